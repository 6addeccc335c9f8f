import type { FieldTerm } from "../shapes";

export default {
  name: "Sec-Fetch-Mode",
  sentIn: "request",
  group: "cross-origin",
  meaning:
    "How the browser makes the request: `navigate` for a page, `cors` or `no-cors` for code, `same-origin`, `websocket`.",
  inRefusal:
    "`navigate` on an API's address means that someone opened it in a browser tab, without the credential that your code would add.",
  example: "Sec-Fetch-Mode: cors",
  causes: ["cors"],
  sources: [
    {
      title: "Fetch Metadata, Sec-Fetch-Mode",
      url: "https://w3c.github.io/webappsec-fetch-metadata/#sec-fetch-mode-header",
    },
    {
      title: "MDN, Sec-Fetch-Mode",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Mode",
    },
  ],
} satisfies FieldTerm;
