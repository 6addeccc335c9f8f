import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors =
  "https://developers.docusign.com/docs/esign-rest-api/esign101/error-codes/troubleshooting-common-errors/";
const host = url(/^https:\/\/[\w.-]{1,60}\.docusign\.(?:net|com)\//i);
const mark = any(host, header("x-docusign-tracetoken"), body(/docusign/i));
/** DocuSign's `errorCode` names; those that only it uses stand alone. */
const code = (names: string): Matcher =>
  any(member("errorCode", new RegExp(`^(?:${names})$`)), all(body(new RegExp(String.raw`\b(?:${names})\b`)), mark));

export const refusals = vendor(
  {
    name: "Docusign",
    layer: "application",
    seen: any(host, header("x-docusign-tracetoken")),
    ids: ["x-docusign-tracetoken"],
  },
  {
    "user-lacks-permissions": {
      when: code("USER_LACKS_PERMISSIONS|(?:USER|ACCOUNT)_NOT_AUTHORIZED_FOR_ENVELOPE|USER_LACKS_MEMBERSHIP"),
      cause: "permissions",
      strength: "decisive",
      because: "Docusign knows the user, and says that this user or account may not use the resource.",
      source: errors,
    },
    "account-lacks-permissions": {
      when: code("ACCOUNT_LACKS_PERMISSIONS"),
      cause: "permissions",
      strength: "decisive",
      because: "Docusign says that the account's plan or settings do not include this.",
      source: errors,
      actor: "account-admin",
    },
    "consent-required": {
      when: all(any(member("error", /^consent_required$/), body(/\bconsent_required\b/)), mark),
      cause: "permissions",
      strength: "decisive",
      because: "Docusign says that the user has not yet consented to this application.",
      source: "https://www.docusign.com/blog/developers/the-trenches-i-already-gave-consent",
      actor: "you",
    },
    "token-not-accepted": {
      when: code("AUTHORIZATION_INVALID_TOKEN"),
      cause: "authentication",
      strength: "strong",
      because: "Docusign says that the access token is not valid.",
      source: errors,
      also: { "token-expired": "strong" },
    },
    "rate-limited": {
      when: code("(?:HOURLY|BURST)_APIINVOCATION_LIMIT_EXCEEDED"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Docusign says that the account's hourly or 30-second limit is reached.",
      source: errors,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-lacks-permissions": {
    headline: "Your Docusign user may not use this resource.",
    meaning:
      "The token is valid. The user is not a member of the account in the URL, is not sender or recipient of the envelope, or lacks a right. With `ACCOUNT_NOT_AUTHORIZED_FOR_ENVELOPE` the envelope is of another account.",
    fix: [
      "Ask `/oauth/userinfo` with the token, and use the account id and `base_uri` that it names.",
      "Give the user the right in the account's permission profile, or use the user who owns the envelope.",
    ],
  },
  "account-lacks-permissions": {
    headline: "Your Docusign account does not include this.",
    meaning:
      "The plan or a setting of the account has the feature switched off. Another user of it meets the same refusal.",
    fix: ["Check the account's plan and settings with an administrator.", "Ask Docusign to enable the feature."],
  },
  "consent-required": {
    headline: "Docusign: the user has not consented to your application.",
    meaning:
      "JWT sign-in works only after the impersonated user, or an administrator, has consented once to all scopes asked for.",
    fix: [
      "Open the authorization URL in a browser as that user, with scope `signature impersonation`, and accept.",
      "Check that the redirect URI is registered and that the environment (demo or production) fits.",
      "When more scopes are asked for later, consent again.",
    ],
  },
  "token-not-accepted": {
    headline: "Docusign does not accept this access token.",
    meaning:
      "A JWT sign-in's token lives for an hour, one of a user's log-in for some hours; demo tokens fail in production.",
    fix: [
      "Get a new token.",
      "Match the token's environment with the host: account-d and demo, or account and production.",
    ],
  },
  "rate-limited": {
    headline: "Docusign's API limit is reached.",
    meaning: "The limit counts for all apps of the account, in the hour and in 30 seconds.",
    fix: [
      "Wait until `X-RateLimit-Reset`, or half a minute for the burst limit.",
      "Use Connect webhooks instead of polling envelopes.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-lacks-permissions": {
    matches: [
      '{"errorCode":"USER_LACKS_PERMISSIONS","message":"This user lacks sufficient permissions to access this resource."}',
    ],
    ignores: [
      '{"message":"This user lacks sufficient permissions to access this resource"}',
      '{"message":"User lacks permissions."}',
    ],
  },
  "account-lacks-permissions": {
    matches: ['{"errorCode":"ACCOUNT_LACKS_PERMISSIONS","message":"This Account lacks sufficient permissions."}'],
    ignores: [
      '{"message":"This Account lacks sufficient permissions"}',
      "<Reason>This Account lacks sufficient permissions.</Reason>",
    ],
  },
  "consent-required": {
    matches: [
      {
        evidence: '{"error":"consent_required"}',
        request: "curl https://account-d.docusign.com/oauth/token -d assertion=EXAMPLE",
      },
    ],
    ignores: ['{"error":"consent_required"}'],
  },
  "token-not-accepted": {
    matches: [
      '{"errorCode":"AUTHORIZATION_INVALID_TOKEN","message":"The access token provided is expired, revoked or malformed."}',
    ],
  },
  "rate-limited": {
    matches: [
      '{"errorCode":"HOURLY_APIINVOCATION_LIMIT_EXCEEDED","message":"The maximum number of hourly API invocations has been exceeded."}',
    ],
  },
};
