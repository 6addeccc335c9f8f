import { all, any, emptyBody, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/itunes\.apple\.com\/(?:\w{2}\/)?(?:lookup|search|rss)\b/i);

export const refusals = vendor(
  { name: "Apple's iTunes Search API", layer: "application", seen: any(host, header("apple-timing-app")) },
  {
    "too-fast": {
      when: all(status(403), emptyBody, any(host, header("x-responding-instance", /^MZStoreServices/))),
      cause: "rate-limit",
      strength: "strong",
      because: "Apple limits this API to about 20 calls a minute, and an empty 403 is its answer to more.",
      source: "https://github.com/facundoolano/app-store-scraper/issues/194",
      also: { "ip-block": "moderate" },
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "too-fast": {
    headline: "Apple's iTunes Search API most likely had too many calls from you.",
    meaning:
      "It needs no key and counts by address; about 20 calls a minute are let through. The answer says nothing of it.",
    fix: [
      "Wait a few minutes, then send at most 20 calls a minute.",
      "Keep what you looked up, and look up several ids in one call.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "too-fast": {
    matches: [
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nx-responding-instance: MZStoreServices:1:::\napple-timing-app: 2 ms\ncontent-length: 0\n\n",
        request: "GET /lookup?id=1 HTTP/1.1\nHost: itunes.apple.com\n\n",
      },
    ],
  },
};
