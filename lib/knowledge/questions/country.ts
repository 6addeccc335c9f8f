import type { Question, QuestionText } from "../shapes";

export default {
  branch: "geo",
  order: 1,
  ask: "Does the provider leave out the country that your request comes from?",
  options: {
    "not-served": { label: "Yes, it is not served or is restricted", tells: { geo: "strong", "ip-block": "against" } },
    served: { label: "No, it is served", tells: { geo: "against" } },
    "no-list": { label: "The provider names no countries", tells: { geo: "against", "ip-block": "weak" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "Providers publish the countries that they serve; sanctions and licences draw the line.",
  howToCheck:
    "Find the list of supported countries in the provider's documentation or terms, and the country of the machine that sends the request (for a hosted one, its region).",
};
