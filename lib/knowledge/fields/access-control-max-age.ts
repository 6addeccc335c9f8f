import type { FieldTerm } from "../shapes";

export default {
  name: "Access-Control-Max-Age",
  sentIn: "response",
  group: "cross-origin",
  meaning: "For how many seconds the browser may remember a preflight's answer.",
  inRefusal:
    "After the server's settings change, browsers still go by the old answer until it expires. Test in a fresh window.",
  example: "Access-Control-Max-Age: 600",
  causes: ["cors"],
  sources: [
    { title: "Fetch, Access-Control-Max-Age", url: "https://fetch.spec.whatwg.org/#http-access-control-max-age" },
  ],
} satisfies FieldTerm;
