import { all, any, body, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const reference = "https://dev.twitch.tv/docs/api/reference/";

export const refusals = vendor(
  { name: "Twitch", layer: "application", seen: url(/^https:\/\/(?:api|id)\.twitch\.tv\//i) },
  {
    "client-secret": {
      when: all(member("message", /^invalid client secret$/i), member("status", /^403$/)),
      cause: "authentication",
      strength: "decisive",
      because: "Twitch says that the client secret is wrong.",
      source: "https://github.com/Radioh/ha_twitch_helix/issues/3",
    },
    "recording-restricted": {
      when: body(/\bvod_manifest_restricted\b/),
      cause: "permissions",
      strength: "decisive",
      because: "Twitch says that the recording is restricted, as those for subscribers are.",
      source: "https://github.com/streamlink/streamlink/issues/2713",
      also: { authentication: "moderate", geo: "weak" },
    },
    "eventsub-authorization": {
      when: body(/subscription\s+missing\s+proper\s+authorization/i),
      cause: "permissions",
      strength: "decisive",
      because: "Twitch says that the broadcaster has not granted the app what this subscription needs.",
      source: "https://github.com/twitchdev/issues/issues/1115",
      actor: "you",
    },
    scope: {
      when: body(
        inARow(
          /Missing\s+scope:\s+/i,
          /(?<scope>(?:user|channel|moderator|bits|chat|clips|analytics|moderation|whispers):[\w:]{1,60})/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Twitch accepted the token, and says that it lacks the scope {scope}.",
      source: "https://dev.twitch.tv/docs/authentication/scopes/",
      actor: "you",
    },
    "broadcaster-status": {
      when: any(
        body(/broadcaster\s+(?:must\s+have|doesn.t\s+have)\s+partner\s+or\s+affiliate\s+status/i),
        body(/sender\s+is\s+not\s+permitted\s+to\s+send\s+chat\s+messages/i),
        body(/user\s+in\s+\w{4,20}_id\s+is\s+not\s+one\s+of\s+the\s+broadcaster.s\s+moderators/i),
        body(
          oneOf(
            /broadcaster\s+is\s+not\s+a\s+partner\s+or\s+affiliate/i,
            /channel\s+points\s+are\s+not\s+available\s+for\s+the\s+broadcaster/i,
            /Only\s+partners\s+and\s+affiliates\s+may/i,
          ),
        ),
        body(/banned\s+or\s+timed\s+out\s+from\s+the\s+broadcaster|Suspended\s+users\s+may\s+not\s+send\s+whisper/i),
        body(
          oneOf(
            /not\s+an\s+editor\s+for\s+the\s+specified\s+broadcaster/i,
            /may\s+not\s+send\s+the\s+specified\s+broadcaster\s+a\s+Shoutout/i,
          ),
        ),
        body(/broadcaster\s+has\s+(?:restricted\s+the\s+ability\s+to\s+capture|not\s+enabled)\s+clips/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Twitch knows the caller, and names the status or role that is missing on the channel.",
      source: reference,
    },
    "client-mismatch": {
      when: body(/Client\s+ID\s+and\s+OAuth\s+token\s+do\s+not\s+match/i),
      cause: "headers",
      strength: "strong",
      because: "The Client-Id header names another app than the one that the token was made for.",
      source: "https://dev.twitch.tv/docs/authentication/",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "client-secret": {
    headline: "Twitch does not accept your client secret.",
    meaning: "It was renewed, mistyped, or belongs to another client id.",
    fix: ["Make a new secret in the Developer Console, and replace it everywhere: the old one ends at once."],
  },
  "recording-restricted": {
    headline: "Twitch gives this recording to the channel's subscribers only.",
    meaning:
      "The token of a program without a log-in carries no subscription. Other channels' recordings play with the same program.",
    fix: [
      "Watch it in a browser that is logged in to an account with a subscription.",
      "If the program can take your account's token, see that it is the one of a subscriber.",
    ],
  },
  "eventsub-authorization": {
    headline: "The Twitch broadcaster has not granted this subscription.",
    meaning:
      "A webhook subscription uses the app's token, but the user in its condition must have granted the scope before.",
    fix: [
      "Let the broadcaster (or moderator) authorize the app with the scope that the subscription type names.",
      "Webhooks take an app token; WebSockets take the user's token.",
    ],
  },
  scope: {
    headline: "Your Twitch token lacks a scope.",
    meaning: "The token is valid; scopes are granted at log-in.",
    fix: ["Add the scope that the message names to the authorize URL, and let the user log in again."],
  },
  "broadcaster-status": {
    headline: "The Twitch channel does not allow you this.",
    meaning: "The token is good; the channel's status or your role on it is what is missing.",
    fix: [
      "Check that the channel is an affiliate or partner where the endpoint wants it.",
      "Ask the broadcaster to make the account a moderator, or lift a ban.",
    ],
  },
  "client-mismatch": {
    headline: "Client-Id and token belong to different Twitch apps.",
    meaning: "Each is valid alone; together they are refused.",
    fix: [
      {
        do: "See which app the token belongs to, and send that id.",
        snippet: 'curl -H "Authorization: OAuth $TOKEN" https://id.twitch.tv/oauth2/validate',
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "client-secret": {
    matches: ['HTTP/2 403\ncontent-type: application/json\n\n{"status":403,"message":"invalid client secret"}'],
    ignores: ['{"error":"invalid client secret"}'],
  },
  "recording-restricted": {
    matches: [
      '[{"url":"https://usher.ttvnw.net/vod/100200300.m3u8","error":"Manifest is restricted","error_code":"vod_manifest_restricted","type":"error"}]',
    ],
  },
  "eventsub-authorization": {
    matches: ['{"error":"Forbidden","status":403,"message":"subscription missing proper authorization"}'],
  },
  scope: { matches: ['{"error":"Unauthorized","status":401,"message":"Missing scope: channel:read:subscriptions"}'] },
  "broadcaster-status": {
    matches: [
      '{"error":"Forbidden","status":403,"message":"The broadcaster is not a partner or affiliate."}',
      '{"error":"Forbidden","status":403,"message":"Suspended users may not send whisper messages."}',
      "twitchAPI.type.TwitchAPIException: The user is not an editor for the specified broadcaster.",
      '{"error":"Forbidden","status":403,"message":"The broadcaster doesn\'t have partner or affiliate status."}',
    ],
  },
  "client-mismatch": {
    matches: ['{"error":"Unauthorized","status":401,"message":"Client ID and OAuth token do not match"}'],
  },
};
