import type { FieldTerm } from "../shapes";

export default {
  name: "Content-Encoding",
  sentIn: "both",
  group: "client",
  meaning: "How the body is compressed: gzip, br, zstd.",
  inRefusal:
    "A compressed body looks like noise in a paste, so ask with `curl --compressed`. A firewall that cannot decompress a request's body may refuse it.",
  example: "Content-Encoding: gzip",
  causes: ["headers"],
  sources: [{ title: "RFC 9110, Content-Encoding", url: "https://www.rfc-editor.org/rfc/rfc9110#section-8.4" }],
} satisfies FieldTerm;
