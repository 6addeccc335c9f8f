import type { Question, QuestionText } from "../shapes";

export default {
  branch: "authentication",
  order: 3,
  ask: "Does a newly made key of the same account work in the same request?",
  moot: { "credential-sent": ["no"], "what-helps": "answered" },
  options: {
    works: {
      label: "Yes, the new key works",
      tells: { authentication: "strong", "token-expired": "moderate", "ip-block": "against", geo: "against" },
    },
    refused: {
      label: "No, it is refused too",
      tells: { authentication: "against", permissions: "weak", "ip-block": "weak" },
    },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "If only the key changes and the refusal goes away, the old key was at fault.",
  howToCheck:
    "Make a second key in the provider's console and repeat the request with it: `curl -i -H 'Authorization: Bearer NEW_KEY' {url}`. Delete the one that you do not keep.",
};
