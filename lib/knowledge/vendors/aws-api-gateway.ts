import { all, any, body, header, member, method, requestHeader, status, url, without } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const forbidden = "https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden";
const lambdaAuthorizer = "https://repost.aws/knowledge-center/api-gateway-403-error-lambda-authorizer";
const gatewayResponses =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html";

const host = any(
  url(/\bexecute-api\.[\w-]{1,30}\.amazonaws\.com/i),
  body(/\bexecute-api\.[\w-]{1,30}\.amazonaws\.com/i),
);
const rest = any(header("x-amz-apigw-id"), header("x-amzn-errortype"));
const http = header("apigw-requestid");
const gateway = any(rest, http, host);

const says = (words: RegExp) => any(member("message", words), member("Message", words));
/** A service's own endpoint gives a type; it knows the path, and saw no signature. */
const noToken = all(
  without(member("__type")),
  any(
    says(/^Missing Authentication Token\.?$/),
    header("x-amzn-errortype", /^MissingAuthenticationTokenException/),
    body(/(?<!Request\s+is\s+)\bMissing\s+Authentication\s+Token\b/),
  ),
);

/** The fields alone, of an answer whose body has room for {"message":"Forbidden"} and no more. */
const bareForbidden = all(header("x-amzn-errortype", /^ForbiddenException/), header("content-length", /^23$/));

