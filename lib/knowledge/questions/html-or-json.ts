import { body, header } from "../matchers";
import type { Question, QuestionText } from "../shapes";

export default {
  branch: "server-config",
  order: 2,
  ask: "What does the body of the refusal look like?",
  options: {
    own: {
      label: "The API's own format, such as JSON with a code or a message",
      tells: { "server-config": "against", permissions: "weak", authentication: "weak" },
      known: header("content-type", /json/i),
    },
    "server-page": {
      label: "The bare page of a web server, such as nginx, Apache or IIS",
      tells: {
        "server-config": "strong",
        "ip-block": "weak",
        "token-expired": "against",
        permissions: "against",
        "rate-limit": "against",
      },
      known: body(
        /<hr\/?>\s{0,8}<center>(?:nginx|openresty|tengine)|<address>(?:Apache|nginx)|<title>40\d - Forbidden: Access is denied\.<|<title>IIS \d/i,
      ),
    },
    wall: {
      label: "A page of a firewall or CDN: blocked, denied, or a browser check",
      tells: {
        "ip-block": "moderate",
        geo: "moderate",
        authentication: "against",
        permissions: "against",
        "token-expired": "against",
        "server-config": "against",
      },
    },
    empty: { label: "Empty, or a single word", tells: {} },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "A refusal that is not in the API's own format comes from something in front of it.",
  howToCheck: "Look at the `Content-Type` and the first lines of the answer: `curl -si {url} | head -n 20`.",
};
