import { all, any, body, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Barracuda",
    layer: "edge",
    seen: setsCookie(/^(?:barra_counter_session|BNI__BARRACUDA_LB_COOKIE|BNI_persistence|BN[IE]S_.{1,60})$/i),
  },
  {
    "company-firewall": {
      when: body(/Barracuda\s+NextGen\s+Firewall:/i),
      cause: "ip-block",
      strength: "strong",
      because: "This is the block page of a Barracuda firewall, which stands between a network and the internet.",
      source: "https://github.com/ooni/blocking-fingerprints/blob/main/fingerprints_http.csv",
      layer: "proxy",
      retry: "no",
    },
    "waf-block": {
      when: any(
        body(/event\s+ID\s+found\s+at\s+the\s+bottom\s+of\s+(?:the|this)\s+page/i),
        all(
          setsCookie(/^(?:barra_counter_session|BNI__BARRACUDA_LB_COOKIE|BNI_persistence)$/i),
          body(/You\s+have\s+been\s+blocked/i),
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Barracuda's web application firewall wrote this page and gave it an event ID.",
      source: "https://github.com/stamparm/identYwaf/blob/master/data.json",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "company-firewall": {
    headline: "A Barracuda firewall on your own network blocked the address.",
    meaning:
      "The request did not reach the API. The policy of the network you are in decides; the API's owner cannot help.",
    fix: [
      "Ask those who run your network to allow the host; send them the page's text and the time.",
      { do: "Check whether the call passes from another network.", snippet: "curl -i {url}" },
    ],
  },
  "waf-block": {
    headline: "Barracuda's web firewall blocked your request.",
    meaning:
      "A rule on what the request holds, or on the address it comes from, matched before the application was reached. Credentials do not matter.",
    fix: [
      "Send the event ID on the page, your address and the time to the owner of the site.",
      { do: "Compare with a plain request to the same path.", snippet: "curl -i {url}" },
      "If you are the owner: find the event in the web firewall log and use its fix button or an exception for this URL.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "company-firewall": {
    matches: [
      "<html><body><table><tr><th>Barracuda NextGen Firewall:</th><td>fw1.example.com</td></tr></table></body></html>",
    ],
    ignores: ["You have been blocked. event ID found at the bottom of the page"],
  },
  "waf-block": {
    matches: [
      "<h1>You have been blocked</h1><p>You are unable to access this website</p><p>Please email the site owner and include what you were doing when this page occurred and the event ID found at the bottom of the page.</p>",
      "HTTP/1.1 403 Forbidden\nSet-Cookie: BNI_persistence=EXAMPLE; Path=/\n\n<h1>You have been blocked</h1>",
    ],
    ignores: [
      "<p>include what you were doing when this page came up and the Cloudflare Ray ID found at the bottom of this page.</p>",
    ],
  },
};
