import type { Question, QuestionText } from "../shapes";

export default {
  branch: "permissions",
  order: 2,
  ask: "Does the same request work with the account of an administrator or owner?",
  moot: { "what-helps": "answered" },
  options: {
    works: {
      label: "Yes, it works for them",
      tells: { permissions: "strong", "server-config": "against", geo: "against", cors: "against" },
    },
    refused: {
      label: "No, they are refused too",
      tells: { permissions: "against", resource: "moderate", "server-config": "moderate", "ip-block": "weak" },
    },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "When another account passes from the same place, the difference is what the accounts may do.",
  howToCheck:
    "Ask an administrator to run `curl -i {url}` with their own token, from your network where possible. Do not share tokens.",
};
