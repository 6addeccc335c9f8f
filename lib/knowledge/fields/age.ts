import type { FieldTerm } from "../shapes";

export default {
  name: "Age",
  sentIn: "response",
  group: "caching",
  meaning: "How many seconds ago a cache got this answer from its source.",
  inRefusal:
    "Above 0, you see an old refusal from a cache, perhaps someone else's. Ask again past the cache before you change anything.",
  example: "Age: 312",
  causes: ["server-config"],
  sources: [{ title: "RFC 9111, Age", url: "https://www.rfc-editor.org/rfc/rfc9111#section-5.1" }],
} satisfies FieldTerm;
