import type { FieldTerm } from "../shapes";

export default {
  name: "Content-Type",
  sentIn: "both",
  group: "client",
  meaning: "The media type of the body.",
  inRefusal:
    "On the answer, it hints at who wrote it: HTML from a JSON API usually comes from something in front of it. On the request, a type that the API does not take should give 415, but firewalls answer 403.",
  example: "Content-Type: text/html; charset=UTF-8",
  causes: ["headers", "ip-block", "server-config"],
  sources: [{ title: "RFC 9110, Content-Type", url: "https://www.rfc-editor.org/rfc/rfc9110#section-8.3" }],
} satisfies FieldTerm;