export const refusals = vendor(
  {
    name: "Amazon API Gateway",
    layer: "gateway",
    seen: any(header("x-amz-apigw-id"), http, host),
    ids: ["x-amzn-requestid", "x-amz-apigw-id", "apigw-requestid"],
  },
  {
    "preflight-without-method": {
      when: all(noToken, method("OPTIONS")),
      cause: "cors",
      strength: "decisive",
      because: "The browser's preflight met a path that has no OPTIONS method.",
      source: gatewayResponses,
      also: { resource: "moderate" },
      actor: "api-owner",
    },
    "no-such-path": {
      when: noToken,
      cause: "resource",
      strength: "decisive",
      because:
        "API Gateway gives this answer for a path or method that does not exist, and for an unsigned call to one that wants a signature.",
      source: "https://repost.aws/knowledge-center/api-gateway-authentication-token-errors",
      also: { authentication: "moderate" },
    },
    "unparsed-authorization": {
      when: body(
        /(?:not\s+a\s+valid|Invalid)\s+key=value\s+pair\s+\(missing\s+equal-sign\)\s+in\s+Authorization\s+header/i,
      ),
      cause: "resource",
      strength: "strong",
      because:
        "API Gateway reads the Authorization header as an AWS signature only where the path does not exist or the method uses IAM.",
      source: forbidden,
      also: { headers: "strong", authentication: "excludes" },
    },
    "network-policy": {
      when: body(
        inARow(
          /User:\s+anonymous\s+is\s+not\s+authorized\s+to\s+perform:\s+execute-api:\w{1,40}[\s\S]{0,500}?/i,
          /explicit\s+deny/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because:
        "The API's resource policy denies a caller without identity, so it looks at where the call comes from: an address, a VPC or an endpoint.",
      source: lambdaAuthorizer,
      also: { permissions: "excludes" },
      actor: "api-owner",
    },
    "anonymous-caller": {
      when: body(/User:\s+anonymous\s+is\s+not\s+authorized\s+to\s+perform:\s+execute-api:/i),
      cause: "authentication",
      strength: "decisive",
      because: "The call was not signed, and nothing lets an anonymous caller in.",
      source: forbidden,
      also: { "ip-block": "moderate" },
    },
    "iam-caller": {
      when: body(
        inARow(
          /User:\s+(?<user>arn:[\w:*+=,.@/-]{1,200})\s+is\s+not\s+authorized\s+to\s+perform:\s+execute-api:/i,
          /(?<action>\w{1,40})/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The signature is good, and {user} may not use execute-api:{action} on this API.",
      source: forbidden,
    },
    "authorizer-deny": {
      when: body(/User\s+is\s+not\s+authorized\s+to\s+access\s+this\s+resource\s+with\s+an\s+explicit\s+deny/i),
      cause: "permissions",
      strength: "strong",
      because: "The API's own Lambda authorizer answered Deny.",
      source: lambdaAuthorizer,
      also: { authentication: "moderate", "token-expired": "weak" },
      actor: "api-owner",
    },
    "authorizer-no-allow": {
      when: says(/^User is not authorized to access this resource\.?$/),
      cause: "permissions",
      strength: "strong",
      because:
        "The policy that the Lambda authorizer gave, or that is cached for this token, does not cover this path.",
      source: lambdaAuthorizer,
      also: { "server-config": "moderate" },
      actor: "api-owner",
    },
    "quota-used-up": {
      when: all(
        any(says(/^Limit Exceeded(?: Exception)?$/i), header("x-amzn-errortype", /^LimitExceededException/)),
        any(gateway, status(429)),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The usage plan's quota for this API key is used up.",
      source: gatewayResponses,
    },
    throttled: {
      when: all(any(says(/^Too Many Requests$/i), header("x-amzn-errortype", /^TooManyRequestsException/)), gateway),
      cause: "rate-limit",
      strength: "decisive",
      because: "The calls exceed the rate of the usage plan, stage or account.",
      source: gatewayResponses,
    },
    unauthorized: {
      when: all(says(/^Unauthorized$/), gateway),
      cause: "authentication",
      strength: "strong",
      because: "The API's authorizer found no token, or none that it accepts.",
      source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-jwt.html",
      also: { "token-expired": "moderate" },
    },
    "http-api-forbidden": {
      when: all(says(/^Forbidden$/), http),
      cause: "permissions",
      strength: "strong",
      because: "An HTTP API gives this answer when the token lacks the route's scope or the Lambda authorizer says no.",
      source: forbidden,
      also: { authentication: "weak", resource: "weak" },
    },
    "custom-domain-forbidden": {
      when: all(
        any(says(/^Forbidden$/), bareForbidden),
        without(http),
        rest,
        url(/^https:\/\/(?![\w-]{1,40}\.execute-api\.)/i),
        without(requestHeader("x-api-key")),
      ),
      cause: "authentication",
      strength: "strong",
      because:
        "Under a domain of its own API Gateway gives this answer when the API key is missing, or when no mapping leads to a stage.",
      source: "https://github.com/Miserlou/Zappa/issues/1248",
      also: { "server-config": "strong", resource: "moderate", "ip-block": "moderate" },
    },
    "rest-api-forbidden": {
      when: all(any(says(/^Forbidden$/), bareForbidden), without(http), any(rest, host)),
      cause: "authentication",
      strength: "strong",
      because: "API Gateway gives this answer when the API key is missing, wrong or in no usage plan of this stage.",
      source: forbidden,
      also: { "ip-block": "moderate", resource: "moderate", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "preflight-without-method": {
    headline: "API Gateway has no OPTIONS method for this path.",
    meaning:
      "The browser asks before the real call, and the API has no answer to that question. The real call was never sent.",
    fix: [
      "Enable CORS on the resource, or add an OPTIONS method with a mock integration and no authorization.",
      "Deploy the API to the stage afterwards; changes do not go live by themselves.",
      "Check the path and the stage name: for a path that does not exist, OPTIONS fails in the same way.",
    ],
  },
  "no-such-path": {
    headline: "API Gateway does not know this path or method.",
    meaning:
      "In spite of its words the answer is rarely about a token. The URL or method does not exist on the deployed stage; or the method uses IAM and the call was not signed.",
    fix: [
      "Compare URL, stage and method with the deployed API; a missing stage name or a trailing slash is enough.",
      "Deploy the API to the stage after each change.",
      "With a custom domain, check the base path mapping.",
      {
        do: "When the method uses IAM, sign the call.",
        snippet:
          'curl --aws-sigv4 "aws:amz:REGION:execute-api" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" {url}',
      },
    ],
  },
  "unparsed-authorization": {
    headline: "API Gateway took your token for an AWS signature.",
    meaning:
      "It does so where no authorizer reads the header: on a path or method that does not exist, or on a method that uses IAM. A new token does not help.",
    fix: [
      "Check path, stage and method against the deployed API, and deploy it again.",
      "When the method should take a bearer token, set its authorizer from `AWS_IAM` to the JWT, Cognito or Lambda one.",
      "When it should use IAM, send a signature of version 4 instead of the token.",
    ],
  },
  "network-policy": {
    headline: "The API's resource policy denies where you call from.",
    meaning:
      "The policy has a Deny with a condition, in most cases a list of addresses, VPCs or VPC endpoints, and your call falls under it. Tokens and API keys are not looked at.",
    fix: [
      { do: "Find out which address the API sees.", snippet: "curl https://checkip.amazonaws.com" },
      "Ask the API's owner to add that address, VPC or endpoint to the policy.",
      "If you are the owner: correct the condition (`aws:SourceIp`, `aws:VpcSourceIp`, `aws:SourceVpce`) and deploy the API again; a changed policy counts only after that.",
      "For a private API, call it from inside the VPC through its interface endpoint.",
    ],
  },
  "anonymous-caller": {
    headline: "API Gateway saw a call without identity.",
    meaning:
      "The method uses IAM, or a resource policy names who may call, and your request carries no signature. Bearer tokens and API keys do not count here.",
    fix: [
      "Sign the call with AWS credentials (service name execute-api).",
      "If the API should be open: set the method's authorization to none, allow `*` in the resource policy, and deploy.",
      "If the policy allows certain addresses only, ask for yours to be added.",
    ],
  },
  "iam-caller": {
    headline: "Your AWS identity may not call this API.",
    meaning:
      "The signature is right. Either your own policy lacks `execute-api:Invoke`, or the API's resource policy does not name you.",
    fix: [
      {
        do: "Allow it in the caller's policy.",
        snippet:
          '{ "Effect": "Allow", "Action": "execute-api:Invoke", "Resource": "arn:aws:execute-api:REGION:ACCOUNT:API_ID/STAGE/METHOD/PATH" }',
      },
      "From another account, the API's resource policy must allow it too; deploy the API after changing it.",
      "Look for a Deny with a condition on addresses or endpoints.",
    ],
  },
  "authorizer-deny": {
    headline: "The API's own authorizer said no.",
    meaning:
      "A Lambda function of the API's owner looked at your token and answered Deny. It may mean a missing right, a bad token or an expired one; only its log tells.",
    fix: [
      "Get a fresh token and try once more.",
      "Ask the API's owner for the authorizer's log of this request; give the `x-amzn-requestid`.",
      "If you are the owner: log why the function denies, and throw `Unauthorized` for a bad token so that callers see 401.",
      "A cached Deny lives until the authorizer's time to live ends.",
    ],
  },
  "authorizer-no-allow": {
    headline: "The authorizer's policy does not cover this path.",
    meaning:
      "The Lambda authorizer accepted the token but allowed other resources. When the first path works and the second fails, the policy of the first call was cached.",
    fix: [
      "If you are the owner: return a policy for all paths the token may use, such as `arn:aws:execute-api:REGION:ACCOUNT:API_ID/STAGE/*`, or turn caching off.",
      "Check the case and form of the returned ARN; `event.methodArn` holds only the present path.",
      "Else send the owner the path, time and `x-amzn-requestid`.",
    ],
  },
  "quota-used-up": {
    headline: "Your API key's quota is used up.",
    meaning:
      "The usage plan gives a number of calls per day, week or month. Slowing down does not help before the period ends.",
    fix: [
      "Wait for the next period, or ask the API's owner for a larger plan.",
      "If you are the owner: raise the quota or extend it for this key in the usage plan.",
    ],
  },
  throttled: {
    headline: "API Gateway throttles your calls.",
    meaning:
      "The rate or burst of the usage plan, method, stage or account is exceeded. All callers share some of these limits.",
    fix: [
      "Retry with growing, random pauses and fewer calls at once.",
      "If you are the owner: compare the limits of stage, method and usage plan; the lowest counts.",
    ],
  },
  unauthorized: {
    headline: "The API's authorizer accepts no token of this request.",
    meaning: "The token is missing, in another header than expected, expired, or made for another audience or pool.",
    fix: [
      "Read www-authenticate in the response: `error_description` names the reason.",
      "Send the token in the header that the authorizer reads, with or without `Bearer` as the API wants it.",
      "With Cognito: use the ID token where the method has no scopes, and the access token where it has.",
    ],
  },
  "http-api-forbidden": {
    headline: "API Gateway knows your token, but the route is not open to it.",
    meaning:
      "For JWT authorizers the token lacks a scope of the route. For Lambda authorizers the function returned not authorized. A domain with mutual TLS answers in the same way to a client certificate that it does not trust.",
    fix: [
      "Compare the token's scope or `scp` claim with the scopes of the route.",
      "For a Lambda authorizer, read its log; check its response format and its cached answers.",
      "When the domain wants mutual TLS, send a certificate from an issuer in its truststore.",
    ],
  },
  "custom-domain-forbidden": {
    headline: "API Gateway misses your API key, or has nowhere to send a call to this domain.",
    meaning:
      "A method that requires an API key gives this answer to a call without one. A custom domain also needs an API mapping to a stage; without it every path is refused in the same way.",
    fix: [
      { do: "When the method requires a key, send it.", snippet: "curl -H 'x-api-key: KEY' {url}" },
      "If you are the owner: call the execute-api address of the stage: when it answers, the mapping is at fault.",
      "Under custom domain names, add an API mapping with the right path and stage.",
    ],
  },
  "rest-api-forbidden": {
    headline: "API Gateway turned the call away before the API saw it.",
    meaning:
      "In most cases the API key is missing, wrong or not in a usage plan of this stage. A WAF rule, a missing client certificate, a disabled default endpoint and a private API called from outside give the same answer.",
    fix: [
      { do: "Send the API key in `x-api-key`.", snippet: "curl -H 'x-api-key: KEY' {url}" },
      "If you are the owner: put the key into a usage plan with this stage, and check that the key is enabled.",
      "Look for a web ACL on the stage, and read its sampled requests.",
      "With a custom domain: check its base path mapping and mutual TLS. For a private API: call it from the VPC; through the endpoint's own DNS name, send the API's id in `x-apigw-api-id`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "preflight-without-method": {
    matches: [
      {
        evidence:
          'HTTP/2 403\ncontent-type: application/json\nx-amzn-requestid: EXAMPLE0000\nx-amzn-errortype: MissingAuthenticationTokenException\nx-amz-apigw-id: EXAMPLE=\n\n{"message":"Missing Authentication Token"}',
        request:
          "curl -X OPTIONS https://abc123.execute-api.us-east-1.amazonaws.com/prod/items -H 'Origin: https://app.example'",
      },
    ],
    ignores: ['{"message":"Missing Authentication Token"}'],
  },
  "no-such-path": {
    matches: [
      '{"message":"Missing Authentication Token"}',
      "HTTP/2 403\nx-amzn-requestid: EXAMPLE0000\nx-amzn-errortype: MissingAuthenticationTokenException\nx-amz-apigw-id: EXAMPLE=\n\n",
      "Error: Request failed with status code 403: { message: 'Missing Authentication Token' }",
    ],
    ignores: ['{"__type":"MissingAuthenticationTokenException","message":"Request is missing Authentication Token"}'],
  },
  "unparsed-authorization": {
    matches: [
      '{"message":"Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): \'EXAMPLE=\'."}',
      "{\"message\":\"'eyEXAMPLE' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer eyEXAMPLE'.\"}",
    ],
  },
  "network-policy": {
    matches: [
      '{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:abc123/prod/GET/items with an explicit deny"}',
    ],
    ignores: [
      '{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:abc123/prod/GET/items"}',
    ],
  },
  "anonymous-caller": {
    matches: [
      'HTTP/2 403\nx-amzn-errortype: AccessDeniedException\n\n{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:abc123/prod/GET/items"}',
    ],
    ignores: ['{"Message":"User: anonymous is not authorized to perform: es:ESHttpGet"}'],
  },
  "iam-caller": {
    matches: [
      '{"Message":"User: arn:aws:sts::123456789012:assumed-role/app/session is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:abc123/prod/GET/items"}',
    ],
  },
  "authorizer-deny": {
    matches: [
      '{"Message":"User is not authorized to access this resource with an explicit deny"}',
      'HTTP/1.1 403 Forbidden\nx-amzn-ErrorType: AccessDeniedException\n\n{"message":"User is not authorized to access this resource with an explicit deny in an identity-based policy"}',
    ],
  },
  "authorizer-no-allow": {
    matches: ['{"Message":"User is not authorized to access this resource"}'],
    ignores: ['{"Message":"User is not authorized to access this resource with an explicit deny"}'],
  },
  "quota-used-up": {
    matches: [
      'HTTP/1.1 429 Too Many Requests\nx-amzn-ErrorType: LimitExceededException\n\n{"message":"Limit Exceeded"}',
    ],
  },
  throttled: {
    matches: [
      'HTTP/1.1 429 Too Many Requests\nx-amzn-ErrorType: TooManyRequestsException\nx-amz-apigw-id: EXAMPLE=\n\n{"message":"Too Many Requests"}',
    ],
    ignores: ['HTTP/1.1 429 Too Many Requests\nserver: nginx\n\n{"message":"Too Many Requests"}'],
  },
  unauthorized: {
    matches: [
      'HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer scope="" error="invalid_token" error_description="the token does not have a valid audience"\napigw-requestid: EXAMPLE=\n\n{"message":"Unauthorized"}',
    ],
    ignores: ['HTTP/1.1 401 Unauthorized\nserver: nginx\n\n{"message":"Unauthorized"}'],
  },
  "http-api-forbidden": {
    matches: ['HTTP/2 403\ncontent-type: application/json\napigw-requestid: EXAMPLE=\n\n{"message":"Forbidden"}'],
    ignores: ['{"message":"Forbidden"}'],
  },
  "custom-domain-forbidden": {
    matches: [
      {
        evidence:
          'HTTP/2 403\ncontent-type: application/json\nx-amzn-requestid: EXAMPLE0000\nx-amzn-errortype: ForbiddenException\nx-amz-apigw-id: EXAMPLE=\n\n{"message":"Forbidden"}',
        request: "curl https://api.example.com/items",
      },
    ],
    ignores: [
      {
        evidence:
          'HTTP/2 403\ncontent-type: application/json\nx-amzn-requestid: EXAMPLE0000\nx-amzn-errortype: ForbiddenException\nx-amz-apigw-id: EXAMPLE=\n\n{"message":"Forbidden"}',
        request: "curl https://abc123.execute-api.us-east-1.amazonaws.com/prod/items",
      },
    ],
  },
  "rest-api-forbidden": {
    matches: [
      'HTTP/2 403\ncontent-type: application/json\nx-amzn-requestid: EXAMPLE0000\nx-amzn-errortype: ForbiddenException\nx-amz-apigw-id: EXAMPLE=\n\n{"message":"Forbidden"}',
      "HTTP/2 403\ncontent-type: application/json\ncontent-length: 23\nx-amzn-requestid: EXAMPLE0000\nx-amzn-errortype: ForbiddenException\n\n",
      {
        evidence: '{"message":"Forbidden"}',
        request: "curl https://abc123.execute-api.us-east-1.amazonaws.com/prod/items",
      },
    ],
    ignores: [
      'HTTP/2 403\nserver: kong/3.4\n\n{"message":"Forbidden"}',
      "HTTP/2 403\ncontent-length: 90\nx-amzn-errortype: ForbiddenException\n\n",
    ],
  },
};
