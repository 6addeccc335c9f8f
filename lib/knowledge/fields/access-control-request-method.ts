import type { FieldTerm } from "../shapes";

export default {
  name: "Access-Control-Request-Method",
  sentIn: "request",
  group: "cross-origin",
  meaning: "In a preflight: the method of the call that is to follow.",
  inRefusal:
    "It marks the refused request as a preflight. Such a request never carries a credential, so a 403 on it says nothing about your key.",
  example: "Access-Control-Request-Method: DELETE",
  causes: ["cors"],
  sources: [
    {
      title: "Fetch, Access-Control-Request-Method",
      url: "https://fetch.spec.whatwg.org/#http-access-control-request-method",
    },
  ],
} satisfies FieldTerm;
