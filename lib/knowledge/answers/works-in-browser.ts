import type { Answer } from "../shapes";

export default {
  order: 17,
  ask: "Why does it work in the browser but not from a server?",
  answer: [
    "The browser has what your server lacks: your log-in cookies, a home network's address, and a client that passes bot checks.",
    "Do not copy cookies or pose as a browser. Use the API that the site documents, with its own key, from an address that the owner knows. A web page is guarded against programs; its API is made for them.",
  ],
  more: [
    { title: "IP blocking", path: "/causes/ip-block" },
    { title: "Authentication failure", path: "/causes/authentication" },
  ],
  sources: [
    {
      title: "Cloudflare, detecting a challenge page",
      url: "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
    },
    {
      title: "AWS WAF, rule groups that block by the address's reputation",
      url: "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html",
    },
  ],
} satisfies Answer;
