import type { Answer } from "../shapes";

export default {
  order: 25,
  ask: "The answer says Server: cloudflare. Did Cloudflare refuse me?",
  answer: [
    "Not necessarily. A CDN puts its name and its ids on every answer that passes, also on refusals which the application behind it wrote.",
    "What counts is the body and special marks: a challenge page, `cf-mitigated`, an error number of the CDN's own, or `Proxy-Status` with an error. JSON in the API's own form came from behind. And a rule that did refuse at the CDN is mostly its customer's, so the site's owner is the one to ask.",
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
