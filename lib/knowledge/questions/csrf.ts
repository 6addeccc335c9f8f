import type { Question, QuestionText } from "../shapes";

export default {
  branch: "headers",
  order: 3,
  ask: "Does the call rely on a browser session (cookie) and lack the site's CSRF token?",
  options: {
    lacks: { label: "Yes, cookie without token", tells: { headers: "strong", permissions: "against", cors: "weak" } },
    has: { label: "No, the token is sent", tells: { headers: "weak", "token-expired": "weak" } },
    "no-session": { label: "No session cookie is involved", tells: { headers: "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "A write with a session cookie but without the token is refused as a possible forgery.",
  howToCheck:
    "In the browser's network panel, see whether the page's own requests carry a field such as `X-CSRF-Token` or `X-XSRF-TOKEN`, and whether yours does.",
};
