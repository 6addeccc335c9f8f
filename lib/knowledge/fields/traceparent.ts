import type { FieldTerm } from "../shapes";

export default {
  name: "traceparent",
  sentIn: "request",
  group: "path",
  meaning: "The id of a trace that runs through several systems, as defined by W3C's Trace Context.",
  inRefusal:
    "It leads from a user's complaint to the outgoing call that was refused. It is not a credential, and is safe to send to support.",
  example: "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  causes: ["authentication", "permissions"],
  sources: [{ title: "W3C, Trace Context", url: "https://www.w3.org/TR/trace-context/#traceparent-header" }],
} satisfies FieldTerm;
