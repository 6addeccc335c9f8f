import type { FieldTerm } from "../shapes";

export default {
  name: "Date",
  sentIn: "response",
  group: "client",
  meaning: "When the answer was made, by the server's clock.",
  inRefusal:
    "This is the clock that counts. Compare `exp`, signed dates and your own time with it before you believe that a token is good.",
  example: "Date: Wed, 25 Nov 2026 19:47:00 GMT",
  causes: ["token-expired"],
  sources: [{ title: "RFC 9110, Date", url: "https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1" }],
} satisfies FieldTerm;
