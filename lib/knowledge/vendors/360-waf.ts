import { any, body, header, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "360 (Qianxin) WAF",
    layer: "edge",
    seen: any(header("server", /^(?:qianxin-waf|panyun)/i), header("x-powered-by-360wzb")),
    ids: ["wzws-ray", "x-panyun-request-id"],
  },
  {
    block: {
      when: any(
        body(/wzws-waf-cgi\/|wangshan\.360\.cn|because\s+your\s+links\s+may\s+threaten\s+website\s+security/i),
        header("x-panyun-error-reason"),
        status(493),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "This is how the cloud firewall of 360 marks a blocked request: its page, its header or its status 493.",
      source: "https://github.com/0xInfection/Awesome-WAF",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "The cloud firewall of 360 blocked the request.",
    meaning: "A rule took the URL or the body for an attack, or refuses the caller. A credential does not help.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the event id on the page, the time and your address to the site's owner.",
      "If you are the owner: look the event up in the firewall's console, and exempt the URL there.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      'HTTP/1.1 493\nServer: qianxin-waf\nWZWS-RAY: 0123-456\nContent-Type: text/html\n\n<title>493</title><img src="/wzws-waf-cgi/493.png">',
      "Sorry! your access has been intercepted by 360, because your links may threaten website security!",
    ],
    ignores: ['HTTP/1.1 403 Forbidden\nServer: qianxin-waf\n\n{"error":"forbidden"}'],
  },
};
