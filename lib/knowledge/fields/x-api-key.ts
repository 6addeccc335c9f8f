import type { FieldTerm } from "../shapes";

export default {
  name: "X-API-Key",
  sentIn: "request",
  group: "identity",
  meaning: "A field that many APIs use for a key. It has no standard: name, spelling and place differ from API to API.",
  inRefusal:
    "If the documentation names such a field, a key in `Authorization` is not seen, and the other way round. Gateways that find none say that the key is missing.",
  example: "X-API-Key: 3f9a…",
  causes: ["authentication", "headers"],
  sources: [
    {
      title: "OpenAPI Specification, API keys in a header",
      url: "https://spec.openapis.org/oas/v3.1.0#security-scheme-object",
    },
  ],
} satisfies FieldTerm;
