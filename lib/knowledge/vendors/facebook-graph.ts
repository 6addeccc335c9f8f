import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.facebook.com/docs/graph-api/guides/error-handling/";

/** An error code of the Graph API: in its JSON (which always holds a trace id), or as `(#10)` in its message. */
const code = (numbers: string): Matcher =>
  any(
    all(member("fbtrace_id"), member("code", new RegExp(`^(?:${numbers})$`))),
    all(body(new RegExp(String.raw`\(#(?:${numbers})\)`)), body(/OAuthException|Facebook|Graph\s?API/i)),
  );
const subcode = (numbers: string): Matcher =>
  all(member("fbtrace_id"), member("error_subcode", new RegExp(`^(?:${numbers})$`)));

export const refusals = vendor(
  {
    name: "Meta Graph API",
    layer: "application",
    seen: any(
      header("x-fb-trace-id"),
      header("facebook-api-version"),
      url(/^https:\/\/graph\.(?:facebook|instagram)\.com\//i),
    ),
    ids: ["x-fb-trace-id", "x-fb-request-id"],
  },
  {
    "rate-limited": {
      when: code("4|17|32|613|8000[0-9]|8001[0-4]"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Meta's error code says that the app, user or page made too many calls.",
      source: "https://developers.facebook.com/docs/graph-api/overview/rate-limiting/",
      retry: "after",
    },
    "server-address": {
      when: body(/This\s+IP\s+can.t\s+make\s+requests\s+for\s+that\s+application/i),
      cause: "ip-block",
      strength: "decisive",
      because: "The app lets in only listed server addresses.",
      source: "https://developers.facebook.com/docs/development/create-an-app/app-dashboard/advanced-settings/",
      actor: "account-admin",
    },
    "token-expired": {
      when: any(subcode("463"), all(code("190"), body(/(?:Session|token)\s+has\s+expired/i))),
      cause: "token-expired",
      strength: "decisive",
      because: "Meta says that the session of this token has expired.",
      source: errors,
    },
    "app-not-authorized": {
      when: subcode("458|459|464|490"),
      cause: "permissions",
      strength: "strong",
      because: "Meta knows the user, who removed the app or must first confirm the account.",
      source: errors,
    },
    "token-invalid": {
      when: any(
        code("190"),
        body(/API\s+calls\s+from\s+the\s+server\s+require\s+an\s+appsecret_proof|Invalid\s+appsecret_proof/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Meta does not accept the access token or the proof sent with it.",
      source: errors,
      also: { "token-expired": "moderate" },
    },
    "action-blocked": {
      when: code("368"),
      cause: "permissions",
      strength: "strong",
      because: "Meta holds the action to be abusive or forbidden and blocks it for a while.",
      source: errors,
      also: { "rate-limit": "moderate" },
      retry: "maybe",
    },
    permission: {
      when: code("3|10|2[0-9][0-9]|131005"),
      cause: "permissions",
      strength: "decisive",
      because: "Meta's error code says that the token or the app was not granted a permission.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "rate-limited": {
    headline: "Meta's rate limit stopped you.",
    meaning: "The limit belongs to the app, the user, the page or the ad account. Each further call may prolong it.",
    fix: [
      "Stop, and read `x-app-usage` or `x-business-use-case-usage`: it may name the minutes to wait.",
      "Then send fewer calls, with more fields each.",
    ],
  },
  "server-address": {
    headline: "Your Meta app lets in only listed servers.",
    meaning: "The token is good; the address you call from is not on the app's server allow list.",
    fix: [
      "Add the outgoing address under App settings, Advanced, Server IP allowlist.",
      "Include IPv6 when your server uses it.",
    ],
  },
  "token-expired": {
    headline: "Your Meta token has expired.",
    meaning: "Short tokens live for an hour or two, long ones for about 60 days.",
    fix: [
      "Let the user sign in again, or exchange the token for a long one before it lapses.",
      "For a business, use a system user's token.",
    ],
  },
  "app-not-authorized": {
    headline: "The user no longer lets your app in, or must act first.",
    meaning: "The app was removed, or Meta wants the user to confirm the account. A repeated call does not help.",
    fix: ["Let the user sign in on the web and clear what is asked there, then authorize the app again."],
  },
  "token-invalid": {
    headline: "Meta does not accept this token.",
    meaning:
      "It is wrong, of another app, or ended by a changed password; or the app secret proof is missing or wrong.",
    fix: [
      "Look at the token in the Access Token Debugger.",
      "When the app requires it, send `appsecret_proof`: the HMAC-SHA256 of the token with the app secret as key.",
    ],
  },
  "action-blocked": {
    headline: "Meta blocks this action for now.",
    meaning: "Its systems or a policy took the action for abuse; other tokens of the same account meet the same block.",
    fix: [
      "Stop the action, and read the account's and the app's notices.",
      "When it is a mistake, ask for a review there.",
    ],
  },
  permission: {
    headline: "Your Meta token lacks a permission.",
    meaning: "The token is valid. Beyond the app's own roles, most permissions need App Review and Advanced Access.",
    fix: [
      "Compare the endpoint's permissions with the token's, in the Access Token Debugger.",
      "Check that the user has a role on the page, account or number.",
      "Ask for Advanced Access in the App Dashboard.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "rate-limited": {
    matches: [
      'HTTP/2 403\nx-fb-trace-id: AbC\n\n{"error":{"message":"(#4) Application request limit reached","type":"OAuthException","is_transient":true,"code":4,"fbtrace_id":"AbC"}}',
    ],
  },
  "server-address": {
    matches: [
      '{"error":{"message":"(#5) This IP can\'t make requests for that application.","type":"OAuthException","code":5,"fbtrace_id":"AbC"}}',
    ],
  },
  "token-expired": {
    matches: [
      '{"error":{"message":"Error validating access token: Session has expired on Friday, 01-Mar-24 02:00:00 PST.","type":"OAuthException","code":190,"error_subcode":463,"fbtrace_id":"AbC"}}',
    ],
  },
  "app-not-authorized": {
    matches: [
      '{"error":{"message":"Error validating access token: The user has not authorized application 1.","type":"OAuthException","code":190,"error_subcode":458,"fbtrace_id":"AbC"}}',
    ],
  },
  "token-invalid": {
    matches: [
      '{"error":{"message":"Invalid OAuth access token - Cannot parse access token","type":"OAuthException","code":190,"fbtrace_id":"AbC"}}',
    ],
  },
  "action-blocked": {
    matches: [
      '{"error":{"message":"You are temporarily blocked","type":"OAuthException","code":368,"fbtrace_id":"AbC"}}',
    ],
  },
  permission: {
    matches: [
      "facebook_business.exceptions.FacebookRequestError: Status: 403\n  Message: (#200) Ad account owner has NOT grant ads_management permission\n  type: OAuthException",
      '{"error":{"message":"(#10) Application does not have permission for this action","type":"OAuthException","code":10,"fbtrace_id":"AbC"}}',
    ],
    ignores: ['{"error":{"code":10,"message":"Forbidden"}}'],
  },
};
