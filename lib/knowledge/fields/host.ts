import type { FieldTerm } from "../shapes";

export default {
  name: "Host",
  sentIn: "request",
  group: "client",
  meaning: "The host that the request is for. In HTTP/2 and 3 its place is taken by `:authority`.",
  inRefusal:
    "A wrong one leads to a different site on the same server, which may refuse everyone. Calling by IP address, an old DNS entry and a proxy that rewrites it are the usual reasons; a signature that covers it breaks as well.",
  example: "Host: api.example.com",
  causes: ["headers", "server-config"],
  sources: [{ title: "RFC 9110, Host and :authority", url: "https://www.rfc-editor.org/rfc/rfc9110#section-7.2" }],
} satisfies FieldTerm;
