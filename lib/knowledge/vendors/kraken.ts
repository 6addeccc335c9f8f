import { any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://docs.kraken.com/exchange/guides/general/errors";

export const refusals = vendor(
  { name: "Kraken", layer: "application", seen: url(/^https:\/\/(?:api|futures)\.kraken\.com\//i) },
  {
    "region-restricted": {
      when: body(/EAccount:Invalid\s+permissions:[^\n]{0,40}trading\s+restricted\s+for\s+(?<place>[\w-]{2,20})/i),
      cause: "geo",
      strength: "strong",
      because: "Kraken says that trading of this asset is restricted for {place}.",
      source: "https://github.com/ccxt/ccxt/issues/26987",
      also: { permissions: "moderate" },
    },
    "permission-denied": {
      when: any(body(/EGeneral:Permission\s+denied/i), body(/EAccount:Invalid\s+permissions/i)),
      cause: "permissions",
      strength: "decisive",
      because: "Kraken knows the key, and says that it was made without the permission for this call.",
      source: "https://support.kraken.com/articles/360001491786-api-error-messages",
    },
    "temporary-lockout": {
      when: body(/EGeneral:Temporary\s+lockout/i),
      cause: "rate-limit",
      strength: "strong",
      because: "Kraken locks the account for a few minutes after many calls with a wrong key.",
      source: errors,
      also: { authentication: "strong" },
      retry: "after",
    },
    "rate-limited": {
      when: body(/EAPI:Rate\s+limit\s+exceeded|EOrder:Rate\s+limit\s+exceeded|EService:Throttled/i),
      cause: "rate-limit",
      strength: "decisive",
      because:
        "Kraken says that the key's call counter, the pair's order counter or the calls at one time are at the limit.",
      source: "https://docs.kraken.com/exchange/guides/rest/ratelimits",
      retry: "after",
    },
    nonce: {
      when: body(/EAPI:Invalid\s+nonce/i),
      cause: "authentication",
      strength: "strong",
      because: "Kraken says that the nonce is not higher than the last one of this key.",
      source: errors,
      also: { "token-expired": "weak" },
      retry: "maybe",
    },
    "key-not-accepted": {
      when: body(/EAPI:Invalid\s+(?:key|signature)/i),
      cause: "authentication",
      strength: "decisive",
      because: "Kraken does not accept the key or the signature made with it.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "region-restricted": {
    headline: "Kraken does not offer this asset to accounts of your region.",
    meaning: "The place that counts is the account's verified residence, not the address you call from.",
    fix: [
      "Trade a pair with another quote asset that your region allows.",
      "Ask Kraken's support when the residence on the account is out of date.",
    ],
  },
  "permission-denied": {
    headline: "Your Kraken key lacks a permission.",
    meaning: "The key and the signature are right. What a key may do is set in its settings.",
    fix: [
      "Under Settings, API, edit the key and tick what the endpoint needs: query funds, query or modify orders, withdraw.",
      "If the key is limited to addresses, add the one you call from.",
    ],
  },
  "temporary-lockout": {
    headline: "Kraken locked your API access for a few minutes.",
    meaning: "Something keeps sending a wrong key. While the lock lasts, right keys are refused too.",
    fix: [
      "Stop all programs that use the account's API.",
      "Wait a quarter of an hour, put the key right, then try once.",
    ],
  },
  "rate-limited": {
    headline: "Kraken's rate limit stopped you.",
    meaning:
      "`EAPI`: each call raises the key's counter, which falls with time; calls for ledgers and trade history raise it by two. `EOrder`: orders count apart, for each pair. `EService`: too many calls at one time.",
    fix: [
      "Wait some seconds, then leave three seconds between calls on the Starter tier, two on Intermediate, one on Pro.",
      "After `EService:Throttled`, wait until the Unix time that it names.",
      "Use the WebSocket API for data that you would poll.",
    ],
  },
  nonce: {
    headline: "Kraken got a nonce that is too low.",
    meaning:
      "Two programs or threads share the key, calls overtook one another, or the clock went back. The key itself is right.",
    fix: [
      "Use one key for each program, and send signed calls one after another.",
      "Take the time in milliseconds or finer as nonce, and never a smaller unit than before.",
      "Or widen the nonce window in the key's settings.",
    ],
  },
  "key-not-accepted": {
    headline: "Kraken does not accept your key or signature.",
    meaning: "Spot and Futures take different keys. A signature over other bytes than those sent fails too.",
    fix: [
      "Copy key and secret again; decode the secret from base64 before signing.",
      "Sign exactly the path and the form body that is sent, with the nonce in both.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "region-restricted": {
    matches: [
      'ccxt.base.errors.PermissionDenied: kraken {"error":["EAccount:Invalid permissions:USDT trading restricted for DE."]}',
    ],
  },
  "permission-denied": {
    matches: ['{"error":["EGeneral:Permission denied"]}'],
    ignores: ['{"error":"Permission denied"}'],
  },
  "temporary-lockout": { matches: ['{"error":["EGeneral:Temporary lockout"]}'] },
  "rate-limited": { matches: ['{"error":["EAPI:Rate limit exceeded"]}'] },
  nonce: { matches: ['ccxt.base.errors.InvalidNonce: kraken {"error":["EAPI:Invalid nonce"]}'] },
  "key-not-accepted": { matches: ['{"error":["EAPI:Invalid key"]}'], ignores: ['{"error":["EAPI:Invalid nonce"]}'] },
};
