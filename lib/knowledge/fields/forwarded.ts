import type { FieldTerm } from "../shapes";

export default {
  name: "Forwarded",
  sentIn: "proxies",
  group: "path",
  meaning: "Added by proxies: for whom, by whom and with which host and protocol the request was first made.",
  inRefusal:
    "Allowlists behind a proxy rely on it. If it holds two addresses, a wrong one or none, that explains why an address on the list is refused.",
  example: "Forwarded: for=192.0.2.43;proto=https;host=api.example.com",
  causes: ["ip-block", "server-config"],
  sources: [{ title: "RFC 7239, Forwarded", url: "https://www.rfc-editor.org/rfc/rfc7239#section-4" }],
} satisfies FieldTerm;
