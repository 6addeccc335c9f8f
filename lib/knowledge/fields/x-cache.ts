import type { FieldTerm } from "../shapes";

export default {
  name: "X-Cache",
  sentIn: "response",
  group: "caching",
  meaning: "The older form of `Cache-Status`; each vendor has its own values.",
  inRefusal:
    "`Error from cloudfront` marks any error that passed through CloudFront, whoever made it. At Fastly `HIT` covers answers made at the edge, such as a refusal by a rule.",
  example: "X-Cache: Error from cloudfront",
  causes: ["ip-block", "server-config"],
  sources: [
    { title: "Fastly, X-Cache", url: "https://www.fastly.com/documentation/reference/http/http-headers/X-Cache" },
    {
      title: "Amazon CloudFront, fields of its logs",
      url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html",
    },
  ],
} satisfies FieldTerm;
