import type { FieldTerm } from "../shapes";

export default {
  name: "X-Requested-With",
  sentIn: "request",
  group: "state",
  meaning:
    "A field that scripts set by convention, mostly to `XMLHttpRequest`. Another site's page cannot send it without a preflight, so some servers take it for a sign of their own page.",
  inRefusal:
    "Some APIs refuse without it, and some proxies ask for it. On a cross-origin call it turns a simple request into one with a preflight, which may then be refused.",
  example: "X-Requested-With: XMLHttpRequest",
  causes: ["headers", "cors"],
  sources: [
    {
      title: "OWASP, Cross-Site Request Forgery prevention",
      url: "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html",
    },
  ],
} satisfies FieldTerm;
