import { header } from "../matchers";
import type { Question } from "../shapes";

export default {
  branch: "server-config",
  order: 3,
  ask: "Is the answer a web server's plain HTML page, where the API otherwise answers in JSON?",
  why: "Then the refusal came from a server or wall in front, and your call may never have reached the application.",
  howToCheck: "Look at the `Content-Type` and the first lines of the answer: `curl -si {url} | head -n 20`.",
  options: {
    html: {
      label: "Yes, a plain HTML page",
      tells: { "server-config": "moderate", "ip-block": "moderate", permissions: "against", resource: "weak" },
    },
    own: {
      label: "No, it is the API's own format",
      tells: { "server-config": "against", permissions: "weak", authentication: "weak" },
      known: header("content-type", /json/i),
    },
  },
} satisfies Question;
