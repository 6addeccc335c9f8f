import type { FieldTerm } from "../shapes";

export default {
  name: "RateLimit",
  sentIn: "response",
  group: "limits",
  meaning:
    "What is left of a limit and when it resets, in the IETF's draft: `r` for remaining, `t` for seconds. Older drafts used three fields, RateLimit-Limit, -Remaining and -Reset.",
  inRefusal:
    "Nothing remaining speaks strongly for a rate limit, and `t` says how long. Plenty remaining speaks against one, unless another limit is counted as well.",
  example: 'RateLimit: "default";r=0;t=42',
  causes: ["rate-limit"],
  sources: [
    {
      title: "IETF draft, RateLimit header fields",
      url: "https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/",
    },
  ],
} satisfies FieldTerm;
