import { all, any, body, header, type Matcher, member, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.binance.com/docs/binance-spot-api-docs/errors";

const code = (number: string): Matcher => all(member("code", new RegExp(`^-(?:${number})$`)), member("msg"));

export const refusals = vendor(
  { name: "Binance", layer: "application", seen: header("x-mbx-used-weight") },
  {
    "restricted-location": {
      when: body(/Service\s+unavailable\s+from\s+a\s+restricted\s+location/i),
      cause: "geo",
      strength: "decisive",
      because: "Binance says that it does not serve this location.",
      source: "https://www.binance.com/en/terms",
    },
    permissions: {
      when: any(member("code", /^-2015$/), body(/Invalid\s+API-key,\s+IP,\s+or\s+permissions\s+for\s+action/i)),
      cause: "authentication",
      strength: "moderate",
      because: "Binance names three causes at once: the key, the address or the permissions.",
      source: errors,
      also: { "ip-block": "moderate", permissions: "moderate" },
    },
    limits: {
      when: any(
        code("1003|1008|1015|1034"),
        body(/Filter\s+failure:\s+(?:EXCHANGE_)?MAX_NUM_/),
        body(/request\s+weight\s+used;\s+(?:current\s+limit|IP\s+banned)/i),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Binance says that a limit of weight, orders or connections is used up, or that it is overloaded.",
      source: errors,
      also: { "ip-block": "weak" },
      retry: "after",
    },
    "key-or-signature": {
      when: any(
        code("1022|2014"),
        body(
          inARow(
            /-(?:1022|2014)\b[^\n]{0,40}/i,
            /(?:Signature\s+for\s+this\s+request\s+is\s+not\s+valid|API-key\s+format\s+invalid)/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Binance cannot read the key, or the signature does not fit the secret and the parameters.",
      source: errors,
      also: { headers: "weak" },
    },
    clock: {
      when: any(
        code("1021"),
        body(/Timestamp\s+for\s+this\s+request\s+(?:was\s+\d{1,9}ms\s+ahead|is\s+outside\s+of\s+the\s+recvWindow)/i),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Binance says that the timestamp of the request is too old or lies ahead of its clock.",
      source: errors,
      also: { headers: "moderate", authentication: "weak" },
    },
    "account-limits": {
      when: body(
        inARow(
          /-(?:1013|20\d\d)\b[^\n]{0,40}This\s+/i,
          oneOf(
            /action\s+is\s+disabled\s+on\s+this\s+account|account\s+may\s+not\s+place\s+or\s+cancel\s+orders/i,
            /symbol\s+is\s+(?:not\s+permitted|restricted)\s+for\s+this\s+account/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Binance knows the account, which may not trade, or not this symbol.",
      source: "https://github.com/binance/binance-spot-api-docs/blob/HEAD/errors.md",
      also: { geo: "weak" },
      actor: "account-admin",
    },
    "market-state": {
      when: any(
        body(
          oneOf(
            /-(?:1013|2010)\b[^\n]{0,40}Market\s+is\s+closed\./i,
            /(?:Rest|WebSocket|FIX)\s+API\s+trading\s+is\s+not\s+enabled/i,
          ),
        ),
        code("1161|1155|1020|2013|2016|2026"),
      ),
      cause: "resource",
      strength: "strong",
      because: "Binance says that the market, order or format is not available.",
      source: "https://github.com/binance/binance-spot-api-docs/blob/HEAD/errors.md",
    },
    firewall: {
      when: all(
        any(url(/^https:\/\/[dfp]?api[\w-]{0,9}\.binance\.\w{2,3}\//i), body(/error message from Binance/)),
        any(status(403), body(/\b403\b/)),
        without(any(member("code"), body(/your country/i))),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Binance answers 403 when a rule of its firewall is broken: by the rate of the calls, or as a block.",
      source: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/http-return-codes",
      also: { "rate-limit": "strong", geo: "moderate" },
      layer: "edge",
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "restricted-location": {
    headline: "Binance does not serve your location.",
    meaning: "The terms exclude the country of the address. The key and the request rate are not the reason.",
    fix: [
      "Check from which address the request leaves: cloud regions in excluded countries are refused, too.",
      "Use the exchange that serves your country, such as api.binance.us in the USA, or ask support.",
    ],
  },
  permissions: {
    headline: "Binance refused the key, its address or its rights.",
    meaning:
      "The message covers three cases: a wrong key, an address outside the key's list, or a right that was not switched on.",
    fix: [
      "Check that the key is for this environment (spot, futures or test network).",
      "Compare your address with the key's list.",
      "Switch on the right, such as trading, that the call needs.",
    ],
  },
  limits: {
    headline: "Binance's limit stopped you.",
    meaning:
      "Weight is counted for each address, orders for each account. Going on after 429 gets the address banned with 418.",
    fix: [
      "Read `X-MBX-USED-WEIGHT-1M` and `Retry-After`, and wait until the time in the message.",
      "Take market data from the WebSocket streams in place of polling.",
    ],
  },
  "key-or-signature": {
    headline: "Binance does not accept the key or the signature.",
    meaning:
      "The signature covers the parameters exactly as they are sent. A key of one environment is unknown in the others.",
    fix: [
      "Sign the same string that is sent, percent-encoded, with signature as the last parameter.",
      "Send the key in `X-MBX-APIKEY`, without quotes or line breaks, to the environment it was made for.",
    ],
  },
  clock: {
    headline: "The timestamp of the request is off.",
    meaning: "A signed request counts for `recvWindow` milliseconds from its timestamp. The key is not the problem.",
    fix: [
      { do: "Compare the clocks.", snippet: "curl https://api.binance.com/api/v3/time; date +%s000" },
      "Set the clock by NTP, and sign each request just before it is sent.",
    ],
  },
  "account-limits": {
    headline: "This Binance account may not do that.",
    meaning: "Key and signature are right. The account's trading is off, or the symbol is not among its permissions.",
    fix: [
      "Compare `permissions` of the account with `permissionSets` of the symbol in `exchangeInfo`.",
      "Ask Binance's support, when actions were disabled on the account.",
    ],
  },
  "market-state": {
    headline: "The market, order or format is not available on Binance.",
    meaning: "The account is not the problem: the symbol is not trading, the order is gone, or the schema was retired.",
    fix: ["Look at `status` of the symbol in `exchangeInfo`.", "With -1161, move to the newer SBE schema."],
  },
  firewall: {
    headline: "Binance's firewall refused the call.",
    meaning:
      "The refusal came before the key was looked at. Calls that break the limits, and some addresses, are met so.",
    fix: [
      "Stop for some minutes, then call less often and watch `X-MBX-USED-WEIGHT-1M`.",
      "Look for words of SQL in the parameters, such as in an order's own id: Binance warns that they set the firewall off.",
      "Compare from another network of your own: the address itself may be blocked.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "restricted-location": {
    matches: [
      '{"code":0,"msg":"Service unavailable from a restricted location according to \'b. Eligibility\' in https://www.binance.com/en/terms."}',
    ],
  },
  permissions: {
    matches: ['{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}'],
  },
  limits: {
    matches: [
      '{"code":-2010,"msg":"Filter failure: MAX_NUM_ORDERS"}',
      '{"code":-1003,"msg":"Way too much request weight used; IP banned until 1659146400000. Please use WebSocket Streams for live updates to avoid bans."}',
    ],
  },
  "key-or-signature": {
    matches: [
      '{"code":-1022,"msg":"Signature for this request is not valid."}',
      '{"code":-2014,"msg":"API-key format invalid."}',
    ],
    ignores: ['{"message":"Signature for this request is not valid"}'],
  },
  clock: {
    matches: ['{"code":-1021,"msg":"Timestamp for this request was 1000ms ahead of the server\'s time."}'],
  },
  "account-limits": {
    matches: [
      '{"code":-2010,"msg":"This action is disabled on this account."}',
      "binance.exceptions.BinanceAPIException: APIError(code=-2010): This symbol is not permitted for this account.",
    ],
    ignores: ['{"message":"This action is disabled on this account"}'],
  },
  "market-state": {
    matches: [
      '{"code":-2010,"msg":"Market is closed."}',
      '{"code":-1161,"msg":"Unable to encode the response in SBE schema \'x\'. Please use schema \'y\' or higher."}',
    ],
    ignores: ['{"message":"Market is closed."}'],
  },
  firewall: {
    matches: [
      "403 Client Error: Forbidden for url: https://api.binance.com/api/v3/klines",
      "binance GET https://fapi.binance.com/fapi/v1/exchangeInfo 403 Forbidden <html>\n<head><title>403 Forbidden</title></head>",
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.binance.us/api/v3/exchangeInfo",
      "APIError(code=0): Invalid JSON error message from Binance: <html><head><title>403 Forbidden</title></head>",
    ],
    ignores: [
      "403 Client Error: Forbidden for url: https://www.example.com/",
      "451 Client Error:  for url: https://fapi.binance.com/fapi/v1/exchangeInfo",
    ],
  },
};
