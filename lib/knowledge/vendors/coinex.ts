import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const questions = "https://docs.coinex.com/api/v2/faq";
const host = url(/^https:\/\/api\.coinex\.com\//i);

export const refusals = vendor(
  { name: "CoinEx", layer: "application", seen: host },
  {
    "address-unlisted": {
      when: all(member("code", /^4007$/), any(host, body(/\bIP\s+Prohibited/i))),
      cause: "ip-block",
      strength: "decisive",
      because: "CoinEx's code 4007 says that the address is not on the key's list.",
      source: questions,
      actor: "you",
    },
    "key-unknown": {
      when: all(member("code", /^4005$/), any(host, body(/access[_ ]id\s+(?:does\s+)?not\s+exist/i))),
      cause: "authentication",
      strength: "decisive",
      because: "CoinEx's code 4005 says that it does not know the access id.",
      source: questions,
      also: { "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-unlisted": {
    headline: "Your CoinEx key is bound to other addresses.",
    meaning: "Key and signature are right. The address that counts is the one CoinEx sees.",
    fix: [
      { do: "Ask CoinEx which address it sees.", snippet: "curl https://api.coinex.com/v2/test/ip" },
      "Add that address to the key's list.",
    ],
  },
  "key-unknown": {
    headline: "CoinEx does not know this access id.",
    meaning: "A new key needs about 10 minutes to work, and an old one may have expired.",
    fix: [
      "Wait 10 minutes after making a key.",
      "See on the key's page whether it has expired.",
      "Check that id and secret are not swapped, and hold no space.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-unlisted": {
    matches: ['{"code": 4007, "data": {}, "message": "IP Prohibited"}'],
    ignores: ['{"code": 4007, "message": "other"}'],
  },
  "key-unknown": {
    matches: ['STATUS_CODE: 401\nResponse: {"code": 4005, "data": {}, "message": "access_id not exists"}'],
    ignores: ['{"code": 4005, "message": "order not exists"}'],
  },
};
