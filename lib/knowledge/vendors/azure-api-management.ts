import { all, any, body, header, member, requestHeader, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors =
  "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/api-management/api-management-error-handling-policies.md";

const onPath = any(
  header("www-authenticate", /^AzureApiManagementKey\b/i),
  header("ocp-apim-trace-location"),
  header("ocp-apim-apiid"),
  url(/^https?:\/\/[\w-]{1,63}\.azure-api\.net\b/i),
);
const anyMark = any(onPath, requestHeader("ocp-apim-subscription-key"));

export const refusals = vendor(
  {
    name: "Azure API Management",
    layer: "gateway",
    seen: onPath,
    ids: ["x-ms-request-id", "request-id"],
  },
  {
    "key-missing": {
      when: body(/Access\s+denied\s+due\s+to\s+missing\s+subscription\s+key/i),
      cause: "authentication",
      strength: "decisive",
      because: "API Management found no subscription key where it looks for one.",
      source: errors,
      also: { headers: "strong" },
    },
    "key-invalid": {
      when: all(
        body(
          inARow(
            /Access\s+denied\s+due\s+to\s+invalid\s+subscription\s+key\.\s+Make\s+sure\s+to\s+provide\s+a\s+valid/i,
            /\s+key\s+for\s+an\s+active\s+subscription/i,
          ),
        ),
        without(body(/wrong\s+API\s+endpoint/i)),
      ),
      cause: "authentication",
      strength: "decisive",
      because:
        "API Management does not know this key, or its subscription is not active or does not hold this product.",
      source: errors,
      also: { permissions: "moderate" },
    },
    quota: {
      when: body(
        inARow(
          /Out\s+of\s+(?:call\s+volume|bandwidth)\s+quota\.\s+Quota\s+will\s+be\s+replenished\s+in\s+/i,
          /(?<wait>[\d.:]{3,20}\d)/i,
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The quota of the subscription key is used up; it is renewed in {wait}.",
      source: errors,
      retry: "after",
    },
    "rate-limit": {
      when: any(
        body(/Rate\s+limit\s+is\s+exceeded\.\s+Try\s+again\s+in\s+(?<wait>\d{1,6})\s+seconds/i),
        all(anyMark, status(429), body(/Rate\s+limit\s+is\s+exceeded/i)),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "A rate-limit policy of API Management stopped you.",
      source: "https://learn.microsoft.com/en-us/troubleshoot/azure/api-mgmt/availability/request-throttling-http-403",
      retry: "after",
    },
    "ip-filter": {
      when: body(
        oneOf(
          inARow(
            /Caller\s+IP\s+address\s+(?:(?<address>[\d.:a-f]{3,45})\s+)?is\s+(?:not\s+allowed|blocked)\.\s+Access/i,
            /\s+denied/i,
          ),
          /Failed\s+to\s+establish\s+IP\s+address\s+for\s+the\s+caller|\bCallerIp(?:NotAllowed|Blocked)\b/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The ip-filter policy of the API does not let your address in.",
      source: errors,
      actor: "api-owner",
    },
    "check-header": {
      when: body(
        oneOf(
          inARow(
            /Header\s+(?<header>[\w-]{2,60})\s+/i,
            /(?:was\s+not\s+found\s+in\s+the\s+request|value\s+of\s+.{0,200}?is\s+not\s+allowed)\.\s+Access\s+/i,
            /denied/i,
          ),
          /\bHeaderValueNotAllowed\b/i,
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "The check-header policy wants a header that is missing or has another value.",
      source: errors,
    },
    "token-expired": {
      when: any(
        all(
          any(member("reason", /^TokenExpired$/), member("Reason", /^TokenExpired$/)),
          body(/validate-jwt|Access\s+denied/i),
        ),
        header("errorreason", /^TokenExpired$/i),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "The validate-jwt policy found that the token is past its time.",
      source: errors,
    },
    "token-claim": {
      when: body(
        oneOf(
          /JWT\s+token\s+is\s+missing\s+the\s+following\s+claims/i,
          /Claim\s+(?<claim>[\w:/.-]{2,80})\s+value\s+of\s+.{0,200}?is\s+not\s+allowed\.\s+Access\s+denied/i,
          /\bTokenClaim(?:NotFound|ValueNotAllowed)\b/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The token is good, but lacks a claim or value that the policy asks for.",
      source: errors,
      also: { authentication: "moderate" },
    },
    "token-invalid": {
      when: any(
        all(body(/\bJWT\s+not\s+present\./), any(anyMark, member("statusCode"))),
        body(/\bToken(?:NotPresent|SignatureInvalid|AudienceNotAllowed|IssuerNotAllowed|SignatureKeyNotFound)\b/),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The validate-jwt policy found no token, or one of another issuer, audience or key.",
      source: errors,
    },
    forbidden: {
      when: all(
        anyMark,
        any(member("message", /^Forbidden$/), member("Message", /^Forbidden$/)),
        any(member("statusCode", /^403$/), member("StatusCode", /^403$/)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "API Management writes this bare answer above all when its ip-filter policy refuses the address.",
      source: "https://learn.microsoft.com/en-us/troubleshoot/azure/api-mgmt/availability/request-throttling-http-403",
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-missing": {
    headline: "API Management got no subscription key.",
    meaning: "The key is missing, or stands under another name than the API's. A bearer token does not replace it.",
    fix: [
      {
        do: "Send it in the header that www-authenticate names.",
        snippet: "curl -H 'Ocp-Apim-Subscription-Key: YOUR-KEY' '{url}'",
      },
      "Check whether a proxy or a redirect on the way drops the header.",
      "If you own the API and it should be open: switch off Subscription required for it and its product.",
    ],
  },
  "key-invalid": {
    headline: "API Management does not accept this subscription key.",
    meaning:
      "The key is wrong, its subscription is suspended or waits for approval, or it is for another product or API.",
    fix: [
      "Copy the primary key of the subscription again, from the developer portal.",
      "Check that its product holds this API, and that the host is the same instance.",
      "Ask the API's owner whether the subscription is active.",
    ],
  },
  quota: {
    headline: "The quota of your subscription key is used up.",
    meaning:
      "It is renewed when the time that the message names has passed: hours, minutes and seconds, with days and a point before them. The key itself is good.",
    fix: ["Wait that long; until then each call is refused.", "Ask the API's owner for a product with a higher quota."],
  },
  "rate-limit": {
    headline: "A rate limit of API Management stopped you.",
    meaning: "The message and `Retry-After` name the seconds to wait.",
    fix: ["Wait as long as named.", "Send fewer calls at once."],
  },
  "ip-filter": {
    headline: "API Management does not let your address in.",
    meaning: "The owner set an ip-filter policy. Key and token do not matter.",
    fix: [
      "Send the API's owner your outgoing address.",
      "If you own the API: look for ip-filter with Calculate effective policy, at all scopes.",
      "Behind a gateway, the address seen is that of the gateway.",
    ],
  },
  "check-header": {
    headline: "API Management wants a certain header.",
    meaning: "A check-header policy compares it before the backend is called.",
    fix: ["Send the header with a value that the API's documentation names.", "Check whether a proxy changes it."],
  },
  "token-expired": {
    headline: "Your token for this API has expired.",
    meaning: "The validate-jwt policy compares `exp` with the gateway's clock.",
    fix: [
      "Get a new token, and renew it before its end.",
      "Check the clock of the issuer, when new tokens are refused too.",
    ],
  },
  "token-claim": {
    headline: "Your token lacks a claim that this API asks for.",
    meaning: "The sign-in is good; a role, scope or group is missing in the token.",
    fix: [
      "Read the claim in the message, and compare it with the decoded token.",
      "Ask for the scope or have the role assigned, then get a new token.",
    ],
  },
  "token-invalid": {
    headline: "API Management did not accept the token.",
    meaning: "It is missing, or its issuer, audience or signing key is not the one that the policy expects.",
    fix: [
      "Send it as Authorization: Bearer.",
      "Compare `iss` and `aud` of the token with the API's documentation; v1 and v2 tokens of Entra differ.",
      "If you own the API: trace the request and read the message of validate-jwt.",
    ],
  },
  forbidden: {
    headline: "A policy of API Management refused the request.",
    meaning: "The bare answer does not say which; mostly it is an address filter, on some operations only.",
    fix: [
      "If you own the API: trace the request, and look at the effective policy of the operation.",
      "Else send the owner the time of the request and your address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-missing": {
    matches: [
      'HTTP/1.1 401 Access Denied\nWWW-Authenticate: AzureApiManagementKey realm="https://acme.azure-api.net/orders",name="Ocp-Apim-Subscription-Key",type="header"\n\n{ "statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API." }',
    ],
  },
  "key-invalid": {
    matches: [
      '{ "statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription." }',
    ],
    ignores: [
      '{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."}}',
    ],
  },
  quota: {
    matches: [
      '{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 02:12:53." }',
      '{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 2.12:33:10." }',
    ],
  },
  "rate-limit": {
    matches: ['{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 5 seconds." }'],
    ignores: ['{"message":"Rate limit is exceeded"}'],
  },
  "ip-filter": { matches: ['{"message":"Caller IP address 192.0.2.7 is not allowed. Access denied."}'] },
  "check-header": {
    matches: ['{"statusCode":403,"message":"Header X-Tenant was not found in the request. Access denied."}'],
  },
  "token-expired": {
    matches: [
      '{"source":"validate-jwt","reason":"TokenExpired","message":"IDX10223: Lifetime validation failed. Access denied."}',
    ],
  },
  "token-claim": {
    matches: ['{"statusCode":403,"message":"JWT token is missing the following claims: roles Access denied."}'],
  },
  "token-invalid": {
    matches: [
      '{ "statusCode": 401, "message": "JWT not present." }',
      '{"source":"validate-jwt","reason":"TokenAudienceNotAllowed","message":"Access denied."}',
    ],
    ignores: ['{"message":"JWT not present."}'],
  },
  forbidden: {
    matches: [
      {
        evidence:
          'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{ "statusCode": 403, "message": "Forbidden" }',
        request: "curl https://acme.azure-api.net/orders/5",
      },
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"statusCode":403,"message":"Forbidden"}'],
  },
};
