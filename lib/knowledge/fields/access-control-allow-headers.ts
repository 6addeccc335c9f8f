import type { FieldTerm } from "../shapes";

export default {
  name: "Access-Control-Allow-Headers",
  sentIn: "response",
  group: "cross-origin",
  meaning: "Answer to a preflight: the request fields that pages may set.",
  inRefusal:
    "`Authorization` must be named; `*` does not cover it. The one missing is usually a field that a library adds unnoticed.",
  example: "Access-Control-Allow-Headers: authorization, content-type",
  causes: ["cors"],
  sources: [
    {
      title: "Fetch, Access-Control-Allow-Headers",
      url: "https://fetch.spec.whatwg.org/#http-access-control-allow-headers",
    },
  ],
} satisfies FieldTerm;
