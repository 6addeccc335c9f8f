import type { FieldTerm } from "../shapes";

export default {
  name: "Proxy-Authenticate",
  sentIn: "response",
  group: "identity",
  meaning: "The challenge of a proxy on the way, sent with 407.",
  inRefusal:
    "It comes from a hop between you and the API, usually your company's proxy, which wants its own credential. The API has not seen the request.",
  example: 'Proxy-Authenticate: Basic realm="corporate proxy"',
  causes: ["authentication"],
  sources: [{ title: "RFC 9110, Proxy-Authenticate", url: "https://www.rfc-editor.org/rfc/rfc9110#section-11.7.1" }],
} satisfies FieldTerm;
