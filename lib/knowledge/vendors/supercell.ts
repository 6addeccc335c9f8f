import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/(?:api\.(?:clashofclans|clashroyale|brawlstars)\.com|\w+proxy\.royaleapi\.dev)\//i);

export const refusals = vendor(
  { name: "Supercell (Clash of Clans, Clash Royale, Brawl Stars)", layer: "application", seen: host },
  {
    "address-not-listed": {
      when: any(
        member("reason", /^accessDenied\.invalidIp$/i),
        body(/API\s+key\s+does\s+not\s+allow\s+access\s+from\s+IP\s+(?<address>[\d.]{7,15})/i),
        body(/Invalid\s+authorization:\s+API\s+key\s+does\s+not\s+allow\s+access\s+from\s+IP/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The key may be used from the addresses that it was made for, and this one is not among them.",
      source: "https://github.com/SharpBit/brawlstats/issues/87",
      actor: "you",
    },
    "invalid-authorization": {
      when: all(member("reason", /^accessDenied$/i), any(host, member("message", /^Invalid authorization\.?$/i))),
      cause: "authentication",
      strength: "moderate",
      because: "The game's API refused the key, without telling whether it is the key or the address.",
      source: "https://github.com/1n9i9c7om/ClashOfClans-API-PHP/issues/2",
      also: { "ip-block": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-not-listed": {
    headline: "The key does not allow your address.",
    meaning:
      "A key is bound to the addresses that were given when it was made. They cannot be changed afterwards, and the key is good for nothing elsewhere.",
    fix: [
      { do: "Find the address that your program calls from.", snippet: "curl -4 -s https://api.ipify.org" },
      "Make a new key on the developer site with that IPv4 address, and use it.",
      "Where the address changes, give the job a fixed outgoing address, or use RoyaleAPI's proxy, which then sees the key: make the key for 45.79.218.79, and call `proxy.royaleapi.dev` (Clash of Clans `cocproxy`, Brawl Stars `bsproxy`).",
    ],
  },
  "invalid-authorization": {
    headline: "The game's API does not accept the key, or not from your address.",
    meaning:
      "The same answer comes for a wrong key and for a good key that is used from another address than it was made for. A server may call out from another address than the one it is reached at.",
    fix: [
      {
        do: "Compare the address that your program calls from with the one of the key.",
        snippet: "curl -4 -s https://api.ipify.org",
      },
      "Copy the key again, whole, and send it after `Bearer `.",
      "Each game has its own keys and host; use a key of the game that you ask.",
      "When only a Clash of Clans clan's wars are refused, its war log is private: the clan must make it public.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-not-listed": {
    matches: [
      '{"reason":"accessDenied.invalidIp","message":"Invalid authorization: API key does not allow access from IP 192.0.2.4"}',
      "brawlstats.errors.Forbidden: Invalid authorization: API key does not allow access from IP 192.0.2.4",
    ],
    ignores: ['{"reason":"accessDenied","message":"Invalid authorization"}'],
  },
  "invalid-authorization": {
    matches: [
      '{"reason":"accessDenied","message":"Invalid authorization"}',
      {
        evidence: 'HTTP/2 403\ncontent-type: application/json\n\n{"reason":"accessDenied","message":"Access denied"}',
        request: "GET /v1/clans/%23EXAMPLE HTTP/1.1\nHost: api.clashofclans.com",
      },
    ],
    ignores: ['{"reason":"accessDenied"}'],
  },
};
