import { all, any, body, status, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Steam Web API",
    layer: "application",
    seen: url(/^https?:\/\/(?:api|partner)\.steam(?:powered|-api)\.com\//i),
  },
  {
    "profile-not-public": {
      when: any(
        body(
          oneOf(
            /Steam\s+profile?\s+is\s+(?:private|not\s+public)/i,
            /(?:steam|playerstats)[\s\S]{0,200}Profile\s+is\s+not\s+public/i,
          ),
        ),
        all(
          url(/^https?:\/\/steamcommunity\.com\/(?:inventory\/|(?:id|profiles)\/[^/]{1,40}\/inventory)/i),
          body(/^\s{0,8}null\s{0,8}$/),
        ),
        body(/\bISteamUserStats\/GetPlayerAchievements\b[\s\S]{0,1000}\b403\b/),
      ),
      cause: "resource",
      strength: "strong",
      because: "Steam answers so for a profile, its game details or its inventory that are not public.",
      source: "https://github.com/Lacro59/playnite-successstory-plugin/issues/65",
      also: { permissions: "moderate", authentication: "weak" },
    },
    "wrong-key": {
      when: any(
        all(body(/Retrying\s+will\s+not\s+help/i), body(/Please\s+verify\s+your\s+(?:<pre>)?\s*key=/i)),
        all(url(/^https?:\/\/api\.steampowered\.com\//i), body(/\b403 Client Error/)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Steam says that the key in the request is missing or wrong.",
      source: "https://partner.steamgames.com/doc/webapi_overview/responses",
      also: { permissions: "moderate" },
    },
    "key-or-method": {
      when: all(status(403), url(/^https?:\/\/api\.steampowered\.com\/I/i)),
      cause: "authentication",
      strength: "moderate",
      because: "For this host Steam's documentation explains 403 by the key alone.",
      source: "https://partner.steamgames.com/doc/webapi_overview/responses",
      also: { resource: "weak", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "profile-not-public": {
    headline: "This Steam profile or inventory is not public.",
    meaning:
      "The key does not open it. Steam gives achievements, games and inventories of others only while their owner shows them to everyone.",
    fix: [
      "Have the owner set profile, game details and inventory to public in the privacy settings.",
      "Treat the answer as an empty list for this player and go on.",
    ],
  },
  "wrong-key": {
    headline: "Steam does not accept this key.",
    meaning:
      "The key parameter is missing, mistyped or revoked, or the method needs a publisher's key. Retrying does not help.",
    fix: [
      "Check that the variable which holds the key is set, and that key= stands in the URL.",
      "Compare it with the key at steamcommunity.com/dev/apikey.",
      "For methods of partners, use a publisher key and the host partner.steam-api.com.",
    ],
  },
  "key-or-method": {
    headline: "Steam most likely does not accept the key.",
    meaning:
      "The answer's own words are not shown. Steam answers 403 when the key is missing, wrong or not meant for the method.",
    fix: [
      "Check that key= stands in the URL and holds the key of steamcommunity.com/dev/apikey.",
      "Look for `&amp;` in the URL: it has to be a plain `&`.",
      "Check that the method still exists and takes an ordinary key.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "profile-not-public": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"playerstats":{"error":"Profile is not public","success":false}}',
      {
        evidence: "HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\nnull",
        request: "GET https://steamcommunity.com/inventory/76561190000000000/440/2 HTTP/1.1",
      },
    ],
    ignores: ['{"message":"Profile is not public"}', "HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\nnull"],
  },
  "wrong-key": {
    matches: [
      "403 Client Error: Forbidden for url: https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v2/?key=K",
      "HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html; charset=UTF-8\n\n<html><head><title>Forbidden</title></head><body><h1>Forbidden</h1>Access is denied. Retrying will not help. Please verify your <pre>key=</pre> parameter.</body></html>",
    ],
    ignores: ["<html><head><title>Forbidden</title></head><body><h1>Forbidden</h1></body></html>"],
  },
  "key-or-method": {
    matches: [
      "file_get_contents(http://api.steampowered.com/ISteamUser/GetPlayerSummaries/v0002/?key=EXAMPLE): failed to open stream: HTTP request failed! HTTP/1.0 403 Forbidden",
    ],
  },
};
