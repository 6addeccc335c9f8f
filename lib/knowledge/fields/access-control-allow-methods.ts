import type { FieldTerm } from "../shapes";

export default {
  name: "Access-Control-Allow-Methods",
  sentIn: "response",
  group: "cross-origin",
  meaning: "Answer to a preflight: the methods that pages may use.",
  inRefusal: "If the method of the call is not in it, the browser never sends the call.",
  example: "Access-Control-Allow-Methods: GET, POST, DELETE",
  causes: ["cors"],
  sources: [
    {
      title: "Fetch, Access-Control-Allow-Methods",
      url: "https://fetch.spec.whatwg.org/#http-access-control-allow-methods",
    },
  ],
} satisfies FieldTerm;
