import { all, any, body } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const words = "https://github.com/CIDRAM/CIDRAM/blob/v3/vault/l10n/core/en.yml";

export const refusals = vendor(
  { name: "CIDRAM", layer: "application", seen: body(/\bCIDRAM\b/) },
  {
    "rate-limited": {
      when: all(body(/\bCIDRAM\b/), body(/Why\s+blocked:\s+Rate\s+limited/i)),
      cause: "rate-limit",
      strength: "strong",
      because: "CIDRAM names its rate limit as the reason.",
      source: words,
      also: { "ip-block": "weak" },
    },
    country: {
      when: all(
        body(/\bCIDRAM\b/i),
        body(/No\s+access\s+allowed\s+from\s+(?<country>[\p{L} ,.-]{2,60}?)(?:\s*\(|[.!\n]|$)/iu),
      ),
      cause: "geo",
      strength: "decisive",
      because: "CIDRAM's signatures keep out all addresses of {country}.",
      source: words,
      also: { "ip-block": "moderate" },
    },
    "legal-obligations": {
      when: body(/access\s+to\s+this\s+page\s+was\s+denied\s+due\s+to\s+legal\s+obligations/i),
      cause: "geo",
      strength: "moderate",
      because: "CIDRAM refuses for legal obligations of the site, which mostly hang on where the address lies.",
      source: words,
      also: { "ip-block": "moderate" },
    },
    "refused-network": {
      when: any(
        body(
          inARow(
            /access\s+to\s+this\s+page\s+was\s+denied\s+/i,
            oneOf(
              inARow(
                /because\s+/i,
                /(?:your\s+IP\s+address|you\s+attempted\s+to\s+access\s+this\s+page\s+using\s+an\s+invalid\s+IP)/i,
              ),
              /due\s+to\s+(?:abnormal\s+traffic|previous\s+bad\s+behaviou?r)/i,
            ),
          ),
        ),
        all(
          body(/\bCIDRAM\b/),
          body(
            inARow(
              /Why\s+blocked:\s+/i,
              oneOf(
                /Cloud\s+service|Proxy|Bogon\s+IP|Banned|Attacks|Generic|Spam|Malware|Invalid\s+IP|Fake\s/i,
                /Unverified\s/i,
              ),
            ),
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "CIDRAM, a filter in the site's PHP, refuses the network of the address.",
      source: words,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "rate-limited": {
    headline: "CIDRAM, a filter on the site, limits your requests.",
    meaning:
      "The site's owner set how many requests an address may send in a time. Another User-Agent changes nothing.",
    fix: [
      "Pause, and send nothing meanwhile: how long is the owner's setting.",
      "Send one request at a time, and keep what you have fetched.",
      "If the site is yours: look at the limits in the configuration, or except your service by an auxiliary rule.",
    ],
  },
  country: {
    headline: "CIDRAM, a filter on the site, keeps out your country.",
    meaning: "The site's owner blocks every address of that country, those of search engines as well.",
    fix: [
      "Ask the owner to except your address or service.",
      "If the site is yours: take the country's signature file out of the configuration, or put what you want to let in on the ignore list.",
      "If your address is filed under the wrong country, have the operator of your network correct it.",
    ],
  },
  "legal-obligations": {
    headline: "CIDRAM, a filter on the site, refuses your network for legal reasons.",
    meaning: "The owner has to keep out certain networks or countries. Your log-in or client does not matter.",
    fix: [
      "Ask the owner, with your address and the time, which obligation it is.",
      "If your address is filed under the wrong country, have the operator of your network correct it.",
    ],
  },
  "refused-network": {
    headline: "CIDRAM, a filter on the site, refuses the network you come from.",
    meaning:
      "It knows the ranges of cloud hosters, proxies and known senders of spam. Programs on a server are refused for the hoster's range, with any User-Agent.",
    fix: [
      "Send the id and signature on the page, with your address and the time, to the site's owner.",
      "If the site is yours: find the event in CIDRAM's logs, and put the service's range on the ignore list or into an auxiliary rule.",
      "A CDN in front of your own site has to be excepted too, or CIDRAM refuses its servers.",
      "From a hoster's network, ask for an API or an exception; from home, turn off the VPN.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "rate-limited": {
    matches: ["ID: 71\nScript Version: CIDRAM v3.6.3\nIP Address: 192.0.2.10\nWhy Blocked: Rate limited"],
    ignores: ["Why blocked: Rate limited by the proxy"],
  },
  country: {
    matches: [
      'Script Version: CIDRAM v1.9.0\nIP Address: 192.0.2.16\nSignatures Count: 1\nWhy Blocked: No access allowed from Norway ("NO_cidram.inc-IPv4", L20:F0)!\nUser Agent: curl/8.5.0',
      "<title>Access denied!</title>CIDRAM v3.6.3 <div>Why blocked: No access allowed from Norway.</div>",
    ],
    ignores: ["No access allowed from this network."],
  },
  "legal-obligations": {
    matches: [
      "<div id=denied>Access denied!</div><div>Your access to this page was denied due to legal obligations.</div>",
    ],
    ignores: ["Access denied for legal reasons."],
  },
  "refused-network": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<title>Access denied!</title><div id=detected>Your access to this page was denied because your IP address is recognised as belonging to a cloud service, and connecting to this website from cloud services isn't permitted by the website owner.</div>",
      'Script Version: CIDRAM v1.5.0\nIP Address: 192.0.2.59\nSignatures Count: 1\nWhy Blocked: Cloud service ("Example Hosting", L12:F0, [US])!',
      "Your access to this page was denied due to previous bad behavior from your IP address.",
    ],
    ignores: ["Access to this page has been denied because we believe you are using automation tools"],
  },
};
