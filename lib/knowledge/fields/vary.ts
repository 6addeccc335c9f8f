import type { FieldTerm } from "../shapes";

export default {
  name: "Vary",
  sentIn: "response",
  group: "caching",
  meaning: "Which request fields the answer depends on.",
  inRefusal:
    "Without `Vary: Origin` a cache can serve one origin's answer to another, which looks like a CORS refusal that comes and goes.",
  example: "Vary: Origin, Accept-Encoding",
  causes: ["cors", "server-config"],
  sources: [{ title: "RFC 9110, Vary", url: "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5" }],
} satisfies FieldTerm;
