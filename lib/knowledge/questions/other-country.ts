import type { Question, QuestionText } from "../shapes";

export default {
  branch: "geo",
  order: 2,
  ask: "Does the same request work for a colleague or a machine in another country?",
  moot: { "what-helps": "answered" },
  options: {
    works: {
      label: "Yes, it works from there",
      tells: { geo: "strong", "ip-block": "moderate", permissions: "against", authentication: "against" },
    },
    refused: { label: "No, it is refused there too", tells: { geo: "against", "ip-block": "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "If the same key passes from one country and not from another, the place decides.",
  howToCheck:
    "Ask someone there to run `curl -i {url}`, or send it from your own machine in another region, where the provider's terms allow it.",
};
