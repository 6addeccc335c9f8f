import { all, any, body, type Matcher, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://developer.x.com/en/support/x-api/error-troubleshooting";

/** X's own words, since other APIs have `errors` with small numbers too. */
const subject = body(
  inARow(
    /\b/i,
    oneOf(
      /tweets?|twitter|statuse?s?|favorited|follow(?:ing)?|mute|direct messages?|send(?:ing)? messages/i,
      /write actions|spam reports|Timestamp out of bounds|User has been suspended|suspended application/i,
      /credentials do not allow/i,
    ),
    /\b/i,
  ),
);

/** The code of version 1.1 as JSON holds it, or as libraries print it. */
function code(numbers: string): Matcher {
  return all(
    subject,
    any(
      all(body(/\berrors\b.{0,3}:\s{0,8}\[\s{0,8}\{/), member("code", new RegExp(`^(?:${numbers})$`))),
      all(
        body(/twitter|tweepy|\btweet|\btwit\b/i),
        body(new RegExp(String.raw`\bcode\b.{0,4}[:=\-–] ?(?:${numbers})\b`)),
      ),
    ),
  );
}

const adsCodes = "https://github.com/xdevplatform/docs/blob/HEAD/x-ads-api/fundamentals/error-codes-and-responses.mdx";

/** A word of the Ads API, which repeats the request's parameters next to its errors. */
const ads = (words: string): Matcher =>
  all(member("code", new RegExp(`^(?:${words})$`)), body(/\bparams\b|twitter|ads-api/i));

export const refusals = vendor(
  { name: "X", layer: "application", ids: ["x-transaction-id"] },
  {
    "client-not-enrolled": {
      when: any(
        member("reason", /^client-not-enrolled$/),
        body(
          oneOf(
            /client-forbidden|client-not-enrolled/i,
            /must\s+use\s+keys\s+and\s+tokens\s+from\s+a\s+.{0,20}developer\s+App/i,
            /You\s+currently\s+have\s+(?:Essential\s+access|access\s+to\s+a\s+subset\s+of)\b/i,
          ),
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
      source: "https://github.com/plhery/node-twitter-api-v2/issues/475",
      also: { authentication: "strong", permissions: "weak" },
    },
    "oauth1-permissions": {
      when: body(/not\s+configured\s+with\s+the\s+appropriate\s+oauth1\s+app\s+permissions/i),
      cause: "permissions",
      strength: "decisive",
      because: "X says that the app's OAuth 1.0a permissions do not cover this.",
      source: "https://github.com/plhery/node-twitter-api-v2/issues/493",
    },
    duplicate: {
      when: any(
        code("187"),
        body(
          oneOf(
            /You\s+are\s+not\s+allowed\s+to\s+create\s+a\s+Tweet\s+with\s+duplicate\s+content/i,
            /Status\s+is\s+a\s+duplicate/i,
          ),
        ),
      ),
      cause: "resource",
      strength: "strong",
      because: "X says that the same text was posted before.",
      source: codes,
      also: { permissions: "moderate", "rate-limit": "weak" },
    },
    "write-access": {
      when: any(code("261|93|416|220|87"), body(/Application\s+cannot\s+perform\s+write\s+actions/i)),
      cause: "permissions",
      strength: "decisive",
      because: "X says that the app or its tokens do not hold the level of access for this.",
      source: codes,
    },
    "daily-limit": {
      when: any(code("185|161|344|205|88"), body(/UsageCapExceeded|over\s+daily\s+status\s+update\s+limit/i)),
      cause: "rate-limit",
      strength: "decisive",
      because: "X says that a limit on posts, follows or reads is reached.",
      source: codes,
      also: { "ip-block": "against" },
    },
    automated: {
      when: any(code("226"), body(/This\s+request\s+looks\s+like\s+it\s+might\s+be\s+automated/i)),
      cause: "ip-block",
      strength: "strong",
      because: "X takes the request for that of a bot.",
      source: codes,
      also: { permissions: "moderate", "rate-limit": "moderate" },
    },
    "other-person": {
      when: code("150|162|179|349|433"),
      cause: "permissions",
      strength: "strong",
      because: "X says that the other person does not admit this account.",
      source: codes,
      also: { resource: "weak", "ip-block": "against" },
    },
    "wrong-state": {
      when: code("63|139|160|271|385|425"),
      cause: "resource",
      strength: "strong",
      because: "X says that the post or account is gone, closed, or already in that state.",
      source: codes,
      also: { permissions: "moderate" },
    },
    "clock-skew": {
      when: code("135"),
      cause: "token-expired",
      strength: "decisive",
      because: "X says that the request's timestamp is out of bounds.",
      source: codes,
    },
    "account-locked": {
      when: any(
        all(member("code", /^(?:326|64)$/), body(/account/i)),
        body(/To\s+protect\s+our\s+users\s+from\s+spam/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "X says that the account itself is locked or suspended.",
      source: codes,
      also: { "rate-limit": "moderate", authentication: "against" },
    },
    "ads-access": {
      when: ads(
        "ACCOUNT_LOCKED_OUT|ACCOUNT_NOT_FOUND|ACTION_NOT_ALLOWED|CURRENT_USER_SUSPENDED|FUNDING_INSTRUMENT_ACCESS_NOT_ALLOWED|READONLY_CLIENT_APPLICATION|UNAUTHORIZED_CLIENT_APPLICATION|USER_NOT_FOUND",
      ),
      cause: "permissions",
      strength: "strong",
      because: "X's Ads API says that the app, the user or the ads account may not do this.",
      source: adsCodes,
      also: { resource: "weak" },
    },
    "ads-sign-in": {
      when: ads("UNAUTHORIZED_ACCESS"),
      cause: "authentication",
      strength: "strong",
      because: "X's Ads API says that the request is not signed in.",
      source: adsCodes,
    },
    "ads-spam": {
      when: ads("TWEET_IS_SPAM|MALWARE_STATUS|GENERIC_TWEET_ERROR"),
      cause: "permissions",
      strength: "moderate",
      because: "X's Ads API refuses the post for what it says.",
      source: adsCodes,
      also: { "ip-block": "moderate", "rate-limit": "weak" },
    },
    "not-found": {
      when: any(body(/problems\/resource-not-found/), ads("[A-Z]\\w{3,22}_NOT_FOUND")),
      cause: "resource",
      strength: "strong",
      because: "X says that there is no such post, user or ads object.",
      source: "https://docs.x.com/x-api/fundamentals/response-codes-and-errors",
      also: { permissions: "weak" },
    },
    "stream-cap": {
      when: any(
        body(/problems\/(?:streaming-connection|rule-cap)/),
        member("connection_issue", /^TooManyConnections$/),
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "X says that the number of streams or of rules is at its limit.",
      source: "https://docs.x.com/x-api/fundamentals/response-codes-and-errors",
      also: { resource: "weak" },
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "client-not-enrolled": {
    headline: "Your X app's access level does not include this.",
    meaning:
      "The credential works. The endpoint belongs to another access level, or the app is not in a package and environment that may use it.",
    fix: [
      "In the developer console, move the app to the package Pay-per-use and the environment Production.",
      "Check on the endpoint's page whether it is kept for Enterprise.",
    ],
  },
  "unsupported-authentication": {
    headline: "This X endpoint does not take that kind of credential.",
    meaning:
      "The message lists the kinds that it takes. Most often an app-only bearer token was sent where a user has to act, and sometimes the other way round. The token itself is good.",
    fix: [
      "Use a kind that the message lists: OAuth 2.0 user context or OAuth 1.0a for a user, the bearer token for the app alone.",
      "Look at what your library sends: given several credentials, it may prefer the bearer token.",
    ],
  },
  "oauth1-permissions": {
    headline: "Your X app may only read.",
    meaning: "The app was set up without write access, and tokens keep the rights they were made with.",
    fix: [
      "Set the app's permissions to read and write.",
      "Then make the access token anew: an old one keeps its old rights.",
    ],
  },
  duplicate: {
    headline: "X does not take the same post twice.",
    meaning: "The text repeats a recent one of this account. Tokens and limits are not the problem.",
    fix: [
      "Change the text, or skip it when it is already posted.",
      "On a retry, look first whether the post is there.",
    ],
  },
  "write-access": {
    headline: "Your X app may read but not do this.",
    meaning:
      "The app's permission level is too low, or the tokens were made before it was raised. An app can also be restricted by X.",
    fix: [
      "Set the app's permissions to read and write, or with direct messages.",
      "Then make the access token and secret anew: old ones keep the old level.",
      "Look on the app's page whether X restricted it.",
    ],
  },
  "daily-limit": {
    headline: "This X account or project has reached a limit.",
    meaning: "Posts, follows and reads are counted by hour, day or month. Waiting helps; new tokens do not.",
    fix: ["Wait for the next window and spread the calls.", "Read the usage in the developer portal."],
  },
  automated: {
    headline: "X takes this for a bot.",
    meaning: "The way of the call, its address or its rate look automated. The same call passes from a common client.",
    fix: [
      "Use the official API with an app's keys instead of a page's interface.",
      "Slow down, and let the account's owner log in and solve the check.",
    ],
  },
  "other-person": {
    headline: "The other person does not admit this on X.",
    meaning: "They blocked the account, protect their posts, or take messages and replies from followers only.",
    fix: ["Skip this person; no scope changes it."],
  },
  "wrong-state": {
    headline: "This post or account on X does not allow it any more.",
    meaning: "It was deleted, suspended or closed, or the action was done before.",
    fix: ["Read the object's state first.", "Take an answer that says already as success."],
  },
  "clock-skew": {
    headline: "The clock of your computer is wrong.",
    meaning: "OAuth 1.0a signs a timestamp, and X takes it only for a few minutes around its own time.",
    fix: ["Set the clock by NTP and try again."],
  },
  "account-locked": {
    headline: "The X account is locked or suspended.",
    meaning: "The credential is known; the account must be unlocked by its owner first.",
    fix: ["Log in as the account in a browser and follow what it asks.", "Slow down automated posts before going on."],
  },
  "ads-access": {
    headline: "X's Ads API does not let this app or user act there.",
    meaning:
      "The tokens were read. The app has no access to the Ads API, only reading access, or the user has no role on that ads account.",
    fix: [
      "Check that the app is approved for the Ads API, and with which level.",
      "Check that the user of the tokens has a role on the ads account in the URL.",
      "With `ACCOUNT_LOCKED_OUT` or `CURRENT_USER_SUSPENDED`, sign in on X and follow what it asks.",
    ],
  },
  "ads-sign-in": {
    headline: "X's Ads API did not accept the signature or tokens.",
    meaning: "The OAuth 1.0a signature does not fit, or the tokens were revoked.",
    fix: ["Sign with the app's keys and the user's tokens, over the exact URL and parameters."],
  },
  "ads-spam": {
    headline: "X refuses this post.",
    meaning: "X holds the text or its link for spam or malware, so another token does not help.",
    fix: ["Change the text, and check the link's host.", "When the link is yours, check whether X lists it as unsafe."],
  },
  "not-found": {
    headline: "X finds no such object.",
    meaning: "It was deleted, never existed, or is hidden from this account.",
    fix: [
      "Check the id, and keep ids as strings: in JavaScript numbers lose their last digits.",
      "Ask for it signed out in a browser, to see whether it is public.",
    ],
  },
  "stream-cap": {
    headline: "Too many X streams or rules are open.",
    meaning: "Each access level holds a number of connections and rules. An old connection may still be counted.",
    fix: [
      "Close the other connection, wait a minute, and connect again with a growing pause.",
      "Delete rules that you do not need.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "client-not-enrolled": {
    matches: [
      '{"title":"Client Forbidden","reason":"client-not-enrolled","type":"https://api.twitter.com/2/problems/client-forbidden"}',
      '{"errors":[{"code":453,"message":"You currently have access to a subset of X API V2 endpoints"}],"type":"https://api.twitter.com/2/problems/client-forbidden"}',
      "tweepy.errors.Forbidden: 403 Forbidden\n453 - You currently have access to a subset of Twitter API v2 endpoints and limited v1.1 endpoints (e.g. media post, oauth) only. If you need access to this endpoint, you may need a different access level.",
      '{"errors":[{"message":"You currently have Essential access which includes access to Twitter API v2 endpoints only.","code":453}]}',
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
  duplicate: {
    matches: [
      '{"errors":[{"code":187,"message":"Status is a duplicate."}]}',
      '{"detail":"You are not allowed to create a Tweet with duplicate content.","title":"Forbidden","status":403}',
    ],
    ignores: ['{"code":187,"message":"Other"}'],
  },
  "write-access": {
    matches: ['{"errors":[{"code":261,"message":"Application cannot perform write actions."}]}'],
    ignores: ['{"code":261,"message":"Other"}'],
  },
  "daily-limit": {
    matches: ['{"errors":[{"code":185,"message":"User is over daily status update limit."}]}'],
    ignores: ['{"code":185,"message":"Other"}'],
  },
  automated: {
    matches: ['{"errors":[{"code":226,"message":"This request looks like it might be automated."}]}'],
  },
  "other-person": {
    matches: ['{"errors":[{"code":150,"message":"You cannot send messages to users who are not following you."}]}'],
    ignores: ['{"code":150,"message":"Other"}'],
  },
  "wrong-state": {
    matches: [
      '{"errors":[{"code":385,"message":"You attempted to reply to a Tweet that is deleted or not visible to you."}]}',
    ],
    ignores: ['{"code":63,"message":"Other"}'],
  },
  "clock-skew": {
    matches: ['{"errors":[{"code":135,"message":"Timestamp out of bounds."}]}'],
    ignores: ['{"code":135,"message":"Other"}'],
  },
  "account-locked": {
    matches: [
      '{"errors":[{"code":326,"message":"To protect our users from spam and other malicious activity, this account is temporarily locked."}]}',
    ],
    ignores: ['{"message":"your account is temporarily locked"}'],
  },
  "ads-access": {
    matches: [
      '{"errors":[{"code":"READONLY_CLIENT_APPLICATION"}],"request":{"params":{"account_id":"abc"}}}',
      'twitter_ads.error.Forbidden: <Forbidden object code=403 details=[{"code": "CURRENT_USER_SUSPENDED"}]> https://ads-api.twitter.com/12/accounts',
    ],
  },
  "ads-sign-in": {
    matches: [
      '{"errors":[{"code":"UNAUTHORIZED_ACCESS","message":"This request is not properly authenticated"}],"request":{"params":{}}}',
    ],
  },
  "ads-spam": { matches: ['{"errors":[{"code":"TWEET_IS_SPAM"}],"request":{"params":{"account_id":"abc"}}}'] },
  "not-found": {
    matches: [
      '{"title":"Not Found Error","detail":"Could not find tweet with id: [456].","type":"https://api.twitter.com/2/problems/resource-not-found"}',
      '{"errors":[{"code":"CAMPAIGN_NOT_FOUND"}],"request":{"params":{"account_id":"abc"}}}',
    ],
  },
  "stream-cap": {
    matches: [
      '{"title":"ConnectionException","detail":"This stream is currently at the maximum allowed connection limit.","connection_issue":"TooManyConnections","type":"https://api.twitter.com/2/problems/streaming-connection"}',
      '{"title":"Rule cap","type":"https://api.x.com/2/problems/rule-cap"}',
    ],
  },
};
