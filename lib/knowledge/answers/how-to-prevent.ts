import type { Answer } from "../shapes";

export default {
  order: 8,
  ask: "How do I prevent the next 403?",
  answer: [
    "Renew tokens before they expire, watch what is left of your limits, ask for the rights you need and no more, and log enough of each refusal to name its cause. These four prevent most refusals.",
    "The rest is hearing of changes before they reach you: the API's changelog, its `Sunset` and `Deprecation` fields, and a smoke test after each deployment with production's rights.",
  ],
  more: [{ title: "Ten practices that prevent refusals", path: "/prevention" }],
  sources: [
    { title: "RFC 6749, refreshing an access token", url: "https://www.rfc-editor.org/rfc/rfc6749#section-6" },
    {
      title: "IETF draft, RateLimit header fields",
      url: "https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/",
    },
    { title: "RFC 8594, Sunset", url: "https://www.rfc-editor.org/rfc/rfc8594#section-3" },
  ],
} satisfies Answer;
