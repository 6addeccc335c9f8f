import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.tiktok.com/doc/tiktok-api-v2-error-handling";
const post = "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post";
const host = url(/^https:\/\/(?:open\.tiktokapis\.com|open-api\.tiktok\.com|business-api\.tiktok\.com)\//i);
const mark = any(host, header("x-tt-logid"), member("log_id"), member("logid"), body(/tiktok/i));
const code = (names: string): Matcher => all(member("code", new RegExp(`^(?:${names})$`)), mark);

export const refusals = vendor(
  { name: "TikTok", layer: "application", seen: any(host, header("x-tt-logid")), ids: ["x-tt-logid"] },
  {
    "client-not-audited": {
      when: any(body(/\bunaudited_client_can_only_post_to_private_accounts\b/), all(body(/unaudited\s+client/i), mark)),
      cause: "permissions",
      strength: "decisive",
      because: "TikTok says that the app has not passed its audit and may post to private accounts only.",
      source: "https://developers.tiktok.com/doc/content-sharing-guidelines/",
    },
    "scope-missing": {
      when: any(body(/\bscope_(?:not_authorized|permission_missed)\b/)),
      cause: "permissions",
      strength: "decisive",
      because: "TikTok knows the token, and says that the user did not authorize a scope that this needs.",
      source: errors,
      actor: "you",
    },
    "posting-limit": {
      when: code("spam_risk_too_many_posts|reached_active_user_cap|spam_risk_too_many_pending_share"),
      cause: "rate-limit",
      strength: "strong",
      because: "TikTok's error code says that a cap of posts or users for a day is reached.",
      source: post,
    },
    "token-not-accepted": {
      when: any(code("access_token_invalid")),
      cause: "authentication",
      strength: "strong",
      because: "TikTok says that the access token is missing, not valid or no longer valid.",
      source: errors,
      also: { "token-expired": "strong" },
    },
    "rate-limited": {
      when: code("rate_limit_exceeded"),
      cause: "rate-limit",
      strength: "decisive",
      because: "TikTok says that the API's rate limit is reached.",
      source: errors,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "client-not-audited": {
    headline: "TikTok has not audited your app yet.",
    meaning:
      "Until the audit is passed, posts go to private accounts and with the privacy level `SELF_ONLY` only. Token and scopes are right.",
    fix: [
      "For tests, set the posting account to private and use `SELF_ONLY` as privacy level.",
      "Apply for the audit of the Content Posting API in the developer portal.",
    ],
  },
  "scope-missing": {
    headline: "Your TikTok token lacks a scope.",
    meaning: "The user, or the app's review, did not grant it. A refreshed token keeps the scopes of the first one.",
    fix: [
      "Add the scope to the app in the developer portal, and let it be approved.",
      "Send the user through the authorization again, and check the `scope` that comes back: users can untick some.",
    ],
  },
  "posting-limit": {
    headline: "TikTok's cap for this day is reached.",
    meaning:
      "The user posted as often through the API as is allowed in 24 hours, or too many users of the app did: five are the most until its audit is passed. Quick retries fail.",
    fix: [
      "Wait up to 24 hours, and spread posts out.",
      "When the app's cap is the limit, have the app audited, or ask TikTok to raise it.",
    ],
  },
  "token-not-accepted": {
    headline: "TikTok does not accept this access token.",
    meaning: "A user's access token lives for 24 hours. A client token is not taken where a user's token is needed.",
    fix: [
      "Refresh the token with the refresh token.",
      "Send it as `Authorization: Bearer …`.",
      "If refreshing fails too, let the user authorize the app again.",
    ],
  },
  "rate-limited": {
    headline: "TikTok's rate limit stopped you.",
    meaning: "The limit counts for each endpoint in a window of a minute.",
    fix: ["Wait a minute, then send fewer calls."],
  },
};

export const samples: Samples<typeof refusals> = {
  "client-not-audited": {
    matches: [
      '{"error":{"code":"unaudited_client_can_only_post_to_private_accounts","message":"Please review our integration guidelines at https://developers.tiktok.com/doc/content-sharing-guidelines/","log_id":"EXAMPLE"}}',
    ],
  },
  "scope-missing": {
    matches: [
      '{"error":{"code":"scope_not_authorized","message":"The user did not authorize the scope required for completing this request.","log_id":"EXAMPLE"}}',
    ],
    ignores: ['{"error":{"code":"insufficient_scope"}}'],
  },
  "posting-limit": { matches: ['{"error":{"code":"spam_risk_too_many_posts","message":"cap","log_id":"EXAMPLE"}}'] },
  "token-not-accepted": {
    matches: [
      '{"error":{"code":"access_token_invalid","message":"The access token is invalid or not found in the request.","log_id":"EXAMPLE"}}',
    ],
    ignores: ['{"code":"access_token_invalid"}'],
  },
  "rate-limited": { matches: ['{"error":{"code":"rate_limit_exceeded","message":"","log_id":"EXAMPLE"}}'] },
};
