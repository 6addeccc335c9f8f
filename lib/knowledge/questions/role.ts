import type { Question, QuestionText } from "../shapes";

export default {
  branch: "permissions",
  order: 1,
  ask: "Does your account or token lack the role, scope or plan that the documentation asks for on this call?",
  moot: { "credential-sent": ["no"] },
  options: {
    lacks: {
      label: "Yes, something is missing",
      tells: { permissions: "strong", authentication: "against", "ip-block": "against" },
    },
    has: { label: "No, all that is asked for is there", tells: { permissions: "against", resource: "weak" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "If a server knows you and still refuses, usually one right is missing.",
  howToCheck:
    "Look up the call in the API's documentation, then compare with the scopes of your token and the role of your account in its console.",
};
