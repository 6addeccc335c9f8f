import type { FieldTerm } from "../shapes";

export default {
  name: "x-amz-request-id",
  sentIn: "response",
  group: "path",
  meaning: "Amazon S3's id of the request. It comes as a pair with `x-amz-id-2`.",
  inRefusal:
    "Both are needed when you ask AWS about a refusal. Their presence shows that S3 itself answered, or a store that speaks S3's protocol.",
  example: "x-amz-request-id: 79104EXAMPLEB723",
  causes: ["permissions", "resource"],
  sources: [
    {
      title: "Amazon S3, request ids for AWS Support",
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/get-request-ids.html",
    },
  ],
} satisfies FieldTerm;
