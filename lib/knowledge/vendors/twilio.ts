import { any, body, header, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://www.twilio.com/docs/api/errors";

/** An error number: in the link that each of Twilio's errors holds, or as its SDKs print it. */
const error = (numbers: string): Matcher =>
  any(
    member("more_info", new RegExp(`twilio\\.com/docs/(?:api/)?errors/(?:${numbers})\\b`)),
    body(new RegExp(String.raw`twilio\.com/docs/(?:api/)?errors/(?:${numbers})\b`)),
  );

export const refusals = vendor(
  {
    name: "Twilio",
    layer: "application",
    seen: any(header("twilio-request-id"), url(/^https:\/\/[\w.-]{1,80}\.twilio\.com\//i)),
    ids: ["twilio-request-id"],
  },
  {
    "test-credentials": {
      when: error("20008"),
      cause: "permissions",
      strength: "decisive",
      because: "Twilio's error 20008 says that test credentials may not reach this.",
      source: `${errors}/20008`,
    },
    "account-not-active": {
      when: error("20005|10001|10002"),
      cause: "permissions",
      strength: "decisive",
      because: "Twilio's error says that the account is not active or is a trial account without this feature.",
      source: `${errors}/20005`,
    },
    "geo-permissions": {
      when: error("21408|21215|13227"),
      cause: "permissions",
      strength: "strong",
      because: "Twilio's error says that the account has not enabled the country of the number it calls or writes to.",
      source: `${errors}/21408`,
      also: { geo: "moderate" },
    },
    "rate-limited": {
      when: error("20429"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Twilio's error 20429 means too many requests at once.",
      source: `${errors}/20429`,
      retry: "after",
    },
    "token-expired": {
      when: error("20104"),
      cause: "token-expired",
      strength: "decisive",
      because: "Twilio's error 20104 says that the access token has expired or its lifetime is wrong.",
      source: `${errors}/20104`,
    },
    "not-authenticated": {
      when: error("20003"),
      cause: "authentication",
      strength: "strong",
      because: "Twilio's error 20003 says that account and secret do not belong together, or lack access.",
      source: `${errors}/20003`,
      also: { permissions: "moderate" },
    },
    forbidden: {
      when: error("20403|20006"),
      cause: "permissions",
      strength: "strong",
      because: "Twilio knows the account, and says that it may not do this.",
      source: `${errors}/20403`,
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "test-credentials": {
    headline: "Twilio's test credentials may not do this.",
    meaning: "Test credentials work on a few endpoints only.",
    fix: ["Use the live account SID with its auth token or an API key for this endpoint."],
  },
  "account-not-active": {
    headline: "Your Twilio account is not active or is a trial.",
    meaning: "The credential is right; the account's state forbids it.",
    fix: [
      "Sign in to the Console and look for a notice on balance or suspension.",
      "Upgrade a trial account when the feature needs it.",
    ],
  },
  "geo-permissions": {
    headline: "Your Twilio account has not enabled that country.",
    meaning: "This is a setting of your account against fraud; it concerns the number called, not where you are.",
    fix: [
      "In the Console, open Geo permissions of Messaging or Voice, and enable the country.",
      "Check that the number is in E.164 form.",
    ],
  },
  "rate-limited": {
    headline: "Twilio's concurrency limit stopped you.",
    meaning: "Too many requests ran at once on this account.",
    fix: ["Wait, then retry with growing pauses.", "Send fewer requests side by side."],
  },
  "token-expired": {
    headline: "Your Twilio access token has expired.",
    meaning: "Its exp lies in the past, or further ahead than Twilio allows.",
    fix: [
      "Make a new token, and check the clock of the server that signs it.",
      "Refresh it in the client before it lapses.",
    ],
  },
  "not-authenticated": {
    headline: "Twilio does not accept this credential.",
    meaning:
      "Account SID and auth token, or key and secret, do not belong together, or the account in the URL is another one.",
    fix: [
      "Compare the SID in the URL with that of the credential; a subaccount has its own token.",
      "With an API key: user is the SK..., password its secret; a restricted key needs the endpoint's permission.",
      "Check which region the key was made for.",
    ],
  },
  forbidden: {
    headline: "Twilio does not let this account do that.",
    meaning: "The credential was accepted. A key's kind, a role or a missing product stands in the way.",
    fix: [
      "Standard API keys may not manage accounts and keys: use a main key or the auth token.",
      "Check the role and the product in the Console; then ask support with the twilio-request-id.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "test-credentials": {
    matches: [
      '{"code":20008,"message":"Resource not accessible with Test Account Credentials","more_info":"https://www.twilio.com/docs/errors/20008","status":403}',
    ],
  },
  "account-not-active": {
    matches: [
      '{"code":20005,"message":"Account not active","more_info":"https://www.twilio.com/docs/errors/20005","status":403}',
    ],
  },
  "geo-permissions": {
    matches: [
      "twilio.base.exceptions.TwilioRestException:\nHTTP Error Your request was: POST /Messages.json\nTwilio returned: Permission to send an SMS has not been enabled for the region indicated by the 'To' number.\nMore information may be available here: https://www.twilio.com/docs/errors/21408",
    ],
  },
  "rate-limited": {
    matches: [
      '{"code":20429,"message":"Too Many Requests","more_info":"https://www.twilio.com/docs/errors/20429","status":429}',
    ],
  },
  "token-expired": {
    matches: ['{"code":20104,"message":"Access Token expired","more_info":"https://www.twilio.com/docs/errors/20104"}'],
  },
  "not-authenticated": {
    matches: [
      '{"code":20003,"message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401}',
    ],
  },
  forbidden: {
    matches: [
      'HTTP/1.1 403 Forbidden\nTwilio-Request-Id: RQ1\n\n{"code":20403,"message":"Forbidden","more_info":"https://www.twilio.com/docs/errors/20403","status":403}',
    ],
    ignores: ['{"code":20403,"message":"Forbidden"}'],
  },
};
