import type { Answer } from "../shapes";

export default {
  order: 4,
  ask: "How does my location affect my requests?",
  answer: [
    "A server can look up the country of the address that calls, and refuse calls from countries in which the service is not offered. What counts is the machine that sends the request: the region of your cloud, or the exit of a VPN or proxy, not where you are.",
    "A VPN changes the address, not your right to use the service. Many terms forbid it, and accounts are closed over it. First read the list of supported countries, report a wrong location, and ask the provider.",
    "For legal demands, HTTP has a separate status, 451. Few services use it.",
  ],
  more: [{ title: "Geographical restriction", path: "/causes/geo" }],
  sources: [
    { title: "RFC 7725, 451 Unavailable For Legal Reasons", url: "https://www.rfc-editor.org/rfc/rfc7725#section-3" },
    {
      title: "OpenAI, supported countries and what access from elsewhere leads to",
      url: "https://help.openai.com/en/articles/5347006-openai-api-supported-countries-and-territories",
    },
  ],
} satisfies Answer;
