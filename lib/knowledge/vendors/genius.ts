import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/genius\.com\//i);

export const refusals = vendor(
  { name: "Genius", layer: "application", seen: url(/^https:\/\/(?:api\.)?genius\.com\//i) },
  {
    "site-blocked": {
      when: all(host, any(status(403), body(/\b403\b/))),
      cause: "ip-block",
      strength: "strong",
      because:
        "Genius's site, unlike its API, stands behind Cloudflare, which turns servers' addresses and programs away.",
      source: "https://github.com/johnwmillr/LyricsGenius/issues/190",
      also: { headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "site-blocked": {
    headline: "Genius's site turned this program away.",
    meaning: "Lyrics come from the site, not from the API. At home it often works, on a rented server it does not.",
    fix: [
      "For searches, call api.genius.com with the token; it is not refused in this way.",
      "Update the library, and run it from a network where the site opens in a browser.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "site-blocked": {
    matches: ["[Errno 403] 403 Client Error: Forbidden for url: https://genius.com/api/search/multi?q=test"],
    ignores: ["403 Client Error: Forbidden for url: https://api.genius.com/search?q=test"],
  },
};
