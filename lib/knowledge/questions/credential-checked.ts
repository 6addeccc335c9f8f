import type { Question, QuestionText } from "../shapes";

export default {
  branch: "authentication",
  order: 2,
  ask: "Is the credential the one that the provider's console shows now, for this environment?",
  moot: { "credential-sent": ["no"] },
  options: {
    no: {
      label: "No: it differs, is from another environment, or was revoked",
      tells: { authentication: "strong", permissions: "against", geo: "against" },
    },
    yes: { label: "Yes, it is the same and active", tells: { authentication: "against", permissions: "weak" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "The server does not know a key that was mistyped, revoked or made for the test system.",
  howToCheck:
    "Open the provider's key page and compare the first and last characters and the environment (test or live); look for spaces, quotes or a line break around the value in your configuration.",
};
