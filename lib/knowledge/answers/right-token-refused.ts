import type { Answer } from "../shapes";

export default {
  order: 6,
  ask: "My token is right. Why is it refused?",
  answer: [
    "A right token can be too old, too narrow, meant for something else, or not arrive. Check in this order: `exp` against the server's `Date`; the scopes against what the call needs; audience, host and account; and the request as it really went out.",
    "A token keeps the scopes that it was issued with: after a role was added you need a new one. A redirect to another host makes most clients drop the field that holds it.",
    "If all of that is right, the refusal is not about the token. A firewall, an allowlist, a limit or a policy of the organisation can refuse even a perfect token.",
  ],
  more: [
    { title: "Token expiry", path: "/causes/token-expired" },
    { title: "Insufficient permissions", path: "/causes/permissions" },
    { title: "Header misconfiguration", path: "/causes/headers" },
  ],
  sources: [
    { title: "RFC 7519, the exp claim", url: "https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4" },
    { title: "RFC 6750, error codes of bearer tokens", url: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1" },
    {
      title: "RFC 9110, what a client drops when it follows a redirect",
      url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4",
    },
  ],
} satisfies Answer;
