import type { FieldTerm } from "../shapes";

export default {
  name: "cf-mitigated",
  sentIn: "response",
  group: "path",
  meaning: "Set by Cloudflare to `challenge` when it answered with a challenge page in place of the site.",
  inRefusal:
    "It proves that Cloudflare stopped the request and wants to see a browser. A program should stop and ask the owner for an exception or an API host.",
  example: "cf-mitigated: challenge",
  causes: ["ip-block"],
  sources: [
    {
      title: "Cloudflare, detecting a challenge page",
      url: "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
    },
  ],
} satisfies FieldTerm;
