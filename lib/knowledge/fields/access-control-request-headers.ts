import type { FieldTerm } from "../shapes";

export default {
  name: "Access-Control-Request-Headers",
  sentIn: "request",
  group: "cross-origin",
  meaning: "In a preflight: the fields that the call will carry beyond those that are always allowed.",
  inRefusal:
    "Compare it with `Access-Control-Allow-Headers` in the answer. It also shows which fields make a preflight necessary.",
  example: "Access-Control-Request-Headers: authorization,content-type",
  causes: ["cors"],
  sources: [
    {
      title: "Fetch, Access-Control-Request-Headers",
      url: "https://fetch.spec.whatwg.org/#http-access-control-request-headers",
    },
  ],
} satisfies FieldTerm;
