import { all, any, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "NinjaFirewall", layer: "application" },
  {
    "blocked-and-logged": {
      when: any(
        body(/<title>\s*NinjaFirewall:?\s+\d{3}\b/i),
        all(
          body(/For\s+security\s+reasons?,?\s+it\s+was\s+blocked\s+and\s+logged/i),
          body(/your\s+request\s+cannot\s+be\s+(?:processed|proceeded)|NinjaFirewall/i),
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "NinjaFirewall says that it blocked the request for security reasons.",
      source: "https://github.com/wp-plugins/ninjafirewall/blob/master/lib/firewall.php",
      also: { headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "blocked-and-logged": {
    headline: "NinjaFirewall, which guards the site's PHP, blocked your request.",
    meaning:
      "A rule on the content, the User-Agent or the address matched. It runs before WordPress or the application, so the account does not matter.",
    fix: [
      "Send the incident ID on the page (`#1234567`) to the owner of the site.",
      { do: "Compare with a plain request.", snippet: 'curl -i -A "my-app/1.2" {url}' },
      "If the site is yours: find the incident in NinjaFirewall, Firewall Log; it names the rule, which you can switch off in the Rules Editor.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "blocked-and-logged": {
    matches: [
      "HTTP/1.1 403 Forbidden\nCache-Control: private, no-cache, no-store\n\n<html><head><title>NinjaFirewall: 403 Forbidden</title></head><body><center>Sorry <b>192.0.2.7</b>, your request cannot be processed.<br />For security reasons, it was blocked and logged.<br />[ <b>#1234567</b> ]</center></body></html>",
      "Sorry 192.0.2.7, your request cannot be processed. For security reasons, it was blocked and logged. incident ID: [ #1234567 ]",
    ],
    ignores: ["For security reasons your request was blocked."],
  },
};
