import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://lbs.amap.com/api/web-service/tools/info";

/** The word is the same in `info`, in `errMsg` and in what its scripts print. */
const word = (words: string) => body(new RegExp(`(?<![A-Z_])(?:${words})(?![A-Z_])`));

export const refusals = vendor(
  { name: "AMap", layer: "application" },
  {
    "address-unlisted": {
      when: word("INVALID_USER_IP"),
      cause: "ip-block",
      strength: "decisive",
      because: "AMap says that the server's address is not on the key's list.",
      source: codes,
      actor: "you",
    },
    domain: {
      when: word("INVALID_USER_DOMAIN"),
      cause: "cors",
      strength: "decisive",
      because: "AMap says that the key is not bound to this domain.",
      source: codes,
      actor: "you",
    },
    key: {
      when: word("USERKEY_PLAT_NOMATCH|INVALID_USER_(?:KEY|SIGNATURE|SCODE)|USER_KEY_RECYCLED"),
      cause: "authentication",
      strength: "decisive",
      because: "AMap says that the key or its signature is wrong, or of another platform.",
      source: codes,
    },
    limit: {
      when: word("(?:DAILY|IP)_QUERY_OVER_LIMIT|ACCESS_TOO_FREQUENT|QPS_HAS_EXCEEDED_THE_LIMIT"),
      cause: "rate-limit",
      strength: "decisive",
      because: "AMap says that the key's calls per day or second are used up.",
      source: codes,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-unlisted": {
    headline: "Your AMap key is bound to other addresses.",
    meaning: "The key is good. The address with which the server goes out is missing from its list.",
    fix: ["Add the outgoing address to the key's list in AMap's console."],
  },
  domain: {
    headline: "Your AMap key is bound to other domains.",
    meaning: "The page that calls is not on the key's list.",
    fix: ["Add the domain of the page, and of your test machine, to the key in AMap's console."],
  },
  key: {
    headline: "AMap does not accept this key.",
    meaning: "Keys are made for one platform: a key for web pages does not serve a server.",
    fix: [
      "Make a key of the platform that you call from: web service, JS API, Android or iOS.",
      "Where the signature is switched on, send `sig`.",
      {
        do: "For `INVALID_USER_SCODE` from the JS API: set the security code that belongs to the key before its script loads. Keys made since December 2021 need it.",
        snippet: 'window._AMapSecurityConfig = { securityJsCode: "CODE" };',
      },
    ],
  },
  limit: {
    headline: "AMap's limit is reached.",
    meaning: "Calls per day count until midnight in China, calls per second at once.",
    fix: ["Send fewer calls at a time, and keep results.", "Wait for the next day, or have the quota raised."],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-unlisted": { matches: ['{"status":"0","info":"INVALID_USER_IP","infocode":"10005"}'] },
  domain: { matches: ['{"status":"0","info":"INVALID_USER_DOMAIN","infocode":"10006"}'] },
  key: {
    matches: ['{"status":"0","info":"USERKEY_PLAT_NOMATCH","infocode":"10009"}'],
    ignores: ['{"error":"MY_INVALID_USER_KEY_X"}'],
  },
  limit: { matches: ['{"status":"0","info":"DAILY_QUERY_OVER_LIMIT","infocode":"10003"}'] },
};
