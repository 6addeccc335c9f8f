import { all, any, body, member, requestHeader, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const faq = "https://docs.alpaca.markets/docs/market-data-faq";
const host = url(/^https:\/\/(?:data|api|paper-api|broker-api|stream\.data)\.(?:sandbox\.)?alpaca\.markets\//i);
const mark = any(host, requestHeader("apca-api-key-id"), body(/alpaca/i));

export const refusals = vendor(
  { name: "Alpaca", layer: "application", seen: host, ids: ["x-request-id"] },
  {
    "sip-subscription": {
      when: body(/subscription\s+does\s+not\s+permit\s+querying\s+recent\s+\w{2,10}\s+data/i),
      cause: "permissions",
      strength: "decisive",
      because: "Alpaca knows the key, and says that its subscription does not include the last minutes of this feed.",
      source: faq,
    },
    "key-not-accepted": {
      when: all(
        any(
          member("message", /^(?:forbidden|request is not authorized|access key verification failed)\b/i),
          all(host, body(/\b403 Client Error/)),
        ),
        mark,
      ),
      cause: "authentication",
      strength: "strong",
      because: "Alpaca answers 403 when the credentials are missing, wrong or of the other environment.",
      source: faq,
      also: { permissions: "moderate", headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "sip-subscription": {
    headline: "Your Alpaca subscription does not include recent SIP data.",
    meaning:
      "The keys are right. The free subscription gives SIP data that is older than 15 minutes, and IEX data at once.",
    fix: [
      "Ask for `feed=iex`: several clients ask for SIP when nothing is said.",
      "Or set `end` to more than 15 minutes ago.",
      "For current SIP data take the Algo Trader Plus subscription.",
    ],
  },
  "key-not-accepted": {
    headline: "Alpaca does not accept your credentials.",
    meaning:
      "The key or the secret is missing or wrong, or belongs to the other environment. Resetting a paper account ends its keys.",
    fix: [
      {
        do: "Send both headers, with these names.",
        snippet:
          'curl https://paper-api.alpaca.markets/v2/account -H "APCA-API-KEY-ID: $KEY" -H "APCA-API-SECRET-KEY: $SECRET"',
      },
      "Use paper keys at paper-api, live keys at api; market data has its own host, data.alpaca.markets.",
      "For the Broker API send key and secret as Basic authentication.",
      "Generate new keys in the dashboard when the account was reset.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "sip-subscription": {
    matches: [
      '{"message":"subscription does not permit querying recent SIP data"}',
      'alpaca.common.exceptions.APIError: {"message":"subscription does not permit querying recent SIP data"}',
    ],
  },
  "key-not-accepted": {
    matches: [
      "403 Client Error: Forbidden for url: https://paper-api.alpaca.markets/v2/account",
      {
        evidence: 'HTTP/1.1 403 Forbidden\n\n{"message": "forbidden."}',
        request: 'curl https://api.alpaca.markets/v2/account -H "APCA_API_KEY_ID: EXAMPLE"',
      },
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"message": "forbidden."}'],
  },
};
