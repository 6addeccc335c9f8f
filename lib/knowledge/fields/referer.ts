import type { FieldTerm } from "../shapes";

export default {
  name: "Referer",
  sentIn: "request",
  group: "client",
  meaning: "The page from which a request came; browsers send it, often shortened to the origin.",
  inRefusal:
    "API keys restricted to web sites and hotlink protection rely on it. Django's CSRF check wants it on HTTPS requests that carry no `Origin`. A referrer policy or privacy tool can strip it.",
  example: "Referer: https://app.example.com/",
  causes: ["cors", "headers"],
  sources: [
    { title: "RFC 9110, Referer", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.3" },
    { title: "Django, CSRF protection", url: "https://docs.djangoproject.com/en/stable/ref/csrf/" },
  ],
} satisfies FieldTerm;
