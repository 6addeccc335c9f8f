import { all, any, body, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/api\.unsplash\.com\//i);

export const refusals = vendor(
  { name: "Unsplash", layer: "application", seen: host },
  {
    "rate-limited": {
      when: all(
        host,
        any(body(/Rate\s+Limit\s+Exceeded/i), all(status(403, 429), header("x-ratelimit-remaining", /^0$/))),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Unsplash answers 403 with these words when the app's requests of the hour are used up.",
      source: "https://github.com/hbagdi/go-unsplash/issues/1",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "rate-limited": {
    headline: "Unsplash's hourly limit is used up.",
    meaning: "The 403 is a limit, not a refusal of the key. An app in demo mode has few requests in an hour.",
    fix: [
      "Wait until the next hour begins.",
      "Keep the answers; image files from images.unsplash.com do not count.",
      "Apply for production access to get a higher limit.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "rate-limited": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\nX-Ratelimit-Limit: 50\nX-Ratelimit-Remaining: 0\n\nRate Limit Exceeded",
        request: "curl 'https://api.unsplash.com/photos/random?client_id=EXAMPLE'",
      },
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nRate Limit Exceeded"],
  },
};
