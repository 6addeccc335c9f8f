import type { FieldTerm } from "../shapes";

export default {
  name: "Sunset",
  sentIn: "response",
  group: "lifecycle",
  meaning: "When the address will stop answering.",
  inRefusal:
    "A date in the past explains the refusal: the endpoint has been retired. A date in the future is a warning that your log should catch.",
  example: "Sunset: Wed, 31 Mar 2027 23:59:59 GMT",
  causes: ["resource"],
  sources: [{ title: "RFC 8594, the Sunset field", url: "https://www.rfc-editor.org/rfc/rfc8594#section-3" }],
} satisfies FieldTerm;
