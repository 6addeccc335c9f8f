import type { FieldTerm } from "../shapes";

export default {
  name: "X-RateLimit-Reset",
  sentIn: "response",
  group: "limits",
  meaning:
    "When the next window starts: in most APIs a time in seconds since 1970, in some the seconds to wait, in a few milliseconds.",
  inRefusal:
    "Compare it with `Date` to see which it is, and wait until then. A time in the past means that another limit refused.",
  example: "X-RateLimit-Reset: 1795636020",
  causes: ["rate-limit"],
  sources: [
    {
      title: "GitHub, rate limits answered with 403 or 429",
      url: "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api",
    },
  ],
} satisfies FieldTerm;
