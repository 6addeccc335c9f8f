import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/api\.rollbar\.com\//i);

export const refusals = vendor(
  { name: "Rollbar", layer: "application", seen: host },
  {
    scope: {
      when: body(/insufficient\s+privileges:\s+(?<scope>\w{3,30})\s+scope\s+is\s+required/i),
      cause: "permissions",
      strength: "decisive",
      because: "The access token lacks the scope {scope}.",
      source: "https://rollbar.com/docs/api_overview",
      actor: "you",
    },
    "token-off": {
      when: any(
        body(/insufficient\s+privileges:\s+The\s+access\s+token\s+is\s+disabled/i),
        all(body(/access\s+token\s+not\s+found/i), any(host, member("err", /^1$/), body(/rollbar/i))),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Rollbar does not know the access token, or it was switched off.",
      source: "https://github.com/rollbar/rollbar-php/issues/421",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "The Rollbar access token lacks a scope.",
    meaning:
      "Rollbar knows the token. A token for browsers may send client items only; a server's item, or reading, needs another one.",
    fix: [
      "Take a token of the project whose scope the answer names.",
      "In a page, send items through the browser SDK, which marks them as a client's; with a client token Rollbar takes no others.",
      "Never put a server token into a page.",
    ],
  },
  "token-off": {
    headline: "Rollbar does not know this access token, or it was switched off.",
    meaning:
      "The token is of no project, was mistyped or was disabled. Some SDKs say nothing of it, so reports vanish.",
    fix: [
      "Compare the token with the project's access tokens in its settings.",
      "See there whether the token is enabled.",
      {
        do: "Ask with the token alone. When the answer misses only a scope, Rollbar knows the token.",
        snippet: 'curl -H "X-Rollbar-Access-Token: $TOKEN" https://api.rollbar.com/api/1/items/',
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: [
      '{"err":1,"message":"insufficient privileges: post_server_item scope is required but the access token only has post_client_item."}',
    ],
    ignores: ['{"err":1,"message":"insufficient privileges"}'],
  },
  "token-off": {
    matches: [
      '{"err":1,"message":"access token not found: 00000000000000000000000000000000"}',
      "rollbar: insufficient privileges: The access token is disabled.",
    ],
    ignores: ['{"message":"access token not found"}'],
  },
};
