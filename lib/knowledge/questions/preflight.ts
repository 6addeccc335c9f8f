import { all, method, requestHeader } from "../matchers";
import type { Question, QuestionText } from "../shapes";

export default {
  branch: "cors",
  order: 2,
  ask: "Is the refused request an OPTIONS that the browser sent by itself before yours?",
  moot: { "browser-or-server": ["server"] },
  options: {
    yes: {
      label: "Yes, the OPTIONS is refused",
      tells: { cors: "strong", permissions: "against", "rate-limit": "against" },
      known: all(method("OPTIONS"), requestHeader("access-control-request-method")),
    },
    no: { label: "No, it is the call itself", tells: { cors: "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "A refused preflight is a setting of the server: it must answer OPTIONS without a credential.",
  howToCheck:
    "Look at the method in the browser's network panel, or repeat it: `curl -i -X OPTIONS -H 'Origin: https://your-site.example' -H 'Access-Control-Request-Method: GET' {url}`.",
};
