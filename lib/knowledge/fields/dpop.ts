import type { FieldTerm } from "../shapes";

export default {
  name: "DPoP",
  sentIn: "request",
  group: "identity",
  meaning: "A signed proof, made for each request, that the caller holds the key to which the token is bound.",
  inRefusal:
    "A token of the scheme `DPoP` is refused without it, or when the method or URL in the proof differs from the request's, as after a redirect or behind a proxy that rewrites paths.",
  example: "DPoP: eyJ0eXAiOiJkcG9wK2p3dCIs…",
  causes: ["authentication", "headers"],
  sources: [
    { title: "RFC 9449, the DPoP field", url: "https://www.rfc-editor.org/rfc/rfc9449#section-4.1" },
    { title: "RFC 9449, the DPoP authentication scheme", url: "https://www.rfc-editor.org/rfc/rfc9449#section-7.1" },
  ],
} satisfies FieldTerm;
