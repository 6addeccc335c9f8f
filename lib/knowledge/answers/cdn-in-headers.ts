import type { Answer } from "../shapes";

export default {
  order: 25,
  ask: "The answer says Server: cloudflare. Did Cloudflare refuse me?",
  answer: [
    "Not necessarily. A CDN puts its name and its ids on every answer that passes through it, even on refusals that the application behind it wrote.",
    "What counts is the body and a few telling signs: a challenge page, `cf-mitigated`, one of the CDN's own error numbers, or `Proxy-Status` with an error. JSON in the API's own format came from behind it. And a rule that did refuse at the CDN usually belongs to its customer, so the site's owner is the one to ask.",
  ],
  more: [
    { title: "How each vendor refuses", path: "/vendors" },
    { title: "The header fields of a refusal", path: "/glossary" },
  ],
  sources: [
    {
      title: "Cloudflare, detecting a challenge page",
      url: "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
    },
    {
      title: "Cloudflare, error 403",
      url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/",
    },
    { title: "RFC 9209, Proxy-Status", url: "https://www.rfc-editor.org/rfc/rfc9209#section-2.3" },
  ],
} satisfies Answer;
