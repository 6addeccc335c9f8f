import type { Answer } from "../shapes";

export default {
  order: 5,
  ask: "What is CORS, and can it cause a 403?",
  answer: [
    "CORS is how a server tells browsers which other web pages may read its answers. The browser enforces it and hides the answer from the page; CORS itself has no 403.",
    "When you see a 403, the server checked the page's `Origin` as well, or something in front of it refused the browser's preflight, an OPTIONS request that carries no credential. The page cannot set `Origin`; the server has to allow it.",
    "Conversely, a 403 for a quite different reason is shown as a CORS error when the error page lacks the CORS fields.",
  ],
  more: [{ title: "CORS policy", path: "/causes/cors" }],
  sources: [
    { title: "Fetch, CORS protocol", url: "https://fetch.spec.whatwg.org/#http-cors-protocol" },
    {
      title: "Fetch, request headers that pages cannot set",
      url: "https://fetch.spec.whatwg.org/#forbidden-request-header",
    },
    {
      title: "MDN, Cross-Origin Resource Sharing",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS",
    },
  ],
} satisfies Answer;
