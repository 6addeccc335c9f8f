import type { Answer } from "../shapes";

export default {
  order: 22,
  ask: "Why did it start today, when I changed nothing?",
  answer: [
    "Either something reached its end date, or someone else changed something. What ends: a token, a key, a certificate, a trial, a monthly quota, an endpoint with a `Sunset`. What others change: a role or group, a firewall rule, a deployment, compulsory single sign-on, your cloud's address.",
    "Ask three questions. Does it fail for everyone or only for you? For all calls or for one? Since when, to the minute? Then compare that minute with the provider's status page, your organisation's policy log and your last deployment, in that order.",
  ],
  more: [
    { title: "Token expiry", path: "/causes/token-expired" },
    { title: "Insufficient permissions", path: "/causes/permissions" },
    { title: "Server misconfiguration", path: "/causes/server-config" },
  ],
  sources: [
    { title: "RFC 8594, Sunset", url: "https://www.rfc-editor.org/rfc/rfc8594#section-3" },
    { title: "RFC 7519, the exp claim", url: "https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4" },
  ],
} satisfies Answer;
