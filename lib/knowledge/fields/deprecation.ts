import type { FieldTerm } from "../shapes";

export default {
  name: "Deprecation",
  sentIn: "response",
  group: "lifecycle",
  meaning: "Since when the address is deprecated, or from when it will be, as a time in seconds since 1970 after an @.",
  inRefusal:
    "It says that something newer exists, not that this address has ended. Look for a `Link` to the documentation.",
  example: "Deprecation: @1767225600",
  causes: ["resource"],
  sources: [{ title: "RFC 9745, the Deprecation field", url: "https://www.rfc-editor.org/rfc/rfc9745#section-2" }],
} satisfies FieldTerm;
