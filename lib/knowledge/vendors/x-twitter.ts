import { any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "X", layer: "application", ids: ["x-transaction-id"] },
  {
    "client-not-enrolled": {
      when: any(
        member("reason", /^client-not-enrolled$/),
        body(
          /client-forbidden|client-not-enrolled|must\s+use\s+keys\s+and\s+tokens\s+from\s+a\s+.{0,20}developer\s+App/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "X says that the app's project or access level does not include this endpoint.",
      source: "https://docs.x.com/x-api/fundamentals/response-codes-and-errors",
    },
    "unsupported-authentication": {
      when: body(
        /unsupported-authentication|Authenticating\s+with\s+.{0,60}\s+is\s+forbidden\s+for\s+this\s+endpoint/i,
      ),
      cause: "headers",
      strength: "strong",
      because: "X says that this kind of credential is not taken by the endpoint.",
      source: "https://docs.x.com/x-api/fundamentals/response-codes-and-errors",
      also: { authentication: "strong", permissions: "weak" },
    },
    "oauth1-permissions": {
      when: body(/not\s+configured\s+with\s+the\s+appropriate\s+oauth1\s+app\s+permissions/i),
      cause: "permissions",
      strength: "decisive",
      because: "X says that the app's OAuth 1.0a permissions do not cover this.",
      source: "https://docs.x.com/x-api/fundamentals/response-codes-and-errors",
    },
    "account-locked": {
      when: any(
        member("code", /^(?:326|64)$/),
        body(/your\s+account\s+is\s+(?:temporarily\s+locked|suspended)|To\s+protect\s+our\s+users\s+from\s+spam/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "X says that the account itself is locked or suspended.",
      source: "https://docs.x.com/x-api/fundamentals/response-codes-and-errors",
      also: { "rate-limit": "moderate", authentication: "against" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "client-not-enrolled": {
    headline: "Your X app's access level does not include this.",
    meaning:
      "The credential works. The endpoint belongs to another access level, or the app is not attached to a project.",
    fix: [
      "Attach the app to a project in the developer portal.",
      "Check which access level the endpoint needs, and upgrade if it is another.",
    ],
  },
  "unsupported-authentication": {
    headline: "This X endpoint does not take that kind of credential.",
    meaning: "App-only tokens cannot act for a user. The token itself is good.",
    fix: ["Use OAuth 2.0 user context or OAuth 1.0a, as the endpoint documents."],
  },
  "oauth1-permissions": {
    headline: "Your X app may only read.",
    meaning: "The app was set up without write access, and tokens keep the rights they were made with.",
    fix: [
      "Set the app's permissions to read and write.",
      "Then make the access token anew: an old one keeps its old rights.",
    ],
  },
  "account-locked": {
    headline: "The X account is locked or suspended.",
    meaning: "The credential is known; the account must be unlocked by its owner first.",
    fix: ["Log in as the account in a browser and follow what it asks.", "Slow down automated posts before going on."],
  },
};

export const samples: Samples<typeof refusals> = {
  "client-not-enrolled": {
    matches: [
      '{"title":"Client Forbidden","reason":"client-not-enrolled","type":"https://api.twitter.com/2/problems/client-forbidden"}',
      '{"errors":[{"code":453,"message":"You currently have access to a subset of X API V2 endpoints"}],"type":"https://api.twitter.com/2/problems/client-forbidden"}',
    ],
  },
  "unsupported-authentication": {
    matches: [
      '{"title":"Unsupported Authentication","detail":"Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.","type":"https://api.twitter.com/2/problems/unsupported-authentication"}',
    ],
  },
  "oauth1-permissions": {
    matches: [
      '{"detail":"Your client app is not configured with the appropriate oauth1 app permissions for this endpoint.","status":403}',
    ],
  },
  "account-locked": {
    matches: [
      '{"errors":[{"code":326,"message":"To protect our users from spam and other malicious activity, this account is temporarily locked."}]}',
    ],
  },
};
