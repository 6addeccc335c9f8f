import { all, any, body, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const concepts = "https://developer.spotify.com/documentation/web-api/concepts";
const closed = inARow(
  /api\.spotify\.com\/v1\//i,
  oneOf(
    /audio-features|audio-analysis|recommendations|artists\/\w{1,40}\/related-artists/i,
    /browse\/(?:featured-playlists|categories)/i,
  ),
);

export const refusals = vendor(
  { name: "Spotify", layer: "application", seen: url(/^https:\/\/(?:api|accounts)\.spotify\.com\//i) },
  {
    scope: {
      when: body(/Insufficient\s+client\s+scope/i),
      cause: "permissions",
      strength: "decisive",
      because: "Spotify accepted the token, and says that it lacks a scope.",
      source: `${concepts}/scopes`,
      actor: "you",
    },
    "user-not-registered": {
      when: any(
        body(/User\s+not\s+registered\s+in\s+the\s+Developer\s+Dashboard/i),
        all(body(/user\s+may\s+not\s+be\s+registered|User\s+not\s+approved\s+for\s+app/i), body(/spotify/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The app is in development mode, and this user is not on its list.",
      source: `${concepts}/quota-modes`,
      actor: "account-admin",
    },
    "premium-required": {
      when: any(
        body(/Player\s+command\s+failed:\s+Premium\s+required|premium\s+subscription\s+required\s+for\s+the\s+owner/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Spotify says that this needs a Premium subscription.",
      source: "https://developer.spotify.com/documentation/web-api/reference/start-a-users-playback",
    },
    "player-restriction": {
      when: body(/Player\s+command\s+failed:\s+Restriction\s+violated/i),
      cause: "resource",
      strength: "strong",
      because: "The player's state does not allow this command now.",
      source:
        "https://developer.spotify.com/documentation/web-api/reference/get-information-about-the-users-current-playback",
      retry: "maybe",
    },
    "endpoint-closed": {
      when: any(
        all(
          any(url(closed), body(closed)),
          body(/\{\s{0,12}.error.\s?:\s?\{\s{0,12}.status.\s?:\s?403\s{0,12}\}\s{0,12}\}/),
        ),
        all(body(closed), body(/http status: 403|returned 403|\b403\b[^\n]{0,20}Forbidden/i)),
      ),
      cause: "resource",
      strength: "strong",
      because: "Spotify closed this endpoint to new apps and to those in development mode.",
      source: "https://developer.spotify.com/blog/2024-11-27-changes-to-the-web-api",
    },
    "sdk-403": {
      when: body(/Bad\s+OAuth\s+request\s+\(wrong\s+consumer\s+key,\s+bad\s+nonce/i),
      cause: "permissions",
      strength: "strong",
      because: "Spotify's SDK writes this sentence about OAuth for every 403; what Spotify said follows after `Body:`.",
      source:
        "https://github.com/spotify/spotify-web-api-ts-sdk/blob/HEAD/src/responsevalidation/DefaultResponseValidator.ts",
      also: { resource: "moderate", headers: "against", "token-expired": "against" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "Your Spotify token lacks a scope.",
    meaning: "The token is valid. Scopes are granted at the user's log-in, so the old token keeps the old ones.",
    fix: [
      "Add the scope that the endpoint's page names to the authorize URL.",
      "Let the user log in again; delete a cached token first.",
    ],
  },
  "user-not-registered": {
    headline: "This user is not on your Spotify app's list.",
    meaning:
      "An app in development mode serves only the users that are named in its dashboard: five for apps made since February 2026.",
    fix: [
      "Add the user's name and e-mail under User Management in the Developer Dashboard.",
      "For more users, request extended quota, which Spotify gives to organizations, not to single developers.",
    ],
  },
  "premium-required": {
    headline: "Spotify wants a Premium subscription for this.",
    meaning:
      "No scope replaces it. Player commands need it for the user; since 2026 an app in development mode also needs it for the app's owner, or all of its calls fail.",
    fix: [
      "Read whom the message names: the user who plays, or the owner of the app. That account needs Premium.",
      "With extended quota, check `product` in `/v1/me` and hide the player commands. In development mode the field is gone: treat this answer as the sign.",
    ],
  },
  "player-restriction": {
    headline: "Spotify's player does not allow this command now.",
    meaning: "It is already playing or paused, nothing is loaded, or the device forbids it. The token is good.",
    fix: [
      "Read `actions.disallows` in `GET /v1/me/player` before sending the command.",
      "Transfer the playback to a device that allows it.",
    ],
  },
  "endpoint-closed": {
    headline: "Spotify closed this endpoint to your app.",
    meaning:
      "Audio features, recommendations and a few more answer only apps that had extended mode on 27 November 2024. In February 2026 apps in development mode lost more endpoints. No scope helps.",
    fix: [
      "Look in Spotify's February 2026 migration guide for what took its place: `/playlists/{id}/items` for `/playlists/{id}/tracks`, for one.",
      "Take audio features, recommendations and the like from another source.",
    ],
  },
  "sdk-403": {
    headline: "Spotify answered 403; the SDK's words about OAuth say nothing about the reason.",
    meaning:
      "A missing scope, a user who is not on the app's list, an endpoint closed to new apps and a missing Premium plan all come out like this.",
    fix: [
      "Read what follows after `Body:` in the message.",
      "Check that the user is on the app's list in the dashboard, and that the token has the scope.",
      "Check that the endpoint is still open to new apps.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  scope: { matches: ['{"error":{"status":403,"message":"Insufficient client scope"}}'] },
  "user-not-registered": {
    matches: [
      "spotipy.exceptions.SpotifyException: http status: 403, code:-1 - https://api.spotify.com/v1/me:\n Check settings on developer.spotify.com/dashboard, the user may not be registered., reason: None",
    ],
    ignores: ['{"message":"user may not be registered"}'],
  },
  "premium-required": {
    matches: [
      'HTTP/2 403\ncontent-type: application/json\n\n{"error":{"status":403,"message":"Player command failed: Premium required","reason":"PREMIUM_REQUIRED"}}',
    ],
    ignores: ['{"reason":"PREMIUM_REQUIRED"}'],
  },
  "player-restriction": {
    matches: ['{"error":{"status":403,"message":"Player command failed: Restriction violated","reason":"UNKNOWN"}}'],
  },
  "endpoint-closed": {
    matches: [
      "spotipy.exceptions.SpotifyException: http status: 403, code:-1 - https://api.spotify.com/v1/audio-features/?ids=4uLU6hMC: None, reason: None",
      {
        evidence: 'HTTP/2 403\ncontent-type: application/json\n\n{"error":{"status":403}}',
        request: "curl https://api.spotify.com/v1/recommendations?seed_genres=jazz",
      },
      'Uncaught SpotifyWebAPIException: {\\n  "error" : {\\n    "status" : 403\\n  }\\n} in Request.php:59\nGET https://api.spotify.com/v1/audio-features/4uLU6hMC',
    ],
    ignores: ['{"error":{"status":403}}'],
  },
  "sdk-403": {
    matches: [
      "Error: Bad OAuth request (wrong consumer key, bad nonce, expired timestamp...). Unfortunately, re-authenticating the user won't help here. Body: ",
    ],
  },
};
