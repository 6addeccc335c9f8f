import type { FieldTerm } from "../shapes";

export default {
  name: "X-Amz-Cf-Id",
  sentIn: "response",
  group: "path",
  meaning: "Amazon CloudFront's id of the request; the same id stands in the distribution's logs.",
  inRefusal:
    "It shows that CloudFront is on the path. AWS and the owner of the distribution can look up the refusal with it.",
  example: "X-Amz-Cf-Id: 5kQ3…EXAMPLE==",
  causes: ["ip-block", "geo"],
  sources: [
    {
      title: "Amazon CloudFront, fields of its logs",
      url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html",
    },
  ],
} satisfies FieldTerm;
