import type { FieldTerm } from "../shapes";

export default {
  name: "x-amzn-RequestId",
  sentIn: "response",
  group: "path",
  meaning: "The id that AWS services and API Gateway give a request.",
  inRefusal:
    "Quote it to whoever runs the API or to AWS Support. An `x-amz-apigw-id` beside it shows that API Gateway answered.",
  example: "x-amzn-RequestId: 6875f61f-6aa1-11e8-98c6-9bEXAMPLE",
  causes: ["authentication", "permissions"],
  sources: [
    { title: "Amazon SP-API, response headers", url: "https://developer-docs.amazon.com/sp-api/docs/response-format" },
  ],
} satisfies FieldTerm;
