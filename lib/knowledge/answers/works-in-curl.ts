import type { Answer } from "../shapes";

export default {
  order: 16,
  ask: "Why does it work in curl or Postman but not in my code?",
  answer: [
    "Because the two requests differ. Print both as they go out and compare line by line: the address after redirects, `Authorization`, `User-Agent`, `Content-Type`, `Accept`, cookies, and the body.",
    "The usual findings are a variable that is empty in the program, a library that adds or drops a field, a default User-Agent that a firewall refuses, and an `Authorization` lost in a redirect. If your code runs in a browser, it also sends `Origin` and a preflight, which curl does not.",
    "If the bytes are the same and the answers are not, the connection differs: another machine, another proxy, or a firewall that looks at the TLS handshake.",
  ],
  more: [
    { title: "Header misconfiguration", path: "/causes/headers" },
    { title: "CORS policy", path: "/causes/cors" },
  ],
  sources: [
    {
      title: "RFC 9110, what a client drops when it follows a redirect",
      url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4",
    },
    { title: "RFC 9110, User-Agent", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5" },
    {
      title: "Fetch, request headers that pages cannot set",
      url: "https://fetch.spec.whatwg.org/#forbidden-request-header",
    },
  ],
} satisfies Answer;
