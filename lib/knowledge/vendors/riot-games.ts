import { all, any, body, header, member, requestHeader, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://developer.riotgames.com/response-codes.html";

const mark = any(
  header("x-riot-edge-trace-id"),
  url(/^https:\/\/[\w-]{2,20}\.api\.riotgames\.com\//i),
  requestHeader("x-riot-token"),
  body(/api\.riotgames\.com|\bRGAPI-|riotwatcher|cassiopeia/i),
);

export const refusals = vendor(
  { name: "Riot Games", layer: "application", seen: mark, ids: ["x-riot-edge-trace-id"] },
  {
    "rate-limited": {
      when: any(header("x-rate-limit-type", /^(?:application|method|service)$/i), all(mark, status(429))),
      cause: "rate-limit",
      strength: "decisive",
      because: "Riot says that the limit of the key, of the method or of the service is reached.",
      source: codes,
      retry: "after",
    },
    "no-key": {
      when: any(
        body(/Unknown\s+apikey/i),
        all(member("status_code", /^401$/), member("message", /^Unauthorized$/i), mark),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Riot says that the request holds no API key that it knows.",
      source: codes,
    },
    "key-expired-or-path": {
      when: all(
        any(member("status_code", /^403$/), status(403), body(/\b403\b[^\n]{0,40}Forbidden/i)),
        any(member("message", /^Forbidden$/i), body(/Forbidden/i)),
        any(mark, body(/.status.:\s{0,8}\{\s{0,12}.message.:\s{0,4}.Forbidden.,\s{0,12}.status_code.:/)),
      ),
      cause: "token-expired",
      strength: "moderate",
      because:
        "Riot answers 403 for a key that has run out, is not valid or not approved for the API, and for a path that does not exist.",
      source: codes,
      also: { authentication: "moderate", permissions: "moderate", resource: "moderate" },
    },
    "id-of-another-key": {
      when: body(/Bad\s+Request\s+-\s+Exception\s+decrypting\s+\S/i),
      cause: "resource",
      strength: "strong",
      because: "Riot cannot read the id: ids are encrypted for each app, and this one came by another app's key.",
      source: "https://github.com/RiotGames/developer-relations/issues/759",
      also: { authentication: "weak" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "rate-limited": {
    headline: "Riot's rate limit stopped you.",
    meaning:
      "Limits count for each key and region, and for each method besides. A development key has very few requests.",
    fix: [
      "Wait for the seconds in `Retry-After`.",
      "Read `X-App-Rate-Limit` and `X-Method-Rate-Limit` with their counts, and stay below both.",
      "Keep what seldom changes, such as matches, instead of asking again.",
    ],
  },
  "no-key": {
    headline: "Riot saw no API key that it knows.",
    meaning: "The key is missing, cut or misspelled. It goes into `X-Riot-Token`.",
    fix: [
      {
        do: "Send the whole key, with its RGAPI- at the front.",
        snippet: 'curl -H "X-Riot-Token: $RIOT_KEY" https://euw1.api.riotgames.com/lol/status/v4/platform-data',
      },
    ],
  },
  "key-expired-or-path": {
    headline: "Riot refuses your key or the path.",
    meaning:
      "Most often a development key has run out: it lives for 24 hours. Riot answers the same for a key without access to this game's API, and for an old or misspelled path.",
    fix: [
      "Sign in to the Developer Portal, regenerate the development key and restart the program with it.",
      "Try the new key with a simple call; if that works, the key lacks access to this API, or the path is wrong.",
      "Compare path, version and routing value (such as euw1 or europe) with the current API reference.",
      "For a product that runs all the time, register it and apply for a personal or production key.",
    ],
    prevention: ["Check the key when the program starts, and say plainly when Riot answers 403."],
  },
  "id-of-another-key": {
    headline: "This id belongs to another key.",
    meaning:
      "The key is fine. PUUIDs and summoner ids are encrypted for one app, so an id that was fetched with a development key does not work with the app's key.",
    fix: ["Fetch the id again with the same key, for example by the Riot ID.", "Keep stored ids apart for each key."],
  },
};

export const samples: Samples<typeof refusals> = {
  "rate-limited": {
    matches: [
      'HTTP/1.1 429 Too Many Requests\nX-Rate-Limit-Type: application\nRetry-After: 12\n\n{"status":{"status_code":429,"message":"Rate limit exceeded"}}',
    ],
  },
  "no-key": {
    matches: ['{"status":{"status_code":401,"message":"Unknown apikey"}}'],
    ignores: ['{"status":{"status_code":401,"message":"Unauthorized"}}'],
  },
  "key-expired-or-path": {
    matches: [
      {
        evidence: '{"status":{"message":"Forbidden","status_code":403}}',
        request: 'curl -H "X-Riot-Token: RGAPI-EXAMPLE" https://euw1.api.riotgames.com/lol/summoner/v4/summoners/me',
      },
      '{"status":{"message":"Forbidden","status_code":403}}',
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://na1.api.riotgames.com/lol/match/v4/matches/1",
    ],
    ignores: ['{"message":"Forbidden","status_code":403}'],
  },
  "id-of-another-key": {
    matches: [
      '{"status":{"message":"Bad Request - Exception decrypting 6GgoMkABlqymeINn7Xb9G8Flo","status_code":400}}',
    ],
  },
};
