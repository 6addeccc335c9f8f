import type { Question, QuestionText } from "../shapes";

export default {
  branch: "token-expired",
  order: 1,
  ask: "Is the token, session or signed link older than its lifetime?",
  moot: { "credential-sent": ["no"] },
  options: {
    older: {
      label: "Yes, it has expired",
      tells: { "token-expired": "strong", permissions: "against", authentication: "against", headers: "against" },
    },
    fresh: { label: "No, it is fresh", tells: { "token-expired": "against" } },
    endless: {
      label: "It never expires, or there is none",
      tells: { "token-expired": "excludes", authentication: "weak" },
    },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "An expired token was right once, so the code looks correct and still fails.",
  howToCheck:
    "Read the `exp` of a JWT or the expiry in a signed link; else compare the time when the token was issued with `expires_in`. why403 reads the expiry of what you paste in your browser.",
};
