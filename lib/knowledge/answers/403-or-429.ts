import type { Answer } from "../shapes";

export default {
  order: 13,
  ask: "Should a rate limit not be 429?",
  answer: [
    "Yes, it should. RFC 6585 defines 429 for it, with `Retry-After` where the server can say how long to wait.",
    "Older and large APIs kept 403: GitHub answers its limits with 403 or 429, Google's APIs with 403 and a reason such as `rateLimitExceeded`. A client should look for the signs of a limit, not only at the status, and retry only those refusals.",
  ],
  more: [{ title: "Rate limiting", path: "/causes/rate-limit" }],
  sources: [
    { title: "RFC 6585, 429 Too Many Requests", url: "https://www.rfc-editor.org/rfc/rfc6585#section-4" },
    {
      title: "GitHub, rate limits answered with 403 or 429",
      url: "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api",
    },
    {
      title: "Google Drive API, 403 for exceeded limits",
      url: "https://developers.google.com/drive/api/guides/handle-errors",
    },
  ],
} satisfies Answer;
