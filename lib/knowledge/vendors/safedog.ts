import { any, body, header, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "SafeDog", layer: "gateway", seen: any(header("server", /safedog/i), setsCookie(/^safedog-flow-item$/)) },
  {
    block: {
      when: body(/\b404\.safedog\.cn\/|safedogsite\/broswer_logo/i),
      cause: "ip-block",
      strength: "decisive",
      because: "This is the block page of SafeDog, a firewall on the web server itself.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/safedog.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "SafeDog on the web server blocked the request.",
    meaning:
      "A rule of the server's firewall refused something in the request or the caller. A credential does not help.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the time, your address and the URL to the site's owner.",
      "If you are the owner: look in SafeDog's log for the rule, and add the path or the caller to the allow list.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: Safedog/4.0\nContent-Type: text/html\n\n<img src="http://404.safedog.cn/images/safedogsite/head.png">',
    ],
    ignores: ['HTTP/1.1 403 Forbidden\nServer: Safedog/4.0\n\n{"error":"forbidden"}'],
  },
};
