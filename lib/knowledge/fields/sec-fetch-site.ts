import type { FieldTerm } from "../shapes";

export default {
  name: "Sec-Fetch-Site",
  sentIn: "request",
  group: "cross-origin",
  meaning:
    "How the page that makes the call relates to the server: `same-origin`, `same-site`, `cross-site` or `none`. Only the browser can set it.",
  inRefusal:
    "Servers use it to refuse `cross-site` requests, as a guard against forgery, usually with 403. Old browsers and programs do not send it.",
  example: "Sec-Fetch-Site: cross-site",
  causes: ["cors", "headers"],
  sources: [
    {
      title: "Fetch Metadata, Sec-Fetch-Site",
      url: "https://w3c.github.io/webappsec-fetch-metadata/#sec-fetch-site-header",
    },
    {
      title: "MDN, Sec-Fetch-Site",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site",
    },
  ],
} satisfies FieldTerm;
