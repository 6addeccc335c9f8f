import { body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Indusface", layer: "edge", seen: header("server", /^IF_WAF/i) },
  {
    block: {
      when: body(/website\s+is\s+secured\s+against\s+online\s+attacks\.?\s+Your\s+request\s+was\s+blocked/i),
      cause: "ip-block",
      strength: "decisive",
      because: "This is the block page of Indusface's firewall.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/indusguard.py",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "Indusface's firewall blocked the request.",
    meaning:
      "A rule refused something in the request or the caller. The status is often 406, which says nothing about Accept here; a credential does not help.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the incident id on the page, the time and your address to the site's owner.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      "HTTP/1.1 406 Not Acceptable\nServer: IF_WAF\nContent-Type: text/html\n\n<p>This website is secured against online attacks. Your request was blocked due to suspicious behavior.</p><p>Incident ID: 1234567</p>",
    ],
    ignores: [
      'HTTP/1.1 406 Not Acceptable\nServer: IF_WAF\n\n{"detail":"Could not satisfy the request Accept header."}',
    ],
  },
};
