import { any, body, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Financial Modeling Prep",
    layer: "application",
    seen: url(/^https:\/\/(?:site\.)?financialmodelingprep\.com\//i),
  },
  {
    "legacy-endpoint": {
      when: body(/Legacy\s+Endpoint\s{0,3}:\s{0,3}(?:Due\s+to|This\s+endpoint)/i),
      cause: "resource",
      strength: "decisive",
      because: "The address is of the old API, which only accounts from before September 2025 can still use.",
      source: "https://github.com/AI4Finance-Foundation/FinRobot/issues/73",
      also: { permissions: "moderate" },
      actor: "you",
    },
    plan: {
      when: any(
        body(
          inARow(
            /(?:Exclusive|Premium|Special)\s+(?:Endpoint|Query\s+Parameter)\s{0,3}:\s{0,3}[^\n]{0,60}?/i,
            /(?:not\s+available\s+under\s+your\s+current\s+subscription|subscription)/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The key is known, and its plan does not include this endpoint or parameter.",
      source: "https://github.com/JerBouma/FinanceToolkit/issues/16",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "legacy-endpoint": {
    headline: "This is Financial Modeling Prep's old API, which your key cannot use.",
    meaning:
      "Addresses below `/api/v3` and `/api/v4` were retired on 31 August 2025. A higher plan is not what is missing.",
    fix: [
      {
        do: "Call the stable API.",
        snippet: 'curl "https://financialmodelingprep.com/stable/profile?symbol=AAPL&apikey=$FMP_KEY"',
      },
      "Update the library that makes the call: the symbol went from the path into the query, and some names changed, such as `historical-price-full` to `historical-price-eod/full`.",
    ],
  },
  plan: {
    headline: "Your Financial Modeling Prep plan does not include this data.",
    meaning: "The key works for other endpoints. Some symbols, periods and limits are part of higher plans only.",
    fix: [
      "Try the call with a symbol or limit of the free plan to see which part is refused.",
      "Choose a plan that holds the endpoint.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "legacy-endpoint": {
    matches: [
      '{\n  "Error Message": "Legacy Endpoint : Due to Legacy endpoints being no longer supported - This endpoint is only available for legacy users who have valid subscriptions prior August 31, 2025."\n}',
    ],
  },
  plan: {
    matches: [
      '{"Error Message": "Exclusive Endpoint : This endpoint is not available under your current subscription please visit our subscription page to upgrade your plan"}',
    ],
    ignores: ["This endpoint is not available under your current subscription"],
  },
};
