import { body } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "GoDaddy Website Firewall", layer: "edge" },
  {
    block: {
      when: body(
        oneOf(
          /Access\s+Denied\s{0,3}[-–]\s{0,3}GoDaddy\s+Website\s+Firewall/i,
          /GoDaddy\s+Security\s{0,3}[-–]\s{0,3}Access\s+Denied/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "This is the block page of GoDaddy's firewall, which Sucuri runs.",
      source: "https://github.com/stamparm/identYwaf/blob/master/data.json",
      also: { geo: "weak", headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  block: {
    headline: "GoDaddy's website firewall blocked the request.",
    meaning:
      "A rule of the site's firewall refused the address, the client or something in the request. The block id on the page tells the family of the rule; a credential does not help.",
    fix: [
      "Send the same call with a harmless body and query: when it passes, something in them set the rule off.",
      "Send the site's owner the block details as the page shows them.",
      "If you are the owner: allow your address or the API's path in the firewall settings of GoDaddy's Website Security.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  block: {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Sucuri/Cloudproxy\nX-Sucuri-Block: XSS002\n\n<title>GoDaddy Security - Access Denied</title>",
      "Access Denied - GoDaddy Website Firewall\nBlock ID: EVA048",
    ],
    ignores: ["Access Denied - Sucuri Website Firewall"],
  },
};
