import type { Question, QuestionText } from "../shapes";

export default {
  branch: "rate-limit",
  order: 1,
  ask: "Were many requests sent with this key or from this address shortly before the refusal?",
  options: {
    many: {
      label: "Yes, more than the limit or in a burst",
      tells: { "rate-limit": "strong", authentication: "against", cors: "against", headers: "against" },
    },
    few: { label: "No, just a few", tells: { "rate-limit": "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "Limits count per key, account or address; many APIs answer 403 in place of 429.",
  howToCheck:
    "Count the calls to this host in your logs for the last minute, hour and day, including those of other jobs with the same key, and compare with the documented limit.",
};
