import { all, any, body, header, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://bybit-exchange.github.io/docs/v5/error";
const host = /^https:\/\/api[\w-]{0,20}\.(?:bybit|bytick|bybick)[\w.-]{0,20}\//i;

export const refusals = vendor(
  {
    name: "Bybit",
    layer: "gateway",
    seen: any(header("x-bapi-limit"), url(host)),
    ids: ["traceid"],
  },
  {
    "address-limit": {
      when: body(/403,\s+access\s+too\s+frequent/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Bybit says that your address sent more requests than it allows in five seconds.",
      source: "https://bybit-exchange.github.io/docs/v5/rate-limit",
      retry: "after",
    },
    country: {
      when: all(
        any(url(host), body(/bybit|bytick/i)),
        body(/configured\s+to\s+block\s+access\s+from\s+your\s+country/i),
      ),
      cause: "geo",
      strength: "decisive",
      because: "Bybit's edge says that it blocks the country that the call comes from.",
      source: errors,
      layer: "edge",
    },
    compliance: {
      when: member("retCode", /^10024$/),
      cause: "geo",
      strength: "moderate",
      because: "Bybit's code 10024 refers to its compliance rules for the account.",
      source: errors,
      also: { permissions: "moderate" },
    },
    "address-unlisted": {
      when: member("retCode", /^10010$/),
      cause: "ip-block",
      strength: "decisive",
      because: "Bybit's code 10010 says that the API key is bound to other addresses.",
      source: errors,
      actor: "you",
    },
    "key-permission": {
      when: member("retCode", /^10005$/),
      cause: "permissions",
      strength: "decisive",
      because: "Bybit's code 10005 says that the API key lacks a permission.",
      source: errors,
    },
    "request-time": {
      when: member("retCode", /^10002$/),
      cause: "token-expired",
      strength: "decisive",
      because: "Bybit's code 10002 says that the request's time lies outside the allowed window.",
      source: errors,
    },
    "key-invalid": {
      when: member("retCode", /^1000[34]$/),
      cause: "authentication",
      strength: "decisive",
      because: "Bybit's code says that the API key or the signature is wrong.",
      source: errors,
    },
    "request-limit": {
      when: member("retCode", /^(?:10006|10018)$/),
      cause: "rate-limit",
      strength: "decisive",
      because: "Bybit's code says that too many requests came.",
      source: errors,
      retry: "after",
    },
    unsaid: {
      when: all(
        any(
          url(/^\w{2,5}:\/\/(?:api|stream)[\w-]{0,20}\.(?:bybit|bytick|bybick)\b/i),
          body(/\b(?:api|stream)[\w-]{0,20}\.(?:bybit|bytick|bybick)\b|\bbybit-ws\b/i),
        ),
        any(status(403), body(/\b403\b/)),
      ),
      cause: "geo",
      strength: "moderate",
      because:
        "Where Bybit answers a bare 403, it names an address in the USA and too many calls as the usual grounds.",
      source: errors,
      also: { "rate-limit": "moderate", "ip-block": "moderate" },
      layer: "edge",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-limit": {
    headline: "Bybit's limit for your address stopped you.",
    meaning: "The ban holds for all keys behind this address, and is lifted by itself.",
    fix: [
      "End all HTTP sessions, and wait for at least 10 minutes.",
      "Then stay below 600 requests in five seconds; use WebSocket for market data.",
    ],
  },
  country: {
    headline: "Bybit does not serve the country you call from.",
    meaning: "The address of the calling machine decides; a new key does not help.",
    fix: [
      "Check in which region your server runs.",
      "Some countries have a Bybit host of their own: see the API's introduction.",
    ],
  },
  compliance: {
    headline: "Bybit's compliance rules refuse this.",
    meaning: "The account's country or its verification does not allow the product.",
    fix: ["Look at the account's verification, and ask Bybit's support which products it may use."],
  },
  "address-unlisted": {
    headline: "Your Bybit key is bound to other addresses.",
    meaning: "Key and signature are right.",
    fix: ["Add the outgoing address to the key in API Management."],
  },
  "key-permission": {
    headline: "Your Bybit key lacks a permission.",
    meaning: "Permissions are chosen for each product when the key is made.",
    fix: ["Edit the key in API Management and tick what the endpoint needs."],
  },
  "request-time": {
    headline: "Your clock and Bybit's differ too much.",
    meaning:
      "The timestamp may be older than the server's time by `recv_window`, and ahead of it by less than a second.",
    fix: ["Synchronise the clock with NTP.", "Compare with GET `/v5/market/time`."],
  },
  "key-invalid": {
    headline: "Bybit does not accept key or signature.",
    meaning: "Main net, test net and their demo trading have keys of their own, each for its own host.",
    fix: [
      "Check the host, then build the signature as the documentation shows: timestamp, key, `recv_window`, then the query string or the JSON body.",
    ],
  },
  "request-limit": {
    headline: "Bybit's rate limit stopped you.",
    meaning: "Each endpoint has a limit for each account.",
    fix: ["Wait until the time in `x-bapi-limit-reset-timestamp`, then send fewer."],
  },
  unsaid: {
    headline: "Bybit's edge does not admit this call.",
    meaning:
      "It does so before it looks at the key, for WebSockets too. The address of the calling machine counts: many clouds run in the USA, which Bybit does not serve.",
    fix: [
      { do: "Look in which country the machine's address is.", snippet: "curl https://ipinfo.io/country" },
      "If it is one that Bybit does not serve, run where you are entitled to use Bybit.",
      "If it is not: send fewer than 600 requests in five seconds, pause for 10 minutes, and send no body with a GET.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-limit": {
    matches: ["HTTP/1.1 403 Forbidden\nServer: Openresty\n\n403, access too frequent"],
    ignores: ['{"message":"access too frequent"}'],
  },
  country: {
    matches: [
      "ccxt.base.errors.RateLimitExceeded: bybit GET https://api.bybit.com/v5/market/time 403 Forbidden <H2>The request could not be satisfied.</H2> The Amazon CloudFront distribution is configured to block access from your country.",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: CloudFront\n\nThe Amazon CloudFront distribution is configured to block access from your country.",
    ],
  },
  compliance: {
    matches: [
      '{"retCode":10024,"retMsg":"The product or service you are seeking to access is not available to you due to regulatory restrictions.","result":{}}',
    ],
  },
  "address-unlisted": {
    matches: [
      '{"retCode":10010,"retMsg":"Unmatched IP, please check your API key\'s bound IP addresses.","result":{}}',
    ],
  },
  "key-permission": {
    matches: ['{"retCode":10005,"retMsg":"Permission denied, please check your API key permissions.","result":{}}'],
  },
  "request-time": {
    matches: ['{"retCode":10002,"retMsg":"invalid request, please check your server timestamp or recv_window param."}'],
  },
  "key-invalid": {
    matches: ['{"retCode":10004,"retMsg":"Error sign, please check your signature generation algorithm."}'],
  },
  "request-limit": { matches: ['{"retCode":10006,"retMsg":"Too many visits!"}'] },
  unsaid: {
    matches: [
      {
        evidence: "Error: Unexpected server response: 403",
        request: "GET /v5/public/linear HTTP/1.1\nHost: stream.bybit.com\nUpgrade: websocket\n\n",
      },
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.bybit.com/v5/market/time",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nGET https://www.bybit.com/en/ was refused"],
  },
};
