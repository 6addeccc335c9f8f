import { all, any, body, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.google.com/youtube/v3/docs/errors";

const mine = any(
  body(/youtube/i),
  url(/^https?:\/\/(?:youtube(?:analytics|reporting)?|www)\.googleapis\.com\/(?:upload\/)?youtube\//i),
);
const reason = (pattern: RegExp) => any(member("reason", pattern), all(body(pattern), mine));

export const refusals = vendor(
  {
    name: "YouTube Data API",
    layer: "application",
    seen: url(/^https?:\/\/(?:youtube\.googleapis\.com|www\.googleapis\.com\/(?:upload\/)?youtube)\//i),
  },
  {
    quota: {
      when: any(
        body(/cannot\s+be\s+completed\s+because\s+you\s+have\s+exceeded\s+your\s/i),
        member("domain", /^youtube\.quota$/),
        all(body(/\b(?:quotaExceeded|dailyLimitExceeded|Daily\s+Limit\s+Exceeded)\b/), mine),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "One of the project's daily quotas for the YouTube API is used up.",
      source: errors,
      retry: "after",
    },
    "upload-limit": {
      when: reason(/\b(?:upload(?:Rate)?LimitExceeded|userRequestsExceedRateLimit)\b/),
      cause: "rate-limit",
      strength: "decisive",
      because: "The channel has uploaded or sent as much as it may for now.",
      source: errors,
      retry: "after",
    },
    "comments-disabled": {
      when: reason(/\b(?:commentsDisabled|liveChat(?:Disabled|Ended))\b/),
      cause: "resource",
      strength: "decisive",
      because: "Comments or the live chat are off, or over, for this video or channel.",
      source: errors,
      actor: "api-owner",
    },
    "signup-required": {
      when: reason(/\byoutubeSignupRequired\b/),
      cause: "permissions",
      strength: "decisive",
      because: "The Google account has no YouTube channel; service accounts cannot have one.",
      source: errors,
      also: { authentication: "weak" },
    },
    "account-closed": {
      when: reason(/\bauthenticatedUserAccount(?:Closed|Suspended)\b|\bauthenticatedUserNotChannel\b/),
      cause: "permissions",
      strength: "decisive",
      because: "The YouTube account of the signed-in user is closed, suspended or without a channel.",
      source: errors,
    },
    "channel-closed": {
      when: reason(/\bchannel(?:Closed|Suspended|Forbidden)\b/),
      cause: "resource",
      strength: "strong",
      because: "The channel that was asked for is closed, suspended or does not show this.",
      source: errors,
      also: { permissions: "moderate" },
    },
    delegation: {
      when: reason(/\baccountDelegationForbidden\b|\bcmsUserAccountNotFound\b/),
      cause: "permissions",
      strength: "decisive",
      because: "The signed-in user may not act for the content owner or account that the request names.",
      source: errors,
    },
    "private-list": {
      when: reason(
        inARow(
          /\b/,
          oneOf(
            /playlistItemsNotAccessible|playlistForbidden|subscriptionForbidden|watchHistoryNotAccessible/,
            /watchLaterNotAccessible/,
          ),
          /\b/,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The playlist, history or subscription is private or closed to the API.",
      source: errors,
      also: { resource: "moderate" },
    },
    live: {
      when: reason(/\b(?:liveStreamingNotEnabled|livePermissionBlocked)\b/),
      cause: "permissions",
      strength: "strong",
      because: "The channel may not stream live.",
      source: errors,
    },
    forbidden: {
      when: any(
        all(member("reason", /^(?:forbidden|insufficientPermissions)$/), member("domain", /^youtube(?:\.\w{1,30})?$/)),
        all(member("reason", /^(?:\w{1,20}Forbidden|forbidden[A-Z]\w{1,20}|ineligibleAccount)$/), mine),
      ),
      cause: "permissions",
      strength: "strong",
      because: "YouTube knows the caller, and does not allow this to it.",
      source: errors,
      also: { authentication: "weak", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  quota: {
    headline: "Your YouTube API quota for today is used up.",
    meaning:
      "The quotas belong to the project, not to the key: a second key of the same project shares them. By default a day holds 100 calls of search.list, 100 of videos.insert, and 10,000 units for all else. They are renewed at midnight Pacific time.",
    fix: [
      "Wait until midnight Pacific time.",
      "Look at the Quotas page of the Google Cloud console which of them is used up. Reading a list costs one unit, a write mostly 50.",
      "Replace search.list by playlistItems.list of the channel's uploads playlist: each page of a search counts as a call.",
      "Ask for more with YouTube's audit and quota extension form.",
      "When an app ships with a shared key, enter one of your own project.",
    ],
    prevention: ["Cache answers and ask with If-None-Match; ask for up to 50 ids in one call."],
  },
  "upload-limit": {
    headline: "The channel may upload or send no more for now.",
    meaning:
      "This limit is the channel's, not the API quota's. New and unverified channels have a small one for uploads. `userRequestsExceedRateLimit` counts requests in a short time.",
    fix: [
      "For uploads, try again after a day.",
      "Verify the channel to raise the limit.",
      "For `userRequestsExceedRateLimit`, pause and send fewer requests in a row.",
    ],
  },
  "comments-disabled": {
    headline: "Comments are off for this video.",
    meaning: "No scope or role changes that; only the owner can. Videos for children have none at all.",
    fix: [
      "Skip such videos: treat this reason as an empty list.",
      "If it is your video, turn comments on in YouTube Studio.",
    ],
  },
  "signup-required": {
    headline: "This Google account has no YouTube channel.",
    meaning: "A service account can never have one, so it cannot upload or change anything on YouTube.",
    fix: [
      "Sign in as the channel's owner with OAuth, and keep the refresh token for the server.",
      "For a new account, create its channel on youtube.com first.",
    ],
  },
  "account-closed": {
    headline: "The signed-in YouTube account is closed or suspended.",
    meaning: "The token works, the account behind it does not. A new token does not help.",
    fix: [
      "Sign in on youtube.com with that account and read the notice.",
      "Check that the right brand account was chosen at sign-in.",
    ],
  },
  "channel-closed": {
    headline: "The YouTube channel is closed, suspended or hides this.",
    meaning: "It is about the channel that you ask for, not about your own account.",
    fix: ["Open the channel in a browser to see its state.", "Treat it as gone in your program."],
  },
  delegation: {
    headline: "You may not act for this YouTube account.",
    meaning: "`onBehalfOfContentOwner` works only for users of that content owner's partner account.",
    fix: [
      "Leave the parameter out for an ordinary channel.",
      "Else ask the content owner to add your account in Content Manager.",
    ],
  },
  "private-list": {
    headline: "This YouTube list is private or closed to the API.",
    meaning: "Watch history and Watch later are not given out at all; other private lists only to their owner.",
    fix: ["Sign in as the list's owner with OAuth.", "For the history, use Google Takeout."],
  },
  live: {
    headline: "This channel may not stream live through the API now.",
    meaning: "Live streaming must be enabled for the channel, and strikes or too many broadcasts block it.",
    fix: [
      "Enable live streaming in YouTube Studio; the first time takes up to a day.",
      "Look for a strike or restriction there.",
      "Create fewer broadcasts in a row.",
    ],
  },
  forbidden: {
    headline: "YouTube does not allow this to the signed-in account.",
    meaning:
      "The resource belongs to another channel, or the token lacks a scope. An API key alone allows public reading only.",
    fix: [
      "Sign in with OAuth as the channel's owner and choose the right brand account.",
      "Ask for the scope that the method's page names, such as `youtube.force-ssl` for comments and captions.",
    ],
  },
};

const legacy = (code: number, domain: string, reason: string, message: string) =>
  `{"error":{"code":${code},"message":"${message}","errors":[{"message":"${message}","domain":"${domain}","reason":"${reason}"}]}}`;

export const samples: Samples<typeof refusals> = {
  quota: {
    matches: [
      legacy(
        403,
        "youtube.quota",
        "quotaExceeded",
        'The request cannot be completed because you have exceeded your \\u003ca href=\\"/youtube/v3/getting-started#quota\\"\\u003equota\\u003c/a\\u003e.',
      ),
      'googleapi: Error 403: The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>., quotaExceeded',
    ],
    ignores: [legacy(403, "usageLimits", "quotaExceeded", "Quota exceeded.")],
  },
  "upload-limit": {
    matches: [
      legacy(
        400,
        "youtube.video",
        "uploadLimitExceeded",
        "The user has exceeded the number of videos they may upload.",
      ),
    ],
  },
  "comments-disabled": {
    matches: [
      legacy(
        403,
        "youtube.commentThread",
        "commentsDisabled",
        "The video identified by the videoId parameter has disabled comments.",
      ),
    ],
  },
  "signup-required": {
    matches: [legacy(401, "youtube.header", "youtubeSignupRequired", "Unauthorized")],
  },
  "account-closed": {
    matches: [legacy(403, "youtube.common", "authenticatedUserAccountSuspended", "The YouTube account is suspended.")],
  },
  "channel-closed": { matches: [legacy(403, "youtube.activity", "channelSuspended", "The channel is suspended.")] },
  delegation: {
    matches: [
      legacy(
        403,
        "youtube.common",
        "accountDelegationForbidden",
        "The authenticated user cannot act on behalf of the specified Google Account.",
      ),
    ],
  },
  "private-list": {
    matches: [
      legacy(403, "youtube.playlistItem", "playlistItemsNotAccessible", "The request is not properly authorized."),
    ],
  },
  live: {
    matches: [
      legacy(403, "youtube.liveBroadcast", "liveStreamingNotEnabled", "The user is not enabled for live streaming."),
    ],
  },
  forbidden: {
    matches: [legacy(403, "youtube.video", "forbidden", "Forbidden")],
    ignores: [legacy(403, "global", "forbidden", "Forbidden")],
  },
};
