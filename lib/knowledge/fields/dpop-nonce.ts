import type { FieldTerm } from "../shapes";

export default {
  name: "DPoP-Nonce",
  sentIn: "response",
  group: "identity",
  meaning: "A value that the server wants to see in the next DPoP proof.",
  inRefusal:
    'With `error="use_dpop_nonce"` the refusal is only a request for a new proof: make one with this value and repeat the request once.',
  example: "DPoP-Nonce: eyJ7S_zG.eyJH0-Z.HX4w-7v",
  causes: ["authentication"],
  sources: [
    { title: "RFC 9449, nonces of the resource server", url: "https://www.rfc-editor.org/rfc/rfc9449#section-9" },
  ],
} satisfies FieldTerm;
