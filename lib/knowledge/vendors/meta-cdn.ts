import { all, any, body, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/[\w.-]{1,120}\.(?:fbcdn\.net|cdninstagram\.com)\//i);
const mark = any(host, header("server", /^proxygen/i), body(/fbcdn\.net|cdninstagram\.com|instagram|facebook/i));

export const refusals = vendor(
  { name: "Meta's media CDN", layer: "edge", seen: host },
  {
    "signature-expired": {
      when: any(body(/^\s{0,9}URL\s+signature\s+expired\b/), all(body(/\bURL\s+signature\s+expired\b/), mark)),
      cause: "token-expired",
      strength: "decisive",
      because: "The CDN says that the time in the signed address is over.",
      source: "https://github.com/aaronpk/OwnYourGram/issues/80",
    },
    "signature-wrong": {
      when: any(
        body(/^\s{0,9}URL\s+signature\s+mismatch\b/i),
        all(body(/\bURL\s+signature\s+mismatch\b|\bInvalid\s+URL\s+signature\b/i), mark),
        all(body(/\bBad\s+URL\s+(?:hash|timestamp|date\s+param)\b/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The address was changed or cut off, so its signature does not fit.",
      source: "https://github.com/theus/instantgram/issues/13",
      also: { "token-expired": "moderate" },
    },
    "media-address": {
      when: all(status(403), host, mark),
      cause: "token-expired",
      strength: "moderate",
      because: "Addresses of this CDN are signed and end after some days; `oe` holds the time.",
      source: "https://github.com/spicywebau/craft-embedded-assets/issues/114",
      also: { authentication: "moderate", "ip-block": "weak", cors: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "signature-expired": {
    headline: "The address of this Instagram or Facebook file has expired.",
    meaning: "Media addresses end after some days. The post is still there; no log-in is asked for.",
    fix: [
      "Ask the API for the post's media again, and use the fresh address.",
      "Keep a copy of the file in place of its address, where the terms allow it.",
      { do: "See when it ended: `oe` is hexadecimal.", snippet: "date -u -d @$((16#6576D61D))" },
    ],
  },
  "signature-wrong": {
    headline: "The address of this Instagram or Facebook file was changed.",
    meaning: "Size, host and all parameters are part of the signature; nothing in it may be edited.",
    fix: [
      "Use the address exactly as it was given, `&amp;` turned back into `&`.",
      "For another size, ask for that size; do not edit the path.",
    ],
  },
  "media-address": {
    headline: "Meta's media CDN refused this address.",
    meaning: "The body was not shown. Most often the signed address has expired.",
    fix: [
      { do: "Read the body.", snippet: 'curl -s "{url}"' },
      "Ask for a fresh address of the media.",
      "In web pages, serve the file from your own host: other sites may not embed these.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "signature-expired": {
    matches: [
      "HTTP/2 403\ncontent-type: text/plain\ncontent-length: 21\nserver: proxygen-bolt\n\nURL signature expired",
      "URL signature expired",
    ],
    ignores: ['{"message":"URL signature expired"}', "The URL's signature has expired."],
  },
  "signature-wrong": {
    matches: ["URL signature mismatch", "Bad URL hash"],
    ignores: ['{"message":"URL signature mismatch"}'],
  },
  "media-address": {
    matches: [
      {
        evidence: "HTTP/2 403\nserver: proxygen-bolt\n",
        request: "curl -I 'https://scontent.cdninstagram.com/v/t51/a.jpg?oh=00_EXAMPLE&oe=6576D61D'",
      },
    ],
  },
};
