import type { FieldTerm } from "../shapes";

export default {
  name: "Access-Control-Allow-Origin",
  sentIn: "response",
  group: "cross-origin",
  meaning: "Which origin may read the answer: one, or `*` for all when no credentials are sent.",
  inRefusal:
    "If it is missing from a refusal, the page cannot read why it was refused, and the console speaks of CORS whatever the cause. If it names an origin other than yours, the server has a list and you are not on it.",
  example: "Access-Control-Allow-Origin: https://app.example.com",
  causes: ["cors"],
  sources: [
    {
      title: "Fetch, Access-Control-Allow-Origin",
      url: "https://fetch.spec.whatwg.org/#http-access-control-allow-origin",
    },
  ],
} satisfies FieldTerm;
