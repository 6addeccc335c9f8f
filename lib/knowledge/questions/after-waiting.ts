import type { Question, QuestionText } from "../shapes";

export default {
  branch: "rate-limit",
  order: 2,
  ask: "Does the same request work again after a pause, with nothing else changed?",
  moot: { "how-much": ["sometimes"], "what-helps": "answered" },
  options: {
    works: {
      label: "Yes, after a pause it works",
      tells: {
        "rate-limit": "strong",
        permissions: "against",
        authentication: "against",
        "ip-block": "weak",
        geo: "excludes",
      },
    },
    refused: { label: "No, it stays refused", tells: { "rate-limit": "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "A refusal that goes away with time is a limit; a missing right stays missing.",
  howToCheck: "Stop all calls for as long as `Retry-After` says, or for an hour, then send one: `curl -i {url}`.",
};
