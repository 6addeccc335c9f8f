import type { FieldTerm } from "../shapes";

export default {
  name: "Via",
  sentIn: "response",
  group: "path",
  meaning: "The intermediaries that the message passed through, with the protocol of each.",
  inRefusal:
    "It shows who is on the path, not who refused. Your own company's proxy there, or nothing where a CDN should be, tells more than the status.",
  example: "Via: 1.1 proxy.corp.example (squid/6.6)",
  causes: ["ip-block", "server-config"],
  sources: [{ title: "RFC 9110, Via", url: "https://www.rfc-editor.org/rfc/rfc9110#section-7.6.3" }],
} satisfies FieldTerm;
