import { body, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Apigee",
    layer: "gateway",
    seen: member("errorcode", /^(?:steps|oauth|keymanagement|policies|messaging|protocol|accesscontrol)\./),
  },
  {
    "key-missing": {
      when: body(/oauth\.v2\.FailedToResolveAPIKey/),
      cause: "authentication",
      strength: "decisive",
      because: "Apigee's VerifyAPIKey policy found no key where it looks.",
      source: "https://cloud.google.com/apigee/docs/api-platform/reference/policies/error-code-reference",
      also: { headers: "moderate" },
    },
    "key-resource": {
      when: body(
        oneOf(
          /oauth\.v2\.InvalidApiKeyForGivenResource/,
          /keymanagement\.service\.(?:InvalidAPICallAsNoApiProductMatchFound|apiresource_doesnot_exist)/,
          /InvalidApiProductForGivenResource/,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The key or token is valid, but none of its API products holds this path, environment or method.",
      source: "https://cloud.google.com/apigee/docs/api-platform/reference/policies/error-code-reference",
    },
    "not-approved": {
      when: body(
        oneOf(
          /oauth\.v2\.(?:ApiKeyNotApproved|DeveloperStatusNotActive|CompanyStatusNotActive)|app_not_approved/i,
          /consumer_key_not_approved/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The app, its developer or its key is not approved or not active.",
      source: "https://docs.apigee.com/api-monitoring/fault-codes",
    },
    "token-expired": {
      when: body(
        /(?:service|v2)\.(?:access_token_expired|AccessTokenExpired|ApiKeyExpired)|steps\.jwt\.(?:Jwt)?TokenExpired/,
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Apigee says that the access token has expired.",
      source: "https://cloud.google.com/apigee/docs/api-platform/reference/policies/oauth-http-status-code-reference",
    },
    scope: {
      when: body(/oauth\.v2\.InsufficientScope/i),
      cause: "permissions",
      strength: "decisive",
      because: "The token lacks a scope that the policy demands.",
      source: "https://cloud.google.com/apigee/docs/api-platform/reference/policies/error-code-reference",
      actor: "you",
    },
    credential: {
      when: body(
        oneOf(
          inARow(
            /oauth\.v2\./,
            /(?:InvalidApiKey\b|InvalidAccessToken|InvalidClientIdentifier|FailedToResolve(?:Access)?Token)/,
          ),
          /(?:service|v2)\.(?:invalid_access_token|access_token_not_approved|invalid_client-)/,
          /steps\.jwt\.(?:InvalidToken|FailedToDecode|NoMatchingPublicKey|InvalidSignature)/,
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Apigee does not know this key or token.",
      source: "https://cloud.google.com/apigee/docs/api-platform/reference/policies/oauth-http-status-code-reference",
    },
    address: {
      when: body(/accesscontrol\.IPDeniedAccess/),
      cause: "ip-block",
      strength: "decisive",
      because: "Apigee's AccessControl policy denies the caller's address.",
      source: "https://cloud.google.com/apigee/docs/api-platform/reference/policies/error-code-reference",
    },
    "rate-limit": {
      when: body(/policies\.ratelimit\.(?:QuotaViolation|SpikeArrestViolation)/),
      cause: "rate-limit",
      strength: "decisive",
      because: "Apigee's quota or spike arrest stopped the request.",
      source: "https://cloud.google.com/apigee/docs/api-platform/reference/policies/error-code-reference",
      retry: "after",
    },
    threat: {
      when: body(/regexprotection\.ThreatDetected/),
      cause: "ip-block",
      strength: "strong",
      because: "Apigee's regular expression protection found a forbidden pattern in the request.",
      source: "https://docs.apigee.com/api-monitoring/fault-codes",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-missing": {
    headline: "Apigee found no API key in your request.",
    meaning:
      "The policy reads one variable, such as the query parameter `apikey` or the header `x-api-key`. A key elsewhere counts as none.",
    fix: [
      "Ask the API's owner where the key belongs; the fault names the variable.",
      { do: "Send it there.", snippet: 'curl "{url}?apikey=YOUR_KEY"' },
    ],
  },
  "key-resource": {
    headline: "The key's API products do not hold this resource.",
    meaning:
      "A key opens only the proxies, paths, environments and methods of its products. A product that is still pending gives the same.",
    fix: [
      "Check that your app has a product with this API, and that it is approved.",
      "If you are the owner: a resource path counts from after the base path; `/*` holds one level below it, `/**` every level.",
      "Check the environments that the product lists.",
    ],
  },
  "not-approved": {
    headline: "Your app, its key or its developer is not approved.",
    meaning: "The key exists. Someone has to approve it, or has revoked it.",
    fix: ["Look at the app's state in the developer portal.", "Ask the API's owner to approve it."],
  },
  "token-expired": {
    headline: "Your access token has expired.",
    meaning: "Apigee checks the expiry that it set itself, or `exp` of the JWT.",
    fix: ["Fetch a new token, with the refresh token where you have one."],
  },
  scope: {
    headline: "Your token lacks a scope.",
    meaning: "The scopes come from the products of the app.",
    fix: [
      "Ask for the scope when you fetch the token.",
      "If you are the owner: the scope must stand in a product of the app.",
    ],
  },
  credential: {
    headline: "Apigee does not accept this key or token.",
    meaning: "It is mistyped, deleted, revoked, or belongs to another organisation or environment.",
    fix: [
      "Copy the key again from the app in the developer portal.",
      "Check that host and key belong to the same environment.",
      "Send a token as Authorization: Bearer.",
    ],
  },
  address: {
    headline: "Apigee's access control denies your address.",
    meaning: "The policy compares the client's address with its rules; credentials do not matter.",
    fix: [
      "Ask the API's owner to allow your address.",
      "If you are the owner: behind a balancer the policy should look at `X-Forwarded-For` as it stands in your network.",
    ],
  },
  "rate-limit": {
    headline: "Apigee's quota or spike arrest stopped you.",
    meaning: "A quota counts over a period; spike arrest smooths to a rate, so that two calls at once can be too many.",
    fix: ["For a quota, wait for the end of the period.", "For spike arrest, space your calls evenly."],
  },
  threat: {
    headline: "Apigee's threat protection stopped the request.",
    meaning: "A value in the URL, a header or the body looks like an attack; its address plays no part.",
    fix: [
      "Remove parts of the request until it passes, to find the value.",
      "Ask the API's owner to narrow the pattern.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-missing": {
    matches: [
      '{"fault":{"faultstring":"Failed to resolve API Key variable request.queryparam.apikey","detail":{"errorcode":"steps.oauth.v2.FailedToResolveAPIKey"}}}',
    ],
  },
  "key-resource": {
    matches: [
      'HTTP/1.1 401 Unauthorized\n\n{"fault":{"faultstring":"Invalid ApiKey for given resource","detail":{"errorcode":"oauth.v2.InvalidApiKeyForGivenResource"}}}',
      '{"fault":{"faultstring":"Invalid API call as no apiproduct match found","detail":{"errorcode":"keymanagement.service.InvalidAPICallAsNoApiProductMatchFound"}}}',
    ],
  },
  "not-approved": {
    matches: [
      '{"fault":{"faultstring":"API Key is not approved","detail":{"errorcode":"oauth.v2.ApiKeyNotApproved"}}}',
    ],
  },
  "token-expired": {
    matches: [
      '{"fault":{"faultstring":"Access Token expired","detail":{"errorcode":"keymanagement.service.access_token_expired"}}}',
    ],
  },
  scope: {
    matches: [
      'HTTP/1.1 403 Forbidden\n\n{"fault":{"faultstring":"Required scope(s) : WRITE","detail":{"errorcode":"steps.oauth.v2.InsufficientScope"}}}',
    ],
  },
  credential: {
    matches: [
      '{"fault":{"faultstring":"Invalid ApiKey","detail":{"errorcode":"oauth.v2.InvalidApiKey"}}}',
      '{"fault":{"faultstring":"Invalid Access Token","detail":{"errorcode":"keymanagement.service.invalid_access_token"}}}',
    ],
  },
  address: {
    matches: [
      'HTTP/1.1 403 Forbidden\n\n{"fault":{"faultstring":"Access Denied for client ip : 192.0.2.7","detail":{"errorcode":"accesscontrol.IPDeniedAccess"}}}',
    ],
  },
  "rate-limit": {
    matches: [
      '{"fault":{"faultstring":"Rate limit quota violation. Quota limit  exceeded. Identifier : _default","detail":{"errorcode":"policies.ratelimit.QuotaViolation"}}}',
    ],
  },
  threat: {
    matches: [
      '{"fault":{"faultstring":"Regular Expression Threat Detected in RE1: regex: <script>","detail":{"errorcode":"steps.regexprotection.ThreatDetected"}}}',
    ],
  },
};
