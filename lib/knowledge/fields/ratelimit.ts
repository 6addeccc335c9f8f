import type { FieldTerm } from "../shapes";

export default {
  name: "RateLimit",
  sentIn: "response",
  group: "limits",
  meaning:
    "What is left of a limit and when it resets, in the IETF's draft: `r` for remaining, `t` for seconds. Older drafts used three fields: `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset`.",
  inRefusal:
    "If nothing remains, a rate limit is very likely, and `t` says for how long. If plenty remains, it is unlikely, unless another limit applies as well.",
  example: 'RateLimit: "default";r=0;t=42',
  causes: ["rate-limit"],
  sources: [
    {
      title: "IETF draft, RateLimit header fields",
      url: "https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/",
    },
  ],
} satisfies FieldTerm;
