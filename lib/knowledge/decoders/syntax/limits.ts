import type { Field } from "@/lib/evidence/exchange";
import { type Item, readList } from "./structured";

/** One window of a quota, as far as the fields tell. */
export interface Limit {
  /** "requests", "x-ratelimit", a policy's name: what to call it. */
  readonly name: string;
  readonly remaining?: number;
  readonly limit?: number;
  /** The reset as written, and whether the field is known to count milliseconds. */
  readonly reset?: { readonly raw: string; readonly milliseconds: boolean; readonly field: Field };
  /** The field that tells what remains, else any of them. */
  readonly field: Field;
}

type Role = "remaining" | "limit" | "used" | "reset" | "policy" | "combined";

/** What a field of a rate-limit family tells, and which fields belong together; null: not of such a family. */
export function roleOf(name: string): { role: Role; family: string; milliseconds: boolean } | null {
  if (!/rate-?limit|(?<!storage-|disk-)quota/.test(name) || name.length > 80) return null;
  const flat = name.replace("rate-limit", "ratelimit");
  const words = flat.split("-");
  const role = roleIn(words);
  if (!role) return null;
  const family = words.filter((word) => !roleWords.has(word)).join("-");
  return { role, family, milliseconds: words.includes("ms") || words.includes("milliseconds") };
}

const roleWords = new Set(
  "remaining limit used usage observed reset resettime after retry next seconds ms milliseconds count".split(" "),
);

function roleIn(words: readonly string[]): Role | null {
  const has = (...names: readonly string[]) => names.some((name) => words.includes(name));
  if (has("policy")) return "policy";
  if (has("remaining")) return "remaining";
  if (has("interval", "window", "period", "reason", "scope", "bucket", "type", "resource")) return null;
  if (has("reset", "resettime", "next", "after")) return "reset";
  if (has("used", "usage", "observed", "count")) return "used";
  if (has("limit")) return "limit";
  return words.at(-1) === "ratelimit" ? "combined" : null;
}

/** The families whose fields hold one number each, grouped by what is left of the name. */
export function plainLimits(fields: Iterable<readonly Field[]>, milliseconds: boolean): Limit[] {
  const groups = new Map<string, Limit>();
  for (const field of flatten(fields)) {
    const known = roleOf(field.name);
    if (!known || known.role === "policy" || known.role === "combined") continue;
    const before = groups.get(known.family) ?? { name: known.family, field };
    groups.set(known.family, withField(before, known.role, field, milliseconds || known.milliseconds));
  }
  return [...groups.values()];
}

function withField(group: Limit, role: Role, field: Field, milliseconds: boolean): Limit {
  const text = field.value.text.slice(0, 400);
  if (role === "reset") {
    // A delta beside an absolute time is the safer one: it needs no clock.
    if (group.reset && !/after|seconds/.test(field.name)) return group;
    return { ...group, reset: { raw: text, milliseconds, field } };
  }
  const value = leastNumber(text);
  if (value === null) return group;
  if (role === "remaining") return { ...group, remaining: Math.min(value, group.remaining ?? value), field };
  return role === "limit" ? { ...group, limit: value } : group;
}

/** `100`, `10, 10;w=1`, `100;w=21600`, `Name;197,Name2;1297`, `"user";30`: the least number that counts. */
function leastNumber(text: string): number | null {
  const values = text.split(",").flatMap((piece) => {
    const hit = /^\s*(?:"?[A-Za-z][\w/.-]{0,80}"?\s?;\s?)?(\d{1,15}(?:\.\d{1,9})?)\s*(?:;.{0,80})?$/.exec(piece);
    return hit ? [Number(hit[1])] : [];
  });
  return values.length ? Math.min(...values) : null;
}

/** `RateLimit: limit=100, remaining=50, reset=5` (draft 07) and `RateLimit: "default";r=50;t=30` (08 on). */
export function combinedLimits(field: Field): Limit[] {
  const text = field.value.text.slice(0, 2000);
  const old = [...text.matchAll(/(?<![\w-])(limit|remaining|reset)=(\d{1,15})(?![\w.])/g)];
  if (old.length) {
    const told = Object.fromEntries(old.map((hit) => [hit[1], hit[2]])) as Record<string, string | undefined>;
    return [limitOf("RateLimit", field, told.remaining, told.limit, told.reset)];
  }
  return (readList(text) ?? []).map((item) =>
    limitOf(item.value || "RateLimit", field, param(item, "r"), param(item, "q"), param(item, "t")),
  );
}

/** `RateLimit-Policy: "burst";q=100;w=60` and `100;w=10`, each as a sentence. */
export function policies(field: Field): string[] {
  return (readList(field.value.text.slice(0, 2000)) ?? []).slice(0, 10).flatMap((item) => {
    const quota = param(item, "q") ?? (/^\d+$/.test(item.value) ? item.value : undefined);
    const window = param(item, "w");
    if (!quota) return [];
    const named = /^\d+$/.test(item.value) ? "" : `The policy "${item.value.slice(0, 60)}": `;
    return [`${named}${quota} ${param(item, "qu") ?? "requests"}${window ? ` in ${window} seconds` : ""}`];
  });
}

function limitOf(name: string, field: Field, remaining?: string, limit?: string, reset?: string): Limit {
  return {
    name,
    field,
    ...(remaining ? { remaining: Number(remaining) } : {}),
    ...(limit ? { limit: Number(limit) } : {}),
    ...(reset ? { reset: { raw: reset, milliseconds: false, field } } : {}),
  };
}

function param(item: Item, name: string): string | undefined {
  const value = item.params.get(name);
  return typeof value === "string" ? value : undefined;
}

function* flatten(fields: Iterable<readonly Field[]>): Iterable<Field> {
  for (const list of fields) yield* list;
}
