import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "IP2Location Country Blocker", layer: "application" },
  {
    country: {
      when: body(/Connection\s+denied\s+by\s+IP2Location\s+Country\s+Blocker/i),
      cause: "geo",
      strength: "decisive",
      because: "The WordPress plugin IP2Location Country Blocker refused the country of the address.",
      source: "https://github.com/mstfnsr/web_refusal_regex/blob/HEAD/regular_expressions.py",
      also: { "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  country: {
    headline: "The site refuses visitors from the country of your address.",
    meaning:
      "The plugin looks the address up in IP2Location's database. It also has lists of single addresses, bots and proxies, with the same page.",
    fix: [
      { do: "See which country your address has for others.", snippet: "curl -s https://ipinfo.io/country" },
      "Where the country is wrong, report it to IP2Location.",
      "Ask the site's owner to let your country or address through.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  country: {
    matches: ["Error 403: Access Denied\n\nConnection denied by IP2Location Country Blocker"],
    ignores: ["Your location has been blocked."],
  },
};
