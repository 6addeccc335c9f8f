import type { Field } from "@/lib/evidence/exchange";
import { clueAt } from "@/lib/evidence/traced";
import type { Look } from "../look";
import type { Decoded, Decoder, Fact } from "../shapes";
import { fact, nothing, short } from "./syntax/decoded";
import { readList } from "./syntax/structured";
import { duration } from "./syntax/time";

const advice = "the refusal was stored and may be out of date: purge it, or ask past the cache.";

/** Fields in which a cache says that it answered by itself. */
const names =
  "cf-cache-status x-cache x-cache-status x-proxy-cache x-vercel-cache x-drupal-cache cdn-cache x-nginx-cache".split(
    " ",
  );
const hit = /^\s*(?:STALE|UPDATING|REVALIDATED)\b|\b(?:TCP_(?:MEM_)?)?HIT\b/i;

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
  return names.flatMap((name) => {
    const field = fields.get(name)?.find(({ value }) => hit.test(value.text));
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
    const answered = item.params.get("hit");
    if (answered === true || answered === "?1")
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
