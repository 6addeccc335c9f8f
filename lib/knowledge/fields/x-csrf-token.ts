import type { FieldTerm } from "../shapes";

export default {
  name: "X-CSRF-Token",
  sentIn: "request",
  group: "state",
  meaning:
    "Proof that a write comes from the site's own page, beside the session cookie. The name differs: `X-CSRF-Token` (Rails, Laravel), `X-XSRF-TOKEN` (Angular, axios), `X-CSRFToken` (Django).",
  inRefusal:
    "If it is missing or from another session, writes are refused while reading works. Fetch a fresh token with the same cookies, and use the exact name. Calls with a bearer token and no cookie need none.",
  example: "X-CSRF-Token: 8f1c…",
  causes: ["headers"],
  sources: [
    {
      title: "OWASP, Cross-Site Request Forgery prevention",
      url: "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html",
    },
    { title: "Django, CSRF protection", url: "https://docs.djangoproject.com/en/stable/ref/csrf/" },
  ],
} satisfies FieldTerm;
