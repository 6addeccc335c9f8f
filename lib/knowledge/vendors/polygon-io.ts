import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/api\.(?:polygon\.io|massive\.com)\//i);

export const refusals = vendor(
  { name: "Polygon.io (Massive)", layer: "application", seen: host },
  {
    plan: {
      when: any(
        all(
          any(body(/You\s+are\s+not\s+entitled\s+to\s+this\s+data/i), member("status", /^NOT_AUTHORIZED$/)),
          any(host, body(/polygon\.io|massive\.com/i)),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Polygon.io knows the key, and says that its plan does not include this data.",
      source: "https://github.com/maybe-finance/maybe/issues/152",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  plan: {
    headline: "Your Polygon.io plan does not include this data.",
    meaning:
      "The key is valid. The free plan gives end-of-day data; today's prices, snapshots and other markets need a paid plan.",
    fix: [
      "Ask for data up to yesterday, for example with aggregates or the previous close.",
      "Write dates as `2026-01-31`: with slashes the path is another one, and is refused with the same words.",
      "Check that the plan covers the market: stocks, options, currencies and indices are separate plans.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  plan: {
    matches: [
      '{"status":"NOT_AUTHORIZED","request_id":"EXAMPLE","message":"You are not entitled to this data. Please upgrade your plan at https://polygon.io/pricing"}',
    ],
    ignores: ['{"message":"You are not entitled to this data"}', '{"status":"NOT_AUTHORIZED"}'],
  },
};
