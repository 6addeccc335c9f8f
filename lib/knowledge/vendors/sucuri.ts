import { all, any, body, header, status, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Sucuri",
    layer: "edge",
    seen: any(header("x-sucuri-id"), header("x-sucuri-cache"), header("server", /^Sucuri/i)),
    ids: ["x-sucuri-block", "x-sucuri-id"],
  },
  {
    country: {
      when: all(
        any(body(/Sucuri/i), header("x-sucuri-block")),
        any(
          header("x-sucuri-block", /^GEO/i),
          body(/Block\s+ID:?\s{0,4}(?:<[^>]{1,60}>\s{0,4}){0,4}GEO\d|Access\s+from\s+your\s+Country\s+was\s+disabled/i),
        ),
      ),
      cause: "geo",
      strength: "decisive",
      because: "Sucuri's firewall gives a block id of the family GEO: the owner refuses the country.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sucuri.py",
      also: { "ip-block": "against" },
    },
    block: {
      when: all(
        any(
          body(/Access\s+Denied.{0,6}?Sucuri\s+Website\s+Firewall|Sucuri\s+WebSite\s+Firewall.{0,24}?Access\s+Denied/i),
          body(/sucuri[-_]firewall[-_]block\.css|cloudproxy@sucuri\.net/i),
          header("x-sucuri-block"),
        ),
        without(body(/GoDaddy\s+(?:Security|Website)/i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "This is the block page or header of Sucuri's firewall; its block id names the family of the rule.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sucuri.py",
      also: { geo: "weak", headers: "weak" },
    },
    "bare-head": {
      when: all(status(403), header("x-sucuri-id"), without(header("x-sucuri-cache"))),
      cause: "ip-block",
      strength: "moderate",
      because: "The answer shows Sucuri's firewall, and no answer of the site behind it that was let through.",
      source: "https://github.com/Automattic/woocommerce-services/issues/1419",
      also: { headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  country: {
    headline: "The site's owner refuses your country in Sucuri's firewall.",
    meaning:
      "Block ids that begin with GEO stand for the country of the address. What the request holds does not matter.",
    fix: [
      { do: "See which country your address has for others.", snippet: "curl -s https://ipinfo.io/country" },
      "Send the site's owner the block id and your address, and ask for an exception.",
      "If you are the owner: change the countries in the firewall's access control.",
    ],
  },
  block: {
    headline: "Sucuri's firewall blocked the request.",
    meaning:
      "Block ID and Block reason on the page, or `x-sucuri-block`, tell the family of the rule: an attack pattern in the request, a refused address, or a client that it takes for a bot. Your credential was not looked at.",
    fix: [
      "Read the block id and reason. When they speak of an attack, send the call with a harmless body and query to compare.",
      "Send the site's owner the block details as the page shows them.",
      "If you are the owner: allow your address or the API's path in the firewall's access control, or open a ticket with the block details.",
    ],
  },
  "bare-head": {
    headline: "Sucuri's firewall most likely refused the request.",
    meaning:
      "The answer carries Sucuri's mark and not the cache mark of an answer from the site itself. Hosts that set this firewall up by default refuse calls of other servers so.",
    fix: [
      "Send the same call from another network to see whether the address decides.",
      "Ask the site's owner to allow your server's address in the firewall.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  country: {
    matches: [
      "Sucuri Website Firewall - Access Denied\nBlock ID: GEO02\nBlock reason: Access from your Country was disabled by the administrator.",
      "HTTP/1.1 403 Forbidden\nServer: Sucuri/Cloudproxy\nX-Sucuri-Block: GEO02\n\n",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: Sucuri/Cloudproxy\nX-Sucuri-Block: EVA048\n\n"],
  },
  block: {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Sucuri/Cloudproxy\nX-Sucuri-ID: 11005\nX-Sucuri-Block: EVA048\nContent-Type: text/html\n\n<title>Sucuri WebSite Firewall - Access Denied</title>",
      "Access Denied - Sucuri Website Firewall\nIf you are the site owner (or you manage this site), please whitelist your IP\nBlock ID: RFI003\nBlock reason: An attempted RFI/LFI was detected and blocked.",
    ],
    ignores: [
      'HTTP/1.1 403 Forbidden\nServer: Sucuri/Cloudproxy\nX-Sucuri-ID: 11005\nX-Sucuri-Cache: BYPASS\n\n{"code":"rest_forbidden"}',
      "HTTP/1.1 403 Forbidden\nX-Sucuri-Block: EVA048\n\n<title>Access Denied - GoDaddy Website Firewall</title>",
    ],
  },
  "bare-head": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Sucuri/Cloudproxy\nContent-Type: text/html\nX-XSS-Protection: 1; mode=block\nX-Sucuri-ID: 11005\n\n",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: Sucuri/Cloudproxy\nX-Sucuri-ID: 11005\nX-Sucuri-Cache: BYPASS\n\n"],
  },
};
