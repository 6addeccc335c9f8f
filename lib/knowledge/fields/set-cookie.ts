import type { FieldTerm } from "../shapes";

export default {
  name: "Set-Cookie",
  sentIn: "response",
  group: "state",
  meaning: "What the server wants the client to store, with the rules for its use.",
  inRefusal:
    "On a refusal, names such as `__cf_bm`, `datadome` or `csrftoken` tell which product looked at the request. `SameSite`, `Secure` and `Domain` explain why a cookie did not come back.",
  example: "Set-Cookie: sessionid=…; Secure; HttpOnly; SameSite=Lax",
  causes: ["headers", "authentication", "ip-block"],
  sources: [
    { title: "RFC 6265, Set-Cookie", url: "https://www.rfc-editor.org/rfc/rfc6265#section-4.1" },
    { title: "MDN, Set-Cookie", url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie" },
  ],
} satisfies FieldTerm;
