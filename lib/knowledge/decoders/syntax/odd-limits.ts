import type { Field } from "@/lib/evidence/exchange";
import type { Limit } from "./limits";

type Reader = (field: Field, partner: Field | undefined) => Limit[];

/** Vendors whose limits are not one number a field; `partner` is the second field that the reading needs. */
const readers: Readonly<Record<string, { read: Reader; partner?: string }>> = {
  // Shopify: used/limit of a leaky bucket.
  "x-shopify-shop-api-call-limit": { read: usedOfLimit },
  http_x_shopify_shop_api_call_limit: { read: usedOfLimit },
  // Strava: pairs for 15 minutes and for the day.
  "x-ratelimit-limit": { read: pairs, partner: "x-ratelimit-usage" },
  "x-readratelimit-limit": { read: pairs, partner: "x-readratelimit-usage" },
  // Riot: count:seconds pairs.
  "x-app-rate-limit": { read: counted, partner: "x-app-rate-limit-count" },
  "x-method-rate-limit": { read: counted, partner: "x-method-rate-limit-count" },
  // Meta: JSON of percentages.
  "x-app-usage": { read: percentages },
  "x-page-usage": { read: percentages },
  "x-ad-account-usage": { read: percentages },
  "x-business-use-case-usage": { read: percentages },
};

export function oddLimits(fields: ReadonlyMap<string, readonly Field[]>): Limit[] {
  return Object.entries(readers).flatMap(([name, { read, partner }]) => {
    const field = fields.get(name)?.[0];
    return field ? read(field, partner ? fields.get(partner)?.[0] : undefined) : [];
  });
}

function usedOfLimit(field: Field): Limit[] {
  const hit = /^\s*(\d{1,9})\s?\/\s?(\d{1,9})\s*$/.exec(field.value.text);
  if (!hit) return [];
  const limit = Number(hit[2]);
  return [{ name: field.name, field, limit, remaining: Math.max(0, limit - Number(hit[1])) }];
}

function pairs(field: Field, usage: Field | undefined): Limit[] {
  if (!usage) return [];
  return compared(usage, numbers(field.value.text, ","), numbers(usage.value.text, ","));
}

function counted(field: Field, count: Field | undefined): Limit[] {
  if (!count) return [];
  const used = new Map(counts(count).map(({ amount, window }) => [window, amount]));
  return counts(field).flatMap(({ amount, window }) => {
    const taken = used.get(window);
    if (taken === undefined) return [];
    const remaining = Math.max(0, amount - taken);
    return [{ name: `${field.name} of ${window} seconds`, field: count, limit: amount, remaining }];
  });
}

function percentages(field: Field): Limit[] {
  const text = field.value.text.slice(0, 8000);
  const used = [
    ...text.matchAll(/"(?:call_count|total_time|total_cputime|acc_id_util_pct)"\s?:\s?(\d{1,9}(?:\.\d{1,6})?)/g),
  ];
  if (!used.length) return [];
  const most = Math.max(...used.map((hit) => Number(hit[1])));
  const minutes = /"estimated_time_to_regain_access"\s?:\s?(\d{1,7})/.exec(text)?.[1];
  const wait = minutes && Number(minutes) > 0 ? { raw: `${minutes}m`, milliseconds: false, field } : null;
  return [
    { name: field.name, field, limit: 100, remaining: Math.max(0, 100 - most), ...(wait ? { reset: wait } : {}) },
  ];
}

function counts(field: Field): { amount: number; window: string }[] {
  return field.value.text
    .slice(0, 400)
    .split(",")
    .flatMap((piece) => {
      const hit = /^\s*(\d{1,9}):(\d{1,9})\s*$/.exec(piece);
      return hit ? [{ amount: Number(hit[1]), window: hit[2] ?? "" }] : [];
    });
}

function numbers(text: string, separator: string): number[] {
  return text
    .slice(0, 400)
    .split(separator)
    .map((piece) => (/^\s*\d{1,12}\s*$/.test(piece) ? Number(piece) : Number.NaN));
}

function compared(field: Field, limits: readonly number[], used: readonly number[]): Limit[] {
  return limits.flatMap((limit, index) => {
    const taken = used[index];
    if (taken === undefined || Number.isNaN(limit) || Number.isNaN(taken)) return [];
    return [{ name: `${field.name}, window ${index + 1}`, field, limit, remaining: Math.max(0, limit - taken) }];
  });
}
