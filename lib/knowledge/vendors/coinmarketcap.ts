import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors =
  "https://coinmarketcap.com/api/resources/how-to-handle-coinmarketcap-api-errors-and-rate-limit--responses";
const host = url(/^https:\/\/(?:pro|sandbox)-api\.coinmarketcap\.com\//i);
const code = (numbers: string): Matcher =>
  all(
    member("error_code", new RegExp(`^(?:${numbers})$`)),
    any(host, member("credit_count"), body(/coinmarketcap|CMC_PRO/i)),
  );

export const refusals = vendor(
  { name: "CoinMarketCap", layer: "application", seen: host },
  {
    "key-not-accepted": {
      when: code("1001|1002|1005"),
      cause: "authentication",
      strength: "decisive",
      because: "CoinMarketCap's error code says that the API key is missing or not valid.",
      source: errors,
    },
    "plan-unpaid": {
      when: code("1003|1004"),
      cause: "permissions",
      strength: "strong",
      because: "CoinMarketCap's error code says that the key's plan is not activated or its payment is due.",
      source: errors,
    },
    "plan-restricted": {
      when: code("1006"),
      cause: "permissions",
      strength: "decisive",
      because: "CoinMarketCap's error 1006 says that the key's plan does not include this endpoint.",
      source: errors,
    },
    "key-disabled": {
      when: code("1007"),
      cause: "permissions",
      strength: "strong",
      because: "CoinMarketCap's error 1007 says that the key was disabled.",
      source: errors,
      also: { authentication: "weak" },
    },
    "rate-limited": {
      when: code("1008|1009|1010|1011"),
      cause: "rate-limit",
      strength: "decisive",
      because: "CoinMarketCap's error code names the minute, day, month or address limit that is reached.",
      source: errors,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-not-accepted": {
    headline: "CoinMarketCap does not accept this API key.",
    meaning: "The key is missing or wrong. A key of the sandbox fails at the live host.",
    fix: [
      {
        do: "Send the key in its header.",
        snippet: 'curl -H "X-CMC_PRO_API_KEY: $CMC_KEY" https://pro-api.coinmarketcap.com/v1/key/info',
      },
    ],
  },
  "plan-unpaid": {
    headline: "Your CoinMarketCap plan is not active.",
    meaning: "The key is known, but its subscription was not activated, or a payment is due.",
    fix: ["Open Billing in the developer portal, and activate or pay the plan."],
  },
  "plan-restricted": {
    headline: "Your CoinMarketCap plan does not include this endpoint.",
    meaning: "The key is valid. History and several other endpoints belong to higher plans.",
    fix: ["Look in the table of plans for the endpoint.", "Use another endpoint, or change the plan."],
  },
  "key-disabled": {
    headline: "Your CoinMarketCap key was disabled.",
    meaning: "A retry or a slower pace does not help.",
    fix: ["Write to CoinMarketCap's support.", "If the key leaked, make a new one."],
  },
  "rate-limited": {
    headline: "CoinMarketCap's limit is reached.",
    meaning: "1008 is the limit of a minute, 1009 of the day, 1010 of the month, and 1011 that of your address.",
    fix: [
      "For the minute or the address, wait 60 seconds and send fewer calls at once.",
      "For day or month, wait for the renewal or change the plan; ask `/v1/key/info` for what is left.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-not-accepted": {
    matches: ['{"status":{"error_code":1002,"error_message":"API key missing.","elapsed":0,"credit_count":0}}'],
    ignores: ['{"error_code":1002,"message":"no"}'],
  },
  "plan-unpaid": {
    matches: [
      '{"status":{"error_code":1003,"error_message":"Your API Key must be activated. Please go to pro.coinmarketcap.com/account/plan."}}',
    ],
  },
  "plan-restricted": {
    matches: [
      '{"status":{"timestamp":"2026-01-02T03:04:05.000Z","error_code":1006,"error_message":"Your API Key subscription plan doesn\'t support this endpoint.","elapsed":0,"credit_count":0}}',
    ],
  },
  "key-disabled": {
    matches: ['{"status":{"error_code":1007,"error_message":"This API Key has been disabled.","credit_count":0}}'],
  },
  "rate-limited": {
    matches: ['{"status":{"error_code":1008,"error_message":"Rate limit","elapsed":0,"credit_count":0}}'],
  },
};
