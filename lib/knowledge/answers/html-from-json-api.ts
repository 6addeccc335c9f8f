import type { Answer } from "../shapes";

export default {
  order: 19,
  ask: "Why do I get an HTML page from a JSON API?",
  answer: [
    "Because the API did not write it. A CDN, a firewall, a proxy or the bare web server in front refused, and its error page is HTML. That tells you more than the status does: your request may never have reached the application.",
    "Look at `Server`, `Via` and the ids in the page. A page with a challenge wants a browser; a plain page of nginx or Apache points to the server's settings; a page with a reference number comes from a firewall. If it is a log-in page, you called the web site's address, not the API's.",
  ],
  more: [
    { title: "IP blocking", path: "/causes/ip-block" },
    { title: "Server misconfiguration", path: "/causes/server-config" },
    { title: "How each vendor refuses", path: "/vendors" },
  ],
  sources: [
    {
      title: "Cloudflare, detecting a challenge page",
      url: "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
    },
    { title: "RFC 9110, Via", url: "https://www.rfc-editor.org/rfc/rfc9110#section-7.6.3" },
    { title: "RFC 9110, Accept", url: "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1" },
  ],
} satisfies Answer;
