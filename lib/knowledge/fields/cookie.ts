import type { FieldTerm } from "../shapes";

export default {
  name: "Cookie",
  sentIn: "request",
  group: "state",
  meaning: "What the server stored in the client earlier, often the session.",
  inRefusal:
    "A missing, old or truncated session cookie means that you are not logged in. A cookie without a CSRF token is a common reason for a 403 on writes. Never paste its value anywhere.",
  example: "Cookie: sessionid=…; csrftoken=…",
  causes: ["authentication", "headers", "token-expired"],
  sources: [{ title: "RFC 6265, Cookie", url: "https://www.rfc-editor.org/rfc/rfc6265#section-4.2" }],
} satisfies FieldTerm;
