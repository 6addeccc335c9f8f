import type { Answer } from "../shapes";

export default {
  order: 15,
  ask: "Is a 403 ever temporary?",
  answer: [
    "Yes. Rate limits, locks after failed log-ins, bans by a firewall, new rights that have not taken effect yet, an API enabled minutes ago, and mistakes in a deployment all end without a change on your side.",
    "A missing right, a wrong key, an unsupported country or an origin that is not listed do not. The answer's `Retry-After`, and whether it worked before, tell the two apart.",
  ],
  more: [
    { title: "Rate limiting", path: "/causes/rate-limit" },
    { title: "Server misconfiguration", path: "/causes/server-config" },
  ],
  sources: [
    { title: "RFC 9110, Retry-After", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3" },
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
  ],
} satisfies Answer;
