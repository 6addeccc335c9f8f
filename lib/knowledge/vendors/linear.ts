import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const sdk = "https://github.com/linear/linear/blob/master/packages/sdk/src/error.ts";
const host = url(/^https:\/\/api\.linear\.app\//i);
const mark = any(host, member("userPresentableMessage"), body(/linear\.app|LinearError|@linear\/sdk/));

export const refusals = vendor(
  { name: "Linear", layer: "application", seen: host },
  {
    "bearer-prefix": {
      when: body(/trying\s+to\s+use\s+an\s+API\s+key\s+as\s+a\s+Bearer\s+token/i),
      cause: "headers",
      strength: "decisive",
      because: "Linear says that an API key goes into Authorization without the word Bearer.",
      source: "https://github.com/linear/linear/blob/master/packages/sdk/src/client.ts",
    },
    "rate-limited": {
      when: all(member("code", /^RATELIMITED$/i), any(mark, member("extensions"), member("type", /^ratelimited$/i))),
      cause: "rate-limit",
      strength: "decisive",
      because: "Linear says that the limit of requests or of complexity is reached.",
      source: sdk,
      retry: "after",
    },
    "token-not-accepted": {
      when: all(
        any(
          member("code", /^AUTHENTICATION_ERROR$/),
          member("type", /^authentication error$/i),
          body(/AuthenticationLinearError/),
        ),
        mark,
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Linear does not know the key or token.",
      source: sdk,
    },
    "feature-not-accessible": {
      when: all(any(member("type", /^feature not accessible$/i), body(/FeatureNotAccessible/)), mark),
      cause: "permissions",
      strength: "strong",
      because: "Linear says that the plan or workspace has no access to the feature.",
      source: sdk,
    },
    forbidden: {
      when: all(any(member("code", /^FORBIDDEN$/), member("type", /^forbidden$/i), body(/ForbiddenLinearError/)), mark),
      cause: "permissions",
      strength: "strong",
      because: "Linear knows the caller, who may not do this.",
      source: sdk,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "bearer-prefix": {
    headline: "Linear: send the API key without Bearer.",
    meaning: "The key is right, its form in the header is not. Only OAuth tokens take the word Bearer.",
    fix: [
      {
        do: "Send the key alone.",
        snippet:
          'curl https://api.linear.app/graphql -H "Authorization: $LINEAR_API_KEY" -H "Content-Type: application/json" -d \'{"query":"{ viewer { id } }"}\'',
      },
      "For an OAuth access token, keep `Authorization: Bearer …`.",
    ],
  },
  "rate-limited": {
    headline: "Linear's rate limit stopped you.",
    meaning: "Linear answers 400, not 429, for this. Requests and the complexity of queries count apart.",
    fix: [
      "Wait until `X-RateLimit-Requests-Reset` or `X-RateLimit-Complexity-Reset`, whichever count is used up.",
      "For complexity, ask for fewer fields and for smaller pages (`first`).",
      "Use webhooks instead of polling.",
    ],
  },
  "token-not-accepted": {
    headline: "Linear does not accept this key.",
    meaning: "It is missing, wrong or revoked.",
    fix: ["Make a new key under Settings, Account, Security & access, and send it without Bearer."],
  },
  "feature-not-accessible": {
    headline: "Your Linear workspace has no access to this feature.",
    meaning: "The caller is known. The plan does not include it, or it is switched off.",
    fix: ["Look at the workspace's plan and settings with an administrator."],
  },
  forbidden: {
    headline: "Linear does not allow this to your user or app.",
    meaning: "The token is valid. Its scope is too small, or the team is private, or the action is for administrators.",
    fix: [
      "Check the scopes of the key or token, and the teams that it is limited to.",
      "Try the same step in the app as that user.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "bearer-prefix": {
    matches: [
      '{"errors":[{"message":"It looks like you\'re trying to use an API key as a Bearer token. Remove the Bearer prefix from the Authorization header."}]}',
    ],
  },
  "rate-limited": {
    matches: [
      '{"errors":[{"message":"Rate limit exceeded","extensions":{"code":"RATELIMITED","type":"ratelimited","userPresentableMessage":"Rate limit exceeded"}}]}',
    ],
  },
  "token-not-accepted": {
    matches: [
      '{"errors":[{"message":"Authentication required, not authenticated","extensions":{"type":"authentication error","code":"AUTHENTICATION_ERROR","userPresentableMessage":"You need to authenticate to access this operation."}}]}',
    ],
    ignores: ['{"errors":[{"code":"AUTHENTICATION_ERROR"}]}'],
  },
  "feature-not-accessible": {
    matches: [
      '{"errors":[{"message":"no","extensions":{"type":"feature not accessible","userPresentableMessage":"no"}}]}',
    ],
  },
  forbidden: {
    matches: [
      '{"errors":[{"message":"forbidden","extensions":{"type":"forbidden","code":"FORBIDDEN","userPresentableMessage":"no"}}]}',
    ],
    ignores: ['{"errors":[{"message":"forbidden","extensions":{"code":"FORBIDDEN"}}]}'],
  },
};
