import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(url(/^https?:\/\/api\.weather\.gov\//i), body(/api\.weather\.gov/i));

export const refusals = vendor(
  { name: "National Weather Service", layer: "application", seen: url(/^https?:\/\/api\.weather\.gov\//i) },
  {
    "firewall-or-agent": {
      when: all(
        mark,
        any(status(403), body(/Access\s+Denied|\b403\b/i)),
        any(body(/Access\s+Denied|Forbidden|\b403\b/i), status(403)),
      ),
      cause: "ip-block",
      strength: "strong",
      because:
        "api.weather.gov wants a User-Agent, and its firewall in front refuses some proxies and clients with this page.",
      source: "https://www.weather.gov/documentation/services-web-api",
      also: { headers: "moderate" },
      layer: "edge",
      actor: "you",
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "firewall-or-agent": {
    headline: "api.weather.gov refuses your client or your address.",
    meaning:
      "The API is free and needs no key. A request without a User-Agent is refused; its words are yours to choose. With one, the firewall in front has refused the address: shared proxies and some hosted services meet this.",
    fix: [
      {
        do: "Send a User-Agent with a contact.",
        snippet: 'curl -A "(my-app.example, me@my-app.example)" https://api.weather.gov/points/39.7456,-97.0892',
      },
      "If that is refused too, call from another network: a server of your own instead of a script service or proxy.",
      "Report the reference number on the page to the API's team.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "firewall-or-agent": {
    matches: [
      '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nYou don\'t have permission to access "http://api.weather.gov/stations/KXYZ/observations/latest" on this server.\n<P>Reference #18.00000000.1626985111.00000000</P>\n</BODY>\n</HTML>',
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.weather.gov/points/39,-97",
    ],
    ignores: ["<H1>Access Denied</H1>"],
  },
};
