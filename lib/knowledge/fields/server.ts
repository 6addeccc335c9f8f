import type { FieldTerm } from "../shapes";

export default {
  name: "Server",
  sentIn: "response",
  group: "path",
  meaning: "Which software answered, if it says so.",
  inRefusal:
    "A CDN's name only says that the answer came through it. A bare `nginx` or `Apache` on an API that otherwise gives its own name points to a refusal by the web server in front of it.",
  example: "Server: nginx",
  causes: ["server-config", "ip-block"],
  sources: [{ title: "RFC 9110, Server", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.4" }],
} satisfies FieldTerm;
