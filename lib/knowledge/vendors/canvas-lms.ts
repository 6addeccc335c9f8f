import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Canvas LMS", layer: "application" },
  {
    throttled: {
      when: body(/\b(?:403|429)\s+Forbidden\s+\(Rate\s+Limit\s+Exceeded\)/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Canvas writes this when the quota of the access token is used up.",
      source: "https://developerdocs.instructure.com/services/canvas/basics/file.throttling",
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  throttled: {
    headline: "Canvas throttles your access token.",
    meaning:
      "Each call costs by the time that it takes, and the quota fills up again all the time. Calls in parallel cost more at first, so a client with one call at a time is hardly ever stopped. The token and its rights are not the problem.",
    fix: [
      "Wait some seconds and repeat, with growing pauses.",
      "Send one call at a time, and ask for fewer pages with `per_page=100`.",
      "Watch `X-Rate-Limit-Remaining` and `X-Request-Cost`, and slow down before nothing remains.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  throttled: {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/plain;charset=utf-8\nX-Request-Cost: 0.9\n\n403 Forbidden (Rate Limit Exceeded)",
      "429 Forbidden (Rate Limit Exceeded)",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\n403 Forbidden"],
  },
};
