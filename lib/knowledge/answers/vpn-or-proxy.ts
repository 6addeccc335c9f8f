import type { Answer } from "../shapes";

export default {
  order: 28,
  ask: "May I get around a 403 with a VPN, a proxy or another address?",
  answer: [
    "Rarely, and only as a last resort. A block by address or country is the owner's decision; getting around it usually breaks the terms of service, may break the law, and can cost you the account.",
    "It also tends not to last: the exits of VPNs and proxies are on the same lists. Ask the owner first. A different network is fine as a single test of whether the address matters; it is no way to run a job.",
  ],
  more: [
    { title: "IP blocking", path: "/causes/ip-block" },
    { title: "Geographical restriction", path: "/causes/geo" },
  ],
  sources: [
    {
      title: "AWS WAF, rule groups that block by the address's reputation",
      url: "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html",
    },
    {
      title: "OpenAI, supported countries and what access from elsewhere leads to",
      url: "https://help.openai.com/en/articles/5347006-openai-api-supported-countries-and-territories",
    },
  ],
} satisfies Answer;
