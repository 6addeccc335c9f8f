import type { Practice } from "../shapes";

export default {
  order: 4,
  name: "Call from stable, registered addresses",
  brief: "the provider knows your addresses before it has to judge them",
  why: "Spare addresses are often recommended, to be switched to when one is blocked. That is bad advice: whatever caused the block goes on and taints the next address, an allowlist refuses the new one anyway, and changing addresses to get around a ban breaks most terms of service. What helps is a few addresses that only you use, known to the provider, with a second one registered in advance for the day when the first one fails.",
  how: [
    "Send the traffic of your jobs through your own NAT gateway or egress proxy, with a fixed IPv4 address and, if you use it, a fixed IPv6 range.",
    "Take a second fixed address in another zone or with another provider, and register both with the API's owner in advance.",
    "Write both down where the people on call find them: which job uses which, where they are registered, whom to ask.",
    "Fail over to the second address when the first has an outage. When it is refused, stop, look for the cause and ask.",
    "Keep other traffic, such as office browsing, crawlers and other people's code, off these addresses.",
    "Check their reputation once a month, and before a new one goes into use: cloud addresses have had other users before you.",
  ],
  checks: [
    "Our jobs leave through fixed addresses that nobody else uses.",
    "A second address is registered with each provider that keeps an allowlist.",
    "The addresses, their use and the contact are documented.",
    "A refusal by address stops the job and never triggers a change of address.",
    "Someone is told when an address appears on a public blocklist.",
  ],
  causes: ["ip-block", "geo"],
  sources: [
    {
      title: "Amazon VPC, fixed addresses of a NAT gateway",
      url: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
    },
    {
      title: "GitHub, addresses of its services and runners",
      url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-githubs-ip-addresses",
    },
    {
      title: "AWS WAF, rule groups that block by the address's reputation",
      url: "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html",
    },
  ],
} satisfies Practice;
