import type { FieldTerm } from "../shapes";

export default {
  name: "Proxy-Authorization",
  sentIn: "request",
  group: "identity",
  meaning: "The credential for a proxy on the way. The first proxy that asked for it removes it.",
  inRefusal:
    "A proxy's password does not belong in `Authorization`, nor the API's key here: if they are swapped, each refuses what was meant for the other.",
  example: "Proxy-Authorization: Basic dXNlcjpwYXNz",
  causes: ["authentication", "headers"],
  sources: [{ title: "RFC 9110, Proxy-Authorization", url: "https://www.rfc-editor.org/rfc/rfc9110#section-11.7.2" }],
} satisfies FieldTerm;
