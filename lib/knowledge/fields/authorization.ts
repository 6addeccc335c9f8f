import type { FieldTerm } from "../shapes";

export default {
  name: "Authorization",
  sentIn: "request",
  group: "identity",
  meaning: "The caller's credential: a scheme such as Bearer or Basic, a space, and what the scheme asks for.",
  inRefusal:
    "If it is missing from the request as it went out, an unset variable or a redirect to another host lost it. If it is there, check scheme, spaces, quotes and line breaks, and that it is there only once.",
  example: "Authorization: Bearer eyJhbGciOi…",
  causes: ["authentication", "token-expired", "headers"],
  sources: [
    { title: "RFC 9110, Authorization", url: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2" },
    { title: "RFC 6750, the field of bearer tokens", url: "https://www.rfc-editor.org/rfc/rfc6750#section-2.1" },
  ],
} satisfies FieldTerm;
