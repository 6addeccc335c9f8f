import type { FieldTerm } from "../shapes";

export default {
  name: "X-Forwarded-For",
  sentIn: "proxies",
  group: "path",
  meaning:
    "The older, common form of `Forwarded`: the client's address, then those of the proxies, separated by commas.",
  inRefusal:
    "Servers should trust only what their own proxies wrote. A refusal that names an internal address means that the server looked at the proxy's. Setting it yourself to get past a list is forgery, and usually does not work.",
  example: "X-Forwarded-For: 192.0.2.43, 10.0.0.7",
  causes: ["ip-block", "server-config"],
  sources: [
    {
      title: "MDN, X-Forwarded-For",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Forwarded-For",
    },
    { title: "RFC 7239, from X-Forwarded-For to Forwarded", url: "https://www.rfc-editor.org/rfc/rfc7239#section-7.4" },
  ],
} satisfies FieldTerm;
