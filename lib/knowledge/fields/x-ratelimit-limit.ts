import type { FieldTerm } from "../shapes";

export default {
  name: "X-RateLimit-Limit",
  sentIn: "response",
  group: "limits",
  meaning:
    "How many calls a window allows. The family of X-RateLimit fields has no standard; each API has its own spelling and units.",
  inRefusal:
    "Its mere presence shows only that limits exist. A small number may mean that the credential was not seen: anonymous callers get fewer.",
  example: "X-RateLimit-Limit: 60",
  causes: ["rate-limit", "authentication"],
  sources: [
    {
      title: "GitHub, rate limits answered with 403 or 429",
      url: "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api",
    },
  ],
} satisfies FieldTerm;
