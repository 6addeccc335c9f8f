import { any, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Jellyfin",
    layer: "application",
    seen: body(/\bJellyfin\.(?:Api|Server)\b|\bEmby\.Server\.Implementations\b|\bMediaBrowser\.Controller\b/),
  },
  {
    token: {
      when: any(
        body(/(?:AuthenticationException|SecurityException):\s+Access\s+token\s+is\s+invalid\s+or\s+expired/),
        body(/CustomAuthentication.{1,6}?\s+was\s+not\s+authenticated/),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Jellyfin does not know the access token or API key.",
      source: "https://github.com/jellyfin/jellyfin/issues/11620",
      also: { "token-expired": "strong" },
    },
    forbidden: {
      when: body(/CustomAuthentication.{1,6}?\s+was\s+forbidden/),
      cause: "permissions",
      strength: "strong",
      because: "Jellyfin knows the user, whose settings do not allow the call.",
      source: "https://github.com/jellyfin/jellyfin/issues/11535",
      // A user or server without remote access is refused by the same policy.
      also: { "ip-block": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  token: {
    headline: "Jellyfin does not accept your access token.",
    meaning:
      "The device was removed, the key was deleted, or the token belongs to another server. Since version 12 the old ways to send it are off: `X-Emby-Token`, `X-MediaBrowser-Token`, `X-Emby-Authorization` and `api_key` in the address.",
    fix: [
      "Log out in the client and in again, or make a new key under Dashboard, API Keys.",
      {
        do: "Send it in the header that Jellyfin reads.",
        snippet: "curl -H 'Authorization: MediaBrowser Token=\"KEY\"' {url}",
      },
    ],
  },
  forbidden: {
    headline: "Jellyfin knows you and does not allow this.",
    meaning: "The call needs an administrator, a right of the user, or a place in the local network.",
    fix: [
      "Look at the user's page in the Dashboard: administrator, allowed actions, access schedule.",
      "From outside: check that remote connections are allowed for the server and for the user.",
      "Behind a proxy: name it under Known proxies, so that Jellyfin sees the right address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  token: {
    matches: [
      "MediaBrowser.Controller.Authentication.AuthenticationException: Access token is invalid or expired.",
      '[INF] [34] Jellyfin.Api.Auth.CustomAuthenticationHandler: "CustomAuthentication" was not authenticated. Failure message: "Invalid token."',
    ],
    ignores: ["Access token is invalid or expired."],
  },
  forbidden: {
    matches: [
      '[INF] [47] Jellyfin.Api.Auth.CustomAuthenticationHandler: AuthenticationScheme: "CustomAuthentication" was forbidden.',
    ],
  },
};
