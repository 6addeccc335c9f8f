import type { Answer } from "../shapes";

export default {
  order: 9,
  ask: "Are addresses only blocked for abuse?",
  answer: [
    "No. Many are refused for what they are: ranges of clouds and hosting providers, VPN exits, or every address that is not on an allowlist.",
    "An address may also be shared, by an office, a mobile network or a build service, and carry the blame for what others did. And a burst of honest requests can look like an attack.",
    "So a block is no accusation. Ask for its removal with the address, the time and the id of the refusal.",
  ],
  more: [{ title: "IP blocking", path: "/causes/ip-block" }],
  sources: [
    {
      title: "AWS WAF, rule groups that block by the address's reputation",
      url: "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html",
    },
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
  ],
} satisfies Answer;
