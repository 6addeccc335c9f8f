import { all, any, body, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://developer.walmart.com/global-marketplace/docs/error-codes";
const questions = "https://developer.walmart.com/us-marketplace/docs/authentication-authorization";
const host = url(/^https:\/\/(?:[\w-]{1,40}\.){0,3}(?:walmartapis\.com|api-gateway\.walmart\.com)\//i);

export const refusals = vendor(
  { name: "Walmart", layer: "gateway", seen: any(host, body(/\bGMP_GATEWAY_API\b/)), ids: ["wm_qos.correlation_id"] },
  {
    "call-not-yours": {
      when: any(body(/\bFORBIDDEN\.GMP_GATEWAY_API\b/), all(host, status(403), member("code", /^FORBIDDEN/i))),
      cause: "permissions",
      strength: "strong",
      because: "Walmart's gateway knows the token, and refuses the call to its scope or role.",
      source: questions,
    },
    "token-or-keys": {
      when: any(
        body(/\bUNAUTHORIZED\.GMP_GATEWAY_API\b/),
        body(/Unauthorized\s+token\s+or\s+incorrect\s+authorization\s+header/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Walmart's gateway does not accept the token or the keys.",
      source: questions,
      also: { "token-expired": "moderate", headers: "weak" },
    },
    "too-many": {
      when: body(/\bREQUEST_THRESHOLD_VIOLATED\b/),
      cause: "rate-limit",
      strength: "decisive",
      because: "Walmart says that the calls went over the threshold.",
      source: codes,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "call-not-yours": {
    headline: "Walmart knows your app, and does not let it make this call.",
    meaning:
      "The token is valid; the app's scope or the account's role leaves the endpoint out. A new token alone changes nothing.",
    fix: [
      "Compare the endpoint with the scopes of the app in the developer portal.",
      "Have the seller grant the missing scope, then fetch a new token.",
      "Check that host and market (US, CA, MX) belong to the account.",
    ],
  },
  "token-or-keys": {
    headline: "Walmart does not accept the token or the keys.",
    meaning:
      "Tokens live for about 15 minutes, and those of the sandbox do not work in production. The code is the same for a missing, expired or foreign token.",
    fix: [
      {
        do: "Fetch a new token with the keys of this environment.",
        snippet:
          'curl -X POST https://marketplace.walmartapis.com/v3/token -u "$CLIENT_ID:$CLIENT_SECRET" -H "WM_SVC.NAME: Walmart Marketplace" -H "WM_QOS.CORRELATION_ID: $(uuidgen)" -H "Accept: application/json" -d grant_type=client_credentials',
      },
      "Send the token in the header `WM_SEC.ACCESS_TOKEN` with every Marketplace call.",
      "In the token call, look at the form: `Basic` and the Base64 of `clientId:clientSecret`, with no line break.",
      "Check that the market takes this kind of keys, and which headers it wants besides.",
    ],
  },
  "too-many": {
    headline: "You went over Walmart's threshold of requests.",
    meaning: "Each endpoint has its own threshold. Keys and rights are fine.",
    fix: ["Pause, then call more slowly.", "Use feeds for many items instead of single calls."],
  },
};

export const samples: Samples<typeof refusals> = {
  "call-not-yours": {
    matches: [
      '{"error":[{"code":"FORBIDDEN.GMP_GATEWAY_API","description":"Forbidden","severity":"ERROR","category":"DATA"}]}',
      {
        evidence:
          'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"errors":[{"code":"FORBIDDEN","category":"DATA"}]}',
        request: "curl https://marketplace.walmartapis.com/v3/orders",
      },
    ],
    ignores: ['{"errors":[{"code":"FORBIDDEN"}]}'],
  },
  "token-or-keys": {
    matches: [
      '[401] {"error":[{"code":"UNAUTHORIZED.GMP_GATEWAY_API","field":"UNAUTHORIZED","description":"Unauthorized"}]}',
      "Unauthorized token or incorrect authorization header. Verify the format.",
    ],
    ignores: ["incorrect authorization header"],
  },
  "too-many": {
    matches: ['{"errors":[{"code":"REQUEST_THRESHOLD_VIOLATED","category":"REQUEST","severity":"ERROR"}]}'],
    ignores: ["threshold violated"],
  },
};
