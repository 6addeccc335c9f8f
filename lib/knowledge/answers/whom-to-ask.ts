import type { Answer } from "../shapes";

export default {
  order: 10,
  ask: "Whom do I ask when it does not go away?",
  answer: [
    "Ask the party that refused. That may be the API's provider, the administrator of your own account, the owner of the site behind a CDN, or whoever runs your company's proxy. The CDN itself can rarely help: the rules are its customer's.",
    "Send the request id, the time, the method and address, the status and the start of the body, and what you tried. Never send the credential.",
  ],
  more: [
    { title: "Start a diagnosis", path: "/diagnose" },
    { title: "How each vendor refuses", path: "/vendors" },
  ],
  sources: [
    { title: "Stripe, request ids", url: "https://docs.stripe.com/api/request_ids" },
    {
      title: "Cloudflare, error 403",
      url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/",
    },
  ],
} satisfies Answer;
