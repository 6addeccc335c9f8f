import type { Question, QuestionText } from "../shapes";

export default {
  branch: "token-expired",
  order: 2,
  ask: "Did it work with this token at first and stop, and does a fresh token work again?",
  moot: { "credential-sent": ["no"], "token-age": ["endless"], "what-helps": "answered" },
  options: {
    works: {
      label: "Yes, a fresh token works",
      tells: { "token-expired": "strong", permissions: "against", "ip-block": "against" },
    },
    refused: { label: "No, a fresh one is refused too", tells: { "token-expired": "against", permissions: "weak" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "Only time changed between the two.",
  howToCheck:
    "Sign in again or run your refresh flow, then send the same request with the new token: `curl -i -H 'Authorization: Bearer NEW_TOKEN' {url}`.",
};
