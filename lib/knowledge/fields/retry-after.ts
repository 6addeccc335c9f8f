import type { FieldTerm } from "../shapes";

export default {
  name: "Retry-After",
  sentIn: "response",
  group: "limits",
  meaning: "How long to wait before the next request: a whole number of seconds, or a date.",
  inRefusal:
    "A wait means that the refusal ends: it points to a rate limit, or to a lock after failed log-ins, and not to a missing right. Where it differs from the RateLimit fields, it takes precedence.",
  example: "Retry-After: 60",
  causes: ["rate-limit"],
  sources: [{ title: "RFC 9110, Retry-After", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3" }],
} satisfies FieldTerm;
