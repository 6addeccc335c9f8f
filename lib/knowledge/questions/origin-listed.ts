import type { Question, QuestionText } from "../shapes";

export default {
  branch: "cors",
  order: 3,
  ask: "Is your site's origin missing from the list of allowed origins or referrers of the API or key?",
  moot: { "browser-or-server": ["server"] },
  options: {
    missing: { label: "Yes, it is missing or differs", tells: { cors: "strong", headers: "against" } },
    listed: { label: "No, it is listed exactly", tells: { cors: "against" } },
    "no-list": { label: "There is no such list", tells: {} },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "The server compares scheme, host and port exactly; one letter or a `www.` makes it a different origin.",
  howToCheck:
    "Compare the page's `location.origin` with the allowed origins in the API's settings. It has no slash at the end.",
};
