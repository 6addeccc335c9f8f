import type { FieldTerm } from "../shapes";

export default {
  name: "X-RateLimit-Remaining",
  sentIn: "response",
  group: "limits",
  meaning: "How many calls are left in this window.",
  inRefusal:
    "0 on a 403 makes a rate limit the likely cause. More than 0 does not clear it: GitHub's secondary limits refuse while calls remain.",
  example: "X-RateLimit-Remaining: 0",
  causes: ["rate-limit"],
  sources: [
    {
      title: "GitHub, rate limits answered with 403 or 429",
      url: "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api",
    },
  ],
} satisfies FieldTerm;
