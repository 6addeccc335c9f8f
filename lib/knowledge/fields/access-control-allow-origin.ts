import type { FieldTerm } from "../shapes";

export default {
  name: "Access-Control-Allow-Origin",
  sentIn: "response",
  group: "cross-origin",
  meaning: "Which origin may read the answer: one, or `*` for all when no credentials are sent.",
  inRefusal:
    "Missing from a refusal, the page cannot read why it was refused, and the console speaks of CORS whatever the cause. Naming another origin than yours, the server knows a list and you are not on it.",
  example: "Access-Control-Allow-Origin: https://app.example.com",
  causes: ["cors"],
  sources: [
    {
      title: "Fetch, Access-Control-Allow-Origin",
      url: "https://fetch.spec.whatwg.org/#http-access-control-allow-origin",
    },
  ],
} satisfies FieldTerm;
