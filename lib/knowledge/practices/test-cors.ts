import type { Practice } from "../shapes";

export default {
  order: 8,
  name: "Test CORS from real origins, and follow the browsers",
  brief: "your pages get an answer and may read it",
  why: "CORS settings break when something new appears: a domain, a preview host, one more header in the page. Browsers change the rules too, and have tightened cookies and access to local networks. Reading about it is not enough; a preflight for each of your real origins is a test that fails on the day it matters.",
  how: [
    "Keep the allowed origins in configuration, one list for each environment, and compare whole origins, not parts of names.",
    "In CI, send a preflight for every origin, method and custom header that your pages use, and check status and fields.",
    "Check an error answer too: a 403 or 500 without `Access-Control-Allow-Origin` reaches the page as a CORS error and hides its cause.",
    "Send `Vary: Origin` whenever the answer names one origin, so that no cache serves it to another.",
    "Try the next version of the browsers that your users have, and follow their notes on cookies, fetch metadata and local network access.",
    "Do not echo every origin with credentials allowed: that opens the API to every page on the web.",
  ],
  checks: [
    "The allowed origins are kept in configuration, for each environment.",
    "CI sends a preflight from each real origin.",
    "Error answers carry the CORS fields.",
    "Answers that name an origin send `Vary: Origin`.",
    "Our pages are tried in the next version of the main browsers.",
  ],
  causes: ["cors"],
  sources: [
    { title: "Fetch, CORS protocol", url: "https://fetch.spec.whatwg.org/#http-cors-protocol" },
    {
      title: "MDN, Cross-Origin Resource Sharing",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS",
    },
    {
      title: "MDN, CORS errors of the browser's console",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors",
    },
    { title: "Local Network Access", url: "https://wicg.github.io/local-network-access/" },
  ],
} satisfies Practice;
