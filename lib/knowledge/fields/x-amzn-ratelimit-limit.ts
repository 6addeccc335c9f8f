import type { FieldTerm } from "../shapes";

export default {
  name: "x-amzn-RateLimit-Limit",
  sentIn: "response",
  group: "limits",
  meaning: "The rate, in requests a second, that Amazon's Selling Partner API grants for this operation.",
  inRefusal: "It tells the pace, not what is left. Set your own interval from it.",
  example: "x-amzn-RateLimit-Limit: 2.0",
  causes: ["rate-limit"],
  sources: [
    { title: "Amazon SP-API, response headers", url: "https://developer-docs.amazon.com/sp-api/docs/response-format" },
  ],
} satisfies FieldTerm;
