import type { FieldTerm } from "../shapes";

export default {
  name: "Origin",
  sentIn: "request",
  group: "cross-origin",
  meaning:
    "Scheme, host and port of the page that makes the call. Browsers set it; a page's code cannot set or change it.",
  inRefusal:
    "A server may refuse a call because of it. Compare it letter by letter with the list of allowed origins; `null` comes from files and sandboxed frames. Outside browsers it can be set freely, so curl is good for a test.",
  example: "Origin: https://app.example.com",
  causes: ["cors"],
  sources: [
    { title: "Fetch, the Origin header", url: "https://fetch.spec.whatwg.org/#origin-header" },
    {
      title: "Fetch, request headers that pages cannot set",
      url: "https://fetch.spec.whatwg.org/#forbidden-request-header",
    },
  ],
} satisfies FieldTerm;
