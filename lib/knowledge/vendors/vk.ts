import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://github.com/VKCOM/vk-api-schema/blob/master/errors.json";
const host = url(/^https:\/\/(?:api\.vk\.(?:com|ru)|api\.vk\.me)\//i);
const code = (numbers: string): Matcher =>
  any(
    all(
      member("error_code", new RegExp(`^(?:${numbers})$`)),
      member("error_msg"),
      any(member("request_params"), body(/request_params/), host, body(/\bvk\.(?:com|ru)\b/i)),
    ),
    all(body(new RegExp(String.raw`\[(?:${numbers})\]`)), body(/vk_api|ApiError/)),
  );

export const refusals = vendor(
  { name: "VK", layer: "application", seen: host },
  {
    "other-address": {
      when: body(/access_token\s+was\s+given\s+to\s+another\s+ip\s+address/i),
      cause: "ip-block",
      strength: "strong",
      because: "VK says that the token was made for another address than the one that calls.",
      source: "https://github.com/VKCOM/vk-android-sdk/issues/449",
      also: { authentication: "moderate" },
      actor: "you",
    },
    "token-expired": {
      when: any(
        code("1114"),
        all(code("5"), body(/access_token\s+(?:has\s+)?expired/i)),
        all(body(/User\s+authorization\s+failed:\s+access_token\s+has\s+expired/i)),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "VK says that the access token has expired.",
      source: errors,
    },
    "rate-limited": {
      when: code("6|9|29"),
      cause: "rate-limit",
      strength: "decisive",
      because: "VK's error code says that too many or too similar calls were made.",
      source: errors,
      retry: "after",
    },
    captcha: {
      when: code("14|17"),
      cause: "rate-limit",
      strength: "moderate",
      because: "VK wants a captcha or a confirmation of the user before it goes on.",
      source: errors,
      also: { "ip-block": "moderate" },
    },
    "token-not-accepted": {
      when: any(
        code("4|5|27|28"),
        all(body(/User\s+authorization\s+failed/i), any(host, body(/\bvk[_.]/i), member("error_code"))),
      ),
      cause: "authentication",
      strength: "strong",
      because: "VK does not accept the token, or not this kind of token for the method.",
      source: errors,
      also: { "token-expired": "weak" },
    },
    "app-disabled": {
      when: code("2"),
      cause: "resource",
      strength: "strong",
      because: "VK says that the application is switched off.",
      source: errors,
      actor: "you",
      also: { permissions: "moderate" },
    },
    permission: {
      when: code("7|15|20[0-4]|260|30"),
      cause: "permissions",
      strength: "decisive",
      because: "VK knows the caller, and says that the right for this action or object is missing.",
      source: errors,
    },
    "user-deleted": {
      when: code("18"),
      cause: "resource",
      strength: "decisive",
      because: "VK says that the user's page was deleted or blocked.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "other-address": {
    headline: "VK gave this token to another address.",
    meaning:
      "Tokens that a browser or an app got for itself are bound to its address. They fail on a server, and after a change of network.",
    fix: [
      "Get the token on the server, by the authorization code flow.",
      "Or, for calls in the name of a group or the app, use the group's or service token.",
      "Where the old VK SDK signs the user in, ask for the scope `offline`: that token is not bound.",
    ],
  },
  "token-expired": {
    headline: "Your VK token has expired.",
    meaning: "A token without offline access lives for a day or less.",
    fix: ["Refresh it, or let the user sign in again."],
  },
  "rate-limited": {
    headline: "VK's rate limit stopped you.",
    meaning: "6 is the limit of a second, 9 that for alike actions (flood control), 29 the quota of a method.",
    fix: [
      "Leave a third of a second or more between calls; put several into one `execute`.",
      "After 9 or 29 stop this method for hours: quick retries prolong it.",
    ],
  },
  captcha: {
    headline: "VK wants to see a human.",
    meaning: "The actions look automatic, or the sign-in is new. More calls make it worse.",
    fix: [
      "Show the user the captcha or the `redirect_uri` of the answer, and repeat the call with what comes back.",
      "Slow down, and sign in from a network that the user has used before.",
    ],
  },
  "token-not-accepted": {
    headline: "VK does not accept this token.",
    meaning:
      "It was revoked by a new password or sign-out, or the method wants another kind: user, group or service token.",
    fix: [
      "Read in the method's reference which kinds of token it takes.",
      "Make a new token, and pass it as `access_token` with `v`.",
    ],
  },
  "app-disabled": {
    headline: "Your VK application is switched off.",
    meaning: "No token of it works until it is enabled.",
    fix: ["Enable it in the application's settings, or call with `test_mode=1` as its administrator."],
  },
  permission: {
    headline: "VK does not allow this to your token.",
    meaning: "Either the token lacks a scope, or the wall, album, group or profile is closed to this user.",
    fix: [
      "Compare the scopes with `account.getAppPermissions`, and let the user authorize the missing one.",
      "For a group's content, use a token of the group with the matching right.",
      "When the profile or group is private, only its members or friends see it.",
    ],
  },
  "user-deleted": {
    headline: "This VK page was deleted or blocked.",
    meaning: "The caller's rights are not the problem.",
    fix: ["Skip this user or group."],
  },
};

export const samples: Samples<typeof refusals> = {
  "other-address": {
    matches: [
      '{"error":{"error_code":5,"error_msg":"User authorization failed: access_token was given to another ip address.","request_params":[]}}',
    ],
  },
  "token-expired": {
    matches: [
      '{"error":{"error_code":5,"error_msg":"User authorization failed: access_token has expired.","request_params":[{"key":"v","value":"5.199"}]}}',
    ],
  },
  "rate-limited": {
    matches: ['{"error":{"error_code":6,"error_msg":"Too many requests per second","request_params":[]}}'],
    ignores: ['{"error_code":6,"error_msg":"Too many requests"}'],
  },
  captcha: {
    matches: ['{"error":{"error_code":14,"error_msg":"Captcha needed","request_params":[],"captcha_sid":"1"}}'],
  },
  "token-not-accepted": {
    matches: [
      '{"error":{"error_code":5,"error_msg":"User authorization failed: invalid access_token (4).","request_params":[]}}',
      "vk_api.exceptions.ApiError: [5] User authorization failed: no access_token passed.",
    ],
  },
  "app-disabled": {
    matches: [
      '{"error":{"error_code":2,"error_msg":"Application is disabled. Enable your application or use test mode","request_params":[]}}',
    ],
  },
  permission: {
    matches: ['{"error":{"error_code":15,"error_msg":"Access denied: group auth failed","request_params":[]}}'],
    ignores: ['{"error":{"error_code":15,"error_msg":"Access denied"}}'],
  },
  "user-deleted": {
    matches: ['{"error":{"error_code":18,"error_msg":"User was deleted or banned","request_params":[]}}'],
  },
};
