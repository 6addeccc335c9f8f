import type { FieldTerm } from "../shapes";

export default {
  name: "Authorization",
  sentIn: "request",
  group: "identity",
  meaning: "The caller's credential: a scheme such as Bearer or Basic, a space, and what the scheme asks for.",
  inRefusal:
    "Missing from the request as it went out, it was lost: by an unset variable, or by a redirect to another host. Present, look at scheme, spaces, quotes and line ends, and whether it stands there twice.",
  example: "Authorization: Bearer eyJhbGciOi…",
  causes: ["authentication", "token-expired", "headers"],
  sources: [
    { title: "RFC 9110, Authorization", url: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2" },
    { title: "RFC 6750, the field of bearer tokens", url: "https://www.rfc-editor.org/rfc/rfc6750#section-2.1" },
  ],
} satisfies FieldTerm;
