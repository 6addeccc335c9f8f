import type { FieldTerm } from "../shapes";

export default {
  name: "RateLimit-Policy",
  sentIn: "response",
  group: "limits",
  meaning: "The limits that apply: `q` for the quota, `w` for its window in seconds.",
  inRefusal: "It tells how you are counted and how long a window is, so you can keep your own pace below it.",
  example: 'RateLimit-Policy: "default";q=100;w=60',
  causes: ["rate-limit"],
  sources: [
    {
      title: "IETF draft, RateLimit header fields",
      url: "https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/",
    },
  ],
} satisfies FieldTerm;
