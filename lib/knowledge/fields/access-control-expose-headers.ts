import type { FieldTerm } from "../shapes";

export default {
  name: "Access-Control-Expose-Headers",
  sentIn: "response",
  group: "cross-origin",
  meaning: "Which fields of the answer a page's code may read.",
  inRefusal:
    "Without it a page cannot see `Retry-After`, limit fields or request ids, though the network panel shows them.",
  example: "Access-Control-Expose-Headers: retry-after, x-request-id",
  causes: ["cors", "rate-limit"],
  sources: [
    {
      title: "Fetch, Access-Control-Expose-Headers",
      url: "https://fetch.spec.whatwg.org/#http-access-control-expose-headers",
    },
  ],
} satisfies FieldTerm;
