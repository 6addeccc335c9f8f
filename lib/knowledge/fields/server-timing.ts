import type { FieldTerm } from "../shapes";

export default {
  name: "Server-Timing",
  sentIn: "response",
  group: "path",
  meaning: "How long parts of the work took, by the server's own names; CDNs put in where the answer came from.",
  inRefusal: "A refusal without any time spent at the origin was made before the application.",
  example: "Server-Timing: edge;dur=1, origin;dur=0",
  causes: ["ip-block"],
  sources: [{ title: "W3C, Server Timing", url: "https://www.w3.org/TR/server-timing/" }],
} satisfies FieldTerm;
