import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Radware AppWall", layer: "edge", seen: header("x-sl-compstate") },
  {
    "unauthorized-activity": {
      when: any(
        body(/Unauthorized\s+Request\s+Blocked/i),
        body(/because\s+we\s+have\s+detected\s+unauthorized\s+activity/i),
        body(/CloudWebSec(?:@|&#64;)radware\.com/i),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "This is the page of Radware's web firewall; `unauthorized` here means suspicious, not without a login.",
      source: "https://github.com/stamparm/identYwaf/blob/master/data.json",
      also: { authentication: "against" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "unauthorized-activity": {
    headline: "Radware's web firewall blocked your request.",
    meaning:
      "It took the request for an attack or a bot. Despite the word unauthorized, no login or key is missing and another credential does not help.",
    fix: [
      "Send the Case Number on the page and the time to the owner of the site.",
      { do: "Compare with a plain request to the same path.", snippet: "curl -i {url}" },
      "If you are the owner: look the case up in AppWall or the Cloud WAF portal, and refine the rule for this path.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "unauthorized-activity": {
    matches: [
      "<html><head><title>Unauthorized Request Blocked</title></head><body><h1>Unauthorized Activity Has Been Detected</h1>You are seeing this page because we have detected unauthorized activity. Case Number: 123456789</body></html>",
      "You are seeing this page because we have detected unauthorized activity.\nIf you believe that there has been some mistake, please e-mail with Case Number 123",
    ],
    ignores: ['HTTP/1.1 401 Unauthorized\n\n{"message":"Unauthorized request"}'],
  },
};
