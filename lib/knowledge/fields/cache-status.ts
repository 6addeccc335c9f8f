import type { FieldTerm } from "../shapes";

export default {
  name: "Cache-Status",
  sentIn: "response",
  group: "caching",
  meaning: "What each cache on the way did: a hit, or forwarded and why.",
  inRefusal: "`hit` on a 403 means that the refusal came from a cache and the source was not asked.",
  example: "Cache-Status: edge.example; hit",
  causes: ["server-config"],
  sources: [{ title: "RFC 9211, Cache-Status", url: "https://www.rfc-editor.org/rfc/rfc9211#section-2" }],
} satisfies FieldTerm;
