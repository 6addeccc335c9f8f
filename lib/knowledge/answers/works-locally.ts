import type { Answer } from "../shapes";

export default {
  order: 18,
  ask: "Why does it work on my machine but not in CI or the cloud?",
  answer: [
    "Because the address, the credential or the network path is different there. Build services and clouds call from shared ranges, often in another country, which are missing from allowlists and present on reputation lists.",
    "Check in the job itself: the outgoing address and its country, whether the secret is set (its length, never its value) and passed to this step, the machine's clock, and a proxy in `HTTPS_PROXY`. Secrets are often withheld from builds of forks.",
    "The remedy is a fixed outgoing address that you register, or your own runner, not a trick to look like your laptop.",
  ],
  more: [
    { title: "IP blocking", path: "/causes/ip-block" },
    { title: "Geographical restriction", path: "/causes/geo" },
    { title: "Authentication failure", path: "/causes/authentication" },
  ],
  sources: [
    {
      title: "GitHub, addresses of its services and runners",
      url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-githubs-ip-addresses",
    },
    {
      title: "AWS WAF, rule groups that block by the address's reputation",
      url: "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html",
    },
    {
      title: "Amazon VPC, fixed addresses of a NAT gateway",
      url: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
    },
  ],
} satisfies Answer;
