import type { FieldTerm } from "../shapes";

export default {
  name: "x-amzn-ErrorType",
  sentIn: "response",
  group: "path",
  meaning: "The name of the error in many AWS services.",
  inRefusal:
    "It often says more than the body: `AccessDeniedException`, `MissingAuthenticationTokenException`, `InvalidSignatureException`, `ExpiredTokenException`.",
  example: "x-amzn-ErrorType: AccessDeniedException",
  causes: ["authentication", "permissions", "token-expired"],
  sources: [
    { title: "Amazon SP-API, response headers", url: "https://developer-docs.amazon.com/sp-api/docs/response-format" },
    {
      title: "Amazon API Gateway, gateway response types",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
    },
  ],
} satisfies FieldTerm;
