import { all, any, body, header, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Gravitee",
    layer: "gateway",
    seen: any(header("x-gravitee-transaction-id"), header("x-gravitee-request-id")),
    ids: ["x-gravitee-request-id", "x-gravitee-transaction-id"],
  },
  {
    credential: {
      when: any(
        all(body(/\bAPI_KEY_(?:MISSING|INVALID)\b/), any(member("errorKey"), member("error-key"), body(/gravitee/i))),
        body(
          inARow(
            /\b/,
            oneOf(
              /GATEWAY_PLAN_UNRESOLVABLE|JWT_(?:MISSING|INVALID)_TOKEN/,
              /OAUTH2_(?:MISSING_ACCESS_TOKEN|MISSING_HEADER|INVALID_ACCESS_TOKEN)|GATEWAY_OAUTH2_INVALID_CLIENT/,
              /HTTP_SIGNATURE_INVALID_SIGNATURE/,
            ),
            /\b/,
          ),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Gravitee's error key says that no plan accepts the credential.",
      source:
        "https://github.com/gravitee-io/gravitee-api-management/blob/HEAD/gravitee-apim-console-webui/src/entities/gateway-error-keys/GatewayErrorKeys.ts",
    },
    access: {
      when: body(
        inARow(
          /\b/,
          oneOf(
            /GATEWAY_OAUTH2_ACCESS_DENIED|OAUTH2_INSUFFICIENT_SCOPE/,
            /RBAC_(?:FORBIDDEN|INVALID_USER_ROLES|NO_USER_ROLE)/,
          ),
          /\b/,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Gravitee's error key says that the caller is known, but may not do this.",
      source:
        "https://github.com/gravitee-io/gravitee-api-management/blob/HEAD/gravitee-apim-console-webui/src/entities/gateway-error-keys/GatewayErrorKeys.ts",
    },
    path: {
      when: body(/\bRESOURCE_FILTERING_(?:FORBIDDEN|METHOD_NOT_ALLOWED)\b/),
      cause: "resource",
      strength: "strong",
      because: "Gravitee's resource filtering does not let this path or method through.",
      source:
        "https://github.com/gravitee-io/gravitee-api-management/blob/HEAD/gravitee-apim-console-webui/src/entities/gateway-error-keys/GatewayErrorKeys.ts",
      also: { permissions: "moderate" },
    },
    "rate-limit": {
      when: body(/\b(?:QUOTA|RATE_LIMIT|SPIKE_ARREST)_TOO_MANY_REQUESTS\b/),
      cause: "rate-limit",
      strength: "decisive",
      because: "Gravitee's error key names a quota, rate limit or spike arrest.",
      source:
        "https://github.com/gravitee-io/gravitee-api-management/blob/HEAD/gravitee-apim-console-webui/src/entities/gateway-error-keys/GatewayErrorKeys.ts",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  credential: {
    headline: "No plan of this Gravitee API accepts your credential.",
    meaning:
      "Each plan wants its own kind: an API key, a JWT or an OAuth token. `GATEWAY_PLAN_UNRESOLVABLE` means that none of them fits, also when nothing was sent.",
    fix: [
      { do: "Send the key of your subscription.", snippet: 'curl -H "X-Gravitee-Api-Key: YOUR_KEY" {url}' },
      "Check in the portal that the subscription is accepted and not paused or expired.",
    ],
  },
  access: {
    headline: "Gravitee knows the caller, but does not grant this.",
    meaning: "The token lacks a scope or role, or its client has no subscription to the API.",
    fix: [
      "Subscribe the application, with the client id of the token, to a plan of the API.",
      "Ask for the missing scope or role.",
    ],
  },
  path: {
    headline: "Gravitee does not let this path or method through.",
    meaning: "The plan or API lists the paths and methods that are open.",
    fix: [
      "Compare path and method with the API's documentation.",
      "If you are the owner: look at the whitelist and blacklist of the policy.",
    ],
  },
  "rate-limit": {
    headline: "Gravitee's limit stopped you.",
    meaning: "The plan sets how many requests a subscription may send.",
    fix: ["Look at `X-Rate-Limit-Reset` or `X-Quota-Reset`, and wait.", "Ask for a larger plan."],
  },
};

export const samples: Samples<typeof refusals> = {
  credential: {
    matches: ["error-key=GATEWAY_PLAN_UNRESOLVABLE status=401", '{"errorKey":"API_KEY_MISSING","status":401}'],
  },
  access: { matches: ['{"errorKey":"OAUTH2_INSUFFICIENT_SCOPE"}'] },
  path: { matches: ['{"errorKey":"RESOURCE_FILTERING_FORBIDDEN"}'] },
  "rate-limit": { matches: ['{"errorKey":"QUOTA_TOO_MANY_REQUESTS"}'] },
};
