import type { FieldTerm } from "../shapes";

export default {
  name: "Retry-After",
  sentIn: "response",
  group: "limits",
  meaning: "How long to wait before the next request: a whole number of seconds, or a date.",
  inRefusal:
    "A wait is a promise that the refusal ends: it speaks for a rate limit, or for a lock after failed log-ins, and against a missing right. It wins over the RateLimit fields where they differ.",
  example: "Retry-After: 60",
  causes: ["rate-limit"],
  sources: [{ title: "RFC 9110, Retry-After", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3" }],
} satisfies FieldTerm;
