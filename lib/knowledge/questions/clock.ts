import type { Question, QuestionText } from "../shapes";

export default {
  branch: "token-expired",
  order: 3,
  ask: "Is the clock of the sending machine more than a minute off?",
  options: {
    off: { label: "Yes, it is off", tells: { "token-expired": "strong", authentication: "weak" } },
    right: { label: "No, it is right", tells: {} },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "Signed requests and tokens carry times, and a wrong clock makes them too old or not yet valid.",
  howToCheck: "Compare `date -u` with the `Date` field of the server: `curl -sI {url} | grep -i '^date'`.",
};
