import type { FieldTerm } from "../shapes";

export default {
  name: "Access-Control-Allow-Credentials",
  sentIn: "response",
  group: "cross-origin",
  meaning: "Whether a page may read answers to requests with cookies or other credentials. The only value is `true`.",
  inRefusal: "With credentials it must be there, and the allowed origin must be named: `*` is not enough.",
  example: "Access-Control-Allow-Credentials: true",
  causes: ["cors"],
  sources: [
    {
      title: "Fetch, Access-Control-Allow-Credentials",
      url: "https://fetch.spec.whatwg.org/#http-access-control-allow-credentials",
    },
  ],
} satisfies FieldTerm;
