import { all, any, body, header, setsCookie, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(header("server", /^(?:Huawei)?CloudWAF/i), setsCookie(/^HWWAFSES(?:ID|TIME)$/));

export const refusals = vendor(
  { name: "Huawei Cloud WAF", layer: "edge", seen: mark },
  {
    block: {
      when: any(
        all(status(418), mark),
        all(body(/访问被拦截/), mark),
        body(/\bhws_security@|account\.hwclouds\.com\/static\/error\//i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Huawei Cloud's firewall blocked the request; 418 is the status that it uses for an attack pattern.",
      source: "https://support.huaweicloud.com/trouble-waf/waf_01_0198.md",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "Huawei Cloud's firewall blocked the request.",
    meaning:
      "A rule took something in the request for an attack. The odd status 418 stands for just that; a credential or another method does not help.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the event id on the page, the time and your address to the site's owner.",
      "If you are the owner: find the event in the WAF's protection log, and handle it as a false alarm for that path and rule.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      "HTTP/1.1 418\nServer: CloudWAF\nSet-Cookie: HWWAFSESID=EXAMPLE; path=/\nContent-Type: text/html\n\n<title>访问被拦截！</title>",
      "HTTP/1.1 403 Forbidden\nSet-Cookie: HWWAFSESTIME=1763638272000; path=/\nContent-Type: text/html\n\n<h1>访问被拦截！</h1>",
    ],
    ignores: ['HTTP/1.1 418 I\'m a teapot\n\n{"code":-1003,"msg":"Way too much request weight used"}'],
  },
};
