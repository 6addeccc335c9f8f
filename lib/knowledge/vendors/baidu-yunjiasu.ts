import { all, body, header, status, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Baidu Yunjiasu", layer: "edge", seen: header("server", /^yunjiasu/i) },
  {
    "duedge-block": {
      when: body(/DuEdge\s+Event\s+ID/i),
      cause: "ip-block",
      strength: "decisive",
      because: "This is the block page of Baidu's edge firewall DuEdge, with its event id.",
      source: "https://github.com/stamparm/identYwaf/blob/master/data.json",
    },
    block: {
      when: all(
        body(/\.well-known\/yunjiasu-cgi\/|\byjs_use_ob=0/i),
        without(status(200, 404, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Baidu's Yunjiasu wrote this page in place of the site.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/baidu.py",
      also: { geo: "weak", headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "duedge-block": {
    headline: "Baidu's DuEdge firewall blocked the request.",
    meaning: "A rule of the site refused the address or something in the request. A credential does not help.",
    fix: [
      "Send the same call with a harmless body and query to see whether the payload is the ground.",
      "Send the event id, the time and your address to the site's owner, who can look the event up.",
    ],
  },
  block: {
    headline: "Baidu's Yunjiasu stopped the request before the site.",
    meaning: "A firewall rule, a blocked address or a check for browsers answered. A credential does not help.",
    fix: [
      "Send the call once from another network to compare.",
      "Send your address and the time to the site's owner and ask to be allowed.",
      "If you are the owner: look for the address and path in the firewall's log, and make an exception.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "duedge-block": {
    matches: ["<h1>403<small>Forbidden</small></h1><p>DuEdge Event ID: 0123456789abcdef</p><p>Your IP: 192.0.2.7</p>"],
  },
  block: {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: yunjiasu-nginx\nContent-Type: text/html\n\n<link rel="stylesheet" href="/.well-known/yunjiasu-cgi/styles/errors.css">',
    ],
    ignores: [
      'HTTP/1.1 521\nServer: yunjiasu-nginx\n\n<link rel="stylesheet" href="/.well-known/yunjiasu-cgi/styles/errors.css">',
    ],
  },
};
