import type { FieldTerm } from "../shapes";

export default {
  name: "Accept",
  sentIn: "request",
  group: "client",
  meaning: "Which media types the client would like.",
  inRefusal:
    "Some APIs and firewalls refuse requests without it or with a browser's list. Asking for JSON can also turn a log-in page into an error that a program can read.",
  example: "Accept: application/json",
  causes: ["headers"],
  sources: [{ title: "RFC 9110, Accept", url: "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1" }],
} satisfies FieldTerm;
