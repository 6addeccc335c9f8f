import { requestHeader } from "../matchers";
import type { Question, QuestionText } from "../shapes";

export default {
  branch: "cors",
  order: 1,
  ask: "Does the call fail only from JavaScript on a web page?",
  moot: { "how-much": ["web-page"] },
  options: {
    "browser-only": {
      label: "Yes, outside the browser it works",
      tells: {
        cors: "strong",
        authentication: "against",
        permissions: "against",
        "ip-block": "against",
        geo: "excludes",
        "rate-limit": "against",
      },
    },
    everywhere: { label: "No, it fails outside the browser too", tells: { cors: "against" } },
    server: {
      label: "No browser is involved",
      tells: { cors: "excludes" },
      known: requestHeader("user-agent", /^(?:curl|Wget|python-requests|Go-http-client|okhttp|axios|node-fetch)\b/i),
    },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "Only browsers enforce CORS and add an Origin; the same call from a server is not subject to it.",
  howToCheck: "Run the call outside the browser: `curl -i {url}`.",
};
