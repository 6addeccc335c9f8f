import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(url(/^https:\/\/(?:api\.)?finnhub\.io\//i), body(/finnhub/i));

export const refusals = vendor(
  { name: "Finnhub", layer: "application", seen: url(/^https:\/\/(?:api\.)?finnhub\.io\//i) },
  {
    plan: {
      when: all(body(/You\s+don.{1,6}t\s+have\s+access\s+to\s+this\s+resource/i), mark),
      cause: "permissions",
      strength: "decisive",
      because: "Finnhub knows the key, and says that its plan does not include this data.",
      source: "https://github.com/finnhubio/Finnhub-API/issues/534",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  plan: {
    headline: "Your Finnhub plan does not include this data.",
    meaning:
      "The key is valid: a wrong one is called an invalid API key. Several endpoints, stock candles among them, and symbols outside the United States, are for paid plans.",
    fix: [
      "Look in the documentation whether the endpoint or market is marked as premium.",
      "Use another endpoint, or change the plan.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  plan: {
    matches: [
      {
        evidence: '{"error":"You don\'t have access to this resource."}',
        request: "curl 'https://finnhub.io/api/v1/forex/rates?base=USD&token=EXAMPLE'",
      },
      "finnhub.exceptions.FinnhubAPIException: FinnhubAPIException(status_code: 403): You don't have access to this resource.",
    ],
    ignores: ['{"error":"You don\'t have access to this resource."}'],
  },
};
