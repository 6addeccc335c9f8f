import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const media = url(/^https:\/\/lh\d\.googleusercontent\.com\/(?!a[-/])/i);

export const refusals = vendor(
  { name: "Google Photos", layer: "storage", seen: media },
  {
    "base-url": {
      when: any(all(status(403), media), all(media, body(/\b403\b/))),
      cause: "token-expired",
      strength: "moderate",
      because: "A base URL of Google Photos works for sixty minutes.",
      source: "https://developers.google.com/photos/library/guides/access-media-items",
      also: { "rate-limit": "weak", permissions: "weak" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "base-url": {
    headline: "The address of this picture has run out.",
    meaning:
      "The service hands out addresses of media for an hour, not for keeping. A later request is refused, however valid the token is that asked for the list.",
    fix: [
      "Keep the media item's id, and ask for a new base URL just before the download: `mediaItems.get`, or `mediaItems.batchGet` for up to fifty.",
      "Work through a long list in pages, and fetch each page's pictures before the next.",
      "Where a fresh address is refused too, check that the item was not deleted or taken out of the album.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "base-url": {
    matches: [
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://lh3.googleusercontent.com/lr/EXAMPLE=w2048-h1024",
    ],
    ignores: [
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://lh3.googleusercontent.com/a/EXAMPLE=s96-c",
    ],
  },
};
