import type { FieldTerm } from "../shapes";

export default {
  name: "Allow",
  sentIn: "response",
  group: "lifecycle",
  meaning: "The methods that this address takes. A 405 has to carry it.",
  inRefusal: "If your method is not in it, the address is right and the method is not, whatever the status says.",
  example: "Allow: GET, HEAD, OPTIONS",
  causes: ["resource", "permissions"],
  sources: [{ title: "RFC 9110, Allow", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1" }],
} satisfies FieldTerm;
