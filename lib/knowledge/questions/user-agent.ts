import type { Question, QuestionText } from "../shapes";

export default {
  branch: "headers",
  order: 2,
  ask: "Does the refusal go away when the request names itself with a User-Agent?",
  options: {
    helps: {
      label: "Yes, then it works",
      tells: { headers: "strong", "ip-block": "weak", permissions: "against", cors: "against" },
    },
    "no-help": { label: "No, it stays the same", tells: { headers: "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "Some APIs demand a User-Agent, and some walls refuse the default of a library.",
  howToCheck:
    "Try `curl -i -A 'your-app/1.0 (contact@example.com)' {url}`. Name your own program; do not pose as a browser.",
};
