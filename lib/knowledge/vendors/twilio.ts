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
    webhook: {
      when: body(/\bTwilio Request Validation Failed\b/),
      cause: "authentication",
      strength: "strong",
      because: "Twilio's middleware computed another signature than the one in X-Twilio-Signature.",
      source: "https://github.com/twilio/twilio-node/blob/HEAD/src/webhooks/webhooks.ts",
      also: { "server-config": "moderate" },
    },
    "test-credentials": {
      when: error("20008"),
      cause: "permissions",
      strength: "decisive",
      because: "Twilio's error 20008 says that test credentials may not reach this.",
      source: `${errors}/20008`,
    },
    "account-not-active": {
      when: error("20005|10001|10002|21472|90010"),
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
    "trial-recipient": {
      when: error("21608|57[23]005|572002"),
      cause: "permissions",
      strength: "decisive",
      because: "Twilio says that a trial account may reach verified numbers only.",
      source: "https://www.twilio.com/docs/api/errors/21608",
    },
    "recipient-opted-out": {
      when: error("21610"),
      cause: "permissions",
      strength: "decisive",
      because: "Twilio says that the receiver answered STOP to this sender.",
      source: "https://www.twilio.com/docs/api/errors/21610",
    },
    "sender-not-registered": {
      when: error("30034|30007|63016"),
      cause: "permissions",
      strength: "strong",
      because:
        "Twilio's error says that the message breaks a rule of the channel: an unregistered sender, filtered words, or a closed window.",
      source: "https://www.twilio.com/docs/api/errors",
      also: { resource: "weak" },
      actor: "you",
    },
    "authorization-failed": {
      when: error("70051"),
      cause: "permissions",
      strength: "strong",
      because: "Twilio's error 70051 says that this key or account is not authorized for the resource.",
      source: "https://www.twilio.com/docs/api/errors/70051",
      also: { authentication: "moderate" },
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
      because: "Twilio knows the account, which is suspended or closed, or may not do this.",
      source: `${errors}/20403`,
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  webhook: {
    headline: "Your webhook does not accept the signature.",
    meaning:
      "Your own server wrote this. The signature is made of the exact public URL, the form's fields and the auth token: a proxy that changes scheme, host or port breaks it as surely as a wrong token.",
    fix: [
      "Compare `TWILIO_AUTH_TOKEN` with the account that the number belongs to; a subaccount has its own.",
      {
        do: "Behind a proxy or tunnel, name the public address.",
        snippet: 'twilio.webhook({ protocol: "https", host: "hooks.example.com" })',
      },
      "Read the form (urlencoded) before the middleware, and change nothing in it.",
    ],
  },
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
  "trial-recipient": {
    headline: "A Twilio trial account reaches verified numbers only.",
    meaning:
      "The credentials are fine. Trial accounts, and accounts without an approved profile, may call and write to numbers that were verified first. 572002 is about the sender: each verified number has a trial number of its own, and From must be that one.",
    fix: [
      "Verify the receiver's number in the Console under Verified Caller IDs, and enter the code that Twilio sends to it.",
      "572002: send from the trial number that the Console shows for this receiver.",
      "Or upgrade the account and have its compliance profile approved.",
    ],
  },
  "recipient-opted-out": {
    headline: "The receiver has unsubscribed from this Twilio sender.",
    meaning:
      "Nothing in your account lifts that. Writing again from another number to get around it breaks Twilio's rules.",
    fix: [
      "Stop writing to this number, and note it in your own list.",
      "The receiver can answer START to get messages again.",
    ],
  },
  "sender-not-registered": {
    headline: "The channel's rules do not admit this message.",
    meaning:
      "30034 means that the US number is not registered for A2P 10DLC, 30007 that a carrier or Twilio filtered the message, 63016 that WhatsApp's window of 24 hours is closed.",
    fix: [
      "30034: register brand and campaign, and put the number into the messaging service.",
      "30007: read the messaging policy, and take out shortened links.",
      "63016: send an approved template.",
    ],
  },
  "authorization-failed": {
    headline: "Twilio did not authorize this key for the resource.",
    meaning:
      "A restricted key or OAuth app lacks a permission, or the credential belongs to another account or was suspended.",
    fix: [
      "Check whether the key is restricted, and add the permission.",
      "Check that key and Account SID belong together.",
      "Try a standard key, to see which of the two it is.",
    ],
  },
  "rate-limited": {
    headline: "Twilio's concurrency limit stopped you.",
    meaning: "Too many requests ran at once on this account.",
    fix: ["Wait, then retry with growing pauses.", "Send fewer requests side by side."],
  },
  "token-expired": {
    headline: "Your Twilio access token has expired.",
    meaning: "Its `exp` lies in the past, or more than the 24 hours ahead that Twilio allows.",
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
      "Look for blanks around the secret, and for a proxy that drops the Authorization header; a suspended account gets this answer too.",
    ],
  },
  forbidden: {
    headline: "Twilio does not let this account do that.",
    meaning:
      "20403 mostly means that the account is suspended or closed. With 20006 a key's kind, a role or a missing product stands in the way.",
    fix: [
      "20403: look for a notice in the Console, and write to support when there is none.",
      "Standard API keys may not manage accounts and keys: use a main key or the auth token.",
      "Check the role and the product in the Console; then ask support with the twilio-request-id.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  webhook: {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-Powered-By: Express\nContent-Type: text/plain\n\nTwilio Request Validation Failed.",
    ],
  },
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
  "trial-recipient": {
    matches: [
      '{"code":21608,"message":"The number +1555 is unverified.","more_info":"https://www.twilio.com/docs/errors/21608","status":400}',
      "twilio.base.exceptions.TwilioRestException: HTTP 403 error: Unable to create record: Destination number has not completed verification https://www.twilio.com/docs/errors/572005",
    ],
  },
  "recipient-opted-out": {
    matches: [
      "twilio.base.exceptions.TwilioRestException: HTTP 400 error: Unable to create record: Attempt to send to unsubscribed recipient https://www.twilio.com/docs/errors/21610",
    ],
  },
  "sender-not-registered": {
    matches: [
      '{"code":30034,"message":"US A2P 10DLC - Message from an Unregistered Number","more_info":"https://www.twilio.com/docs/errors/30034","status":400}',
      "twilio.base.exceptions.TwilioRestException: HTTP 400 error: Outside messaging window https://www.twilio.com/docs/errors/63016",
    ],
  },
  "authorization-failed": {
    matches: [
      '{"code":70051,"message":"Authorization Failed","more_info":"https://www.twilio.com/docs/errors/70051","status":403}',
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
