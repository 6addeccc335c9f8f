import type { Answer } from "../shapes";

export default {
  order: 21,
  ask: "Why are HEAD or OPTIONS refused when GET works?",
  answer: [
    "Because someone made a list of allowed methods and forgot them. Firewalls, gateways and scopes are often set for GET and POST alone.",
    "A signed link is made for one method, so a link signed for GET is refused for HEAD. And a browser's preflight is an OPTIONS without a credential: if the server asks for a log-in first, every call from a page fails.",
    "See what `Allow` says, use GET with a small range where HEAD is refused, and let OPTIONS pass before authentication if the server is yours.",
  ],
  more: [
    { title: "CORS policy", path: "/causes/cors" },
    { title: "Server misconfiguration", path: "/causes/server-config" },
  ],
  sources: [
    { title: "RFC 9110, OPTIONS", url: "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.7" },
    { title: "Fetch, CORS-preflight fetch", url: "https://fetch.spec.whatwg.org/#cors-preflight-fetch" },
    {
      title: "Amazon S3, presigned URLs and when they expire",
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html",
    },
  ],
} satisfies Answer;
