import { any, body, header, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Yundun",
    layer: "edge",
    seen: any(header("server", /^YUNDUN/i), header("x-cache", /\bYUNDUN\b/i), setsCookie(/^yd_cookie$/)),
  },
  {
    block: {
      when: body(/Blocked\s+by\s+YUNDUN\s+Cloud\s+WAF|yundun\.com\/yd[-_]http[-_]error\//i),
      cause: "ip-block",
      strength: "decisive",
      because: "The page names Yundun's cloud firewall as the one that blocked the request.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/yundun.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "Yundun's cloud firewall blocked the request.",
    meaning: "A rule refused something in the request or the caller; the page shows 461. A credential does not help.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the RequestID on the page, the time and your address to the site's owner.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: ["461 请求被WEB防火墙拦截\nBlocked by YUNDUN Cloud WAF\nRequestID: 6be00000000000000000000000000f5"],
    ignores: ['HTTP/1.1 403 Forbidden\nServer: YUNDUN\n\n{"error":"forbidden"}'],
  },
};
