import type { Field } from "@/lib/evidence/exchange";
import { clueAt } from "@/lib/evidence/traced";
import type { Look } from "../look";
import type { Decoded, Decoder, Fact } from "../shapes";
import { fact, nothing, short } from "./syntax/decoded";
import { readList } from "./syntax/structured";
import { duration } from "./syntax/time";

const advice = "the refusal was stored and may be out of date: purge it, or ask past the cache.";

/** Fields in which a cache says that it answered by itself. */
const hits: Readonly<Record<string, RegExp>> = {
  "cf-cache-status": /^\s*(?:HIT|STALE|UPDATING|REVALIDATED)\b/i,
  "x-cache": /\b(?:TCP_(?:MEM_)?)?HIT\b|^\s*Hit from/i,
  "x-cache-status": /^\s*(?:HIT|STALE)\b/i,
  "x-proxy-cache": /^\s*HIT\b/i,
  "x-vercel-cache": /^\s*(?:HIT|STALE)\b/i,
  "x-drupal-cache": /^\s*HIT\b/i,
  "cdn-cache": /^\s*HIT\b/i,
  "x-nginx-cache": /^\s*HIT\b/i,
};

export default {
  name: "Cached refusals",
  read: (look: Look): Decoded => {
    const status = look.exchange.response?.status;
    if (status != null && status < 400) return nothing;
    const facts = [...named(look), ...(look.fields.get("cache-status") ?? []).slice(0, 5).flatMap(cacheStatus)];
    return { facts: [...facts, ...age(look)], reasons: [] };
  },
} satisfies Decoder;

function named({ fields }: Look): Fact[] {
  return Object.entries(hits).flatMap(([name, pattern]) => {
    const field = fields.get(name)?.find(({ value }) => pattern.test(value.text));
    return field
      ? fact("cached", `A cache answered (${name}: ${short(field.value.text, 60)}), so ${advice}`, field.line)
      : [];
  });
}

/** RFC 9211: the first member is nearest to the origin, the last to the client. */
function cacheStatus(field: Field): Fact[] {
  return (readList(field.value.text) ?? []).slice(0, 10).flatMap((item) => {
    const clue = clueAt(field.value, item.from, item.to);
    const cache = short(item.value, 60);
    const hit = item.params.get("hit");
    if (hit === true || hit === "?1")
      return fact("cached", `The cache "${cache}" answered by itself, so ${advice}`, clue);
    const forwarded = item.params.get("fwd");
    if (typeof forwarded !== "string") return [];
    const origin = item.params.get("fwd-status");
    const answer = typeof origin === "string" ? ` and got ${short(origin, 10)}` : "";
    return fact("forwarded", `The cache "${cache}" passed the request on (${short(forwarded, 20)})${answer}.`, clue);
  });
}

function age({ fields }: Look): Fact[] {
  const field = fields.get("age")?.[0];
  const value = field?.value.text.trim() ?? "";
  if (!field || !/^\d{1,10}$/.test(value) || value === "0") return [];
  return fact("cached-age", `The answer is ${duration(Number(value))} old, so ${advice}`, field.line);
}
