import type { FieldTerm } from "../shapes";

export default {
  name: "WWW-Authenticate",
  sentIn: "response",
  group: "identity",
  meaning:
    "The challenge: which authentication scheme the server takes, for which realm, and for tokens also what was wrong. A 401 has to carry it.",
  inRefusal:
    'On a 403, `error="insufficient_scope"` proves a missing right and may name the scope; `error="invalid_token"` points to an expired or unknown token. A bare scheme asks for a credential.',
  example: 'WWW-Authenticate: Bearer realm="api", error="insufficient_scope", scope="orders:write"',
  causes: ["authentication", "permissions", "token-expired"],
  sources: [
    { title: "RFC 9110, WWW-Authenticate", url: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1" },
    { title: "RFC 6750, error codes", url: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1" },
  ],
} satisfies FieldTerm;
