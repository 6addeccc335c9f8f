import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://docs.coingecko.com/docs/errors-and-rate-limits";
const host = url(/^https:\/\/(?:pro-)?api\.coingecko\.com\//i);
const code = (number: string): Matcher =>
  all(member("error_code", new RegExp(`^${number}$`)), any(host, body(/coingecko|x[_-]cg[_-]|error_message/i)));

export const refusals = vendor(
  { name: "CoinGecko", layer: "application", seen: host },
  {
    "key-missing": {
      when: code("10002"),
      cause: "authentication",
      strength: "decisive",
      because: "CoinGecko's error 10002 says that no API key came, or not the right one.",
      source: errors,
      also: { headers: "moderate" },
    },
    "plan-restricted": {
      when: any(
        code("10005"),
        all(
          body(/limited\s+to\s+(?:PRO\s+API|paid\s+plan)\s+subscribers|exceeds\s+the\s+allowed\s+time\s+range/i),
          any(host, body(/coingecko/i)),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "CoinGecko says that the plan of this key does not hold the endpoint or time range.",
      source: errors,
    },
    "wrong-host": {
      when: code("1001[01]"),
      cause: "authentication",
      strength: "strong",
      because: "CoinGecko says that this kind of key belongs to its other host.",
      source: errors,
      also: { resource: "weak" },
    },
    "rate-limited": {
      when: all(
        any(member("error_code", /^429$/), body(/exceeded\s+the\s+Rate\s+Limit/i)),
        any(host, body(/coingecko/i)),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "CoinGecko says that too many requests came in a minute.",
      source: errors,
      retry: "after",
    },
    firewall: {
      when: code("1020"),
      cause: "ip-block",
      strength: "decisive",
      because: "CoinGecko's 1020 says that a rule of its CDN's firewall blocks the request.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-missing": {
    headline: "CoinGecko saw no API key.",
    meaning:
      "The name of the header must fit the plan: `x-cg-pro-api-key` for paid keys, `x-cg-demo-api-key` for demo keys.",
    fix: [
      {
        do: "Send the key with its own header and host.",
        snippet: 'curl https://api.coingecko.com/api/v3/ping -H "x-cg-demo-api-key: $CG_KEY"',
      },
      "Look in the developer dashboard which kind the key is.",
    ],
  },
  "plan-restricted": {
    headline: "Your CoinGecko plan does not include this.",
    meaning: "The key is valid. The endpoint, or the length of the history, belongs to a higher plan.",
    fix: ["Ask for a shorter range or another endpoint, or change the plan."],
  },
  "wrong-host": {
    headline: "Your CoinGecko key belongs to the other host.",
    meaning: "Paid keys work at pro-api.coingecko.com only, demo keys at api.coingecko.com only.",
    fix: ["Change the host to the one for your kind of key, and the header with it."],
  },
  "rate-limited": {
    headline: "CoinGecko's rate limit stopped you.",
    meaning: "Without a key the limit counts for the address, which all users of a cloud or spreadsheet service share.",
    fix: ["Wait a minute, then ask less often and keep answers.", "Use a key, so that only your own calls count."],
  },
  firewall: {
    headline: "A firewall rule in front of CoinGecko blocks the request.",
    meaning: "The CDN stops it for its address or client before the API sees a key.",
    fix: [
      "Call from another network, without a VPN or shared hosting.",
      "Use an API key and its own host, and a User-Agent that names your program.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-missing": {
    matches: [
      '{"timestamp":"2026-01-02T03:04:05.000+00:00","error_code":10002,"status":{"error_message":"API Key Missing. Please make sure you\'re using the right authentication method. For Pro API, ensure you pass in `x_cg_pro_api_key`."}}',
    ],
    ignores: ['{"error_code":10002}'],
  },
  "plan-restricted": {
    matches: [
      '{"status":{"error_code":10005,"error_message":"This request is limited to PRO API subscribers. Please visit https://www.coingecko.com/en/api/pricing"}}',
    ],
  },
  "wrong-host": {
    matches: [
      '{"status":{"error_code":10010,"error_message":"If you are using Pro API key, please change your root URL from api.coingecko.com to pro-api.coingecko.com"}}',
    ],
  },
  "rate-limited": {
    matches: [
      '{"status":{"error_code":429,"error_message":"You\'ve exceeded the Rate Limit. Please visit https://www.coingecko.com/en/api/pricing"}}',
    ],
  },
  firewall: { matches: ['{"error_code":1020,"error_message":"Access Denied"}'] },
};
