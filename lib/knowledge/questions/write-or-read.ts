import type { Question, QuestionText } from "../shapes";

export default {
  branch: "permissions",
  order: 3,
  ask: "Can you read there, while writing or one certain action is refused?",
  options: {
    "write-only": {
      label: "Yes, reading works and this action does not",
      tells: {
        permissions: "strong",
        headers: "weak",
        authentication: "against",
        geo: "against",
        "ip-block": "against",
      },
    },
    both: {
      label: "No, reading is refused as well",
      tells: { permissions: "weak", authentication: "weak", "ip-block": "weak" },
    },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "A caller that may read but not write is known to the server and lacks a right.",
  howToCheck:
    "Send a GET to the same or a neighbouring resource: `curl -i {url}`, and compare the status with that of the refused call.",
};
