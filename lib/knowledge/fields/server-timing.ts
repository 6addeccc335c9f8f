import type { FieldTerm } from "../shapes";

export default {
  name: "Server-Timing",
  sentIn: "response",
  group: "path",
  meaning: "How long parts of the work took, under the server's own names; CDNs add where the answer came from.",
  inRefusal: "If no time was spent at the origin, the refusal was made in front of the application.",
  example: "Server-Timing: edge;dur=1, origin;dur=0",
  causes: ["ip-block"],
  sources: [{ title: "W3C, Server Timing", url: "https://www.w3.org/TR/server-timing/" }],
} satisfies FieldTerm;
