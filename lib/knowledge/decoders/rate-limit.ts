import type { Look } from "../look";
import type { Decoded, Decoder, Fact, Reason } from "../shapes";
import { fact, momentOf, nothing, reason, short, statusIn } from "./syntax/decoded";
import { combinedLimits, type Limit, plainLimits, policies, roleOf } from "./syntax/limits";
import { oddLimits } from "./syntax/odd-limits";
import { readReset } from "./syntax/units";

const spec = "https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/";

/** SkuVault counts its resets in milliseconds, which the value alone does not show. */
const millisecondHosts = /^https?:\/\/(?:[\w-]{1,63}\.){0,4}skuvault\.com(?:[:/?#]|$)/i;
const most = 40;

export default {
  name: "Rate-limit fields",
  read: (look: Look): Decoded => {
    if (!look.fields.size) return nothing;
    const told = limitFields(look);
    const limits = readLimits(look, told).slice(0, most);
    const facts = [...limits.flatMap((limit) => limitFacts(limit, look)), ...policyFacts(told)];
    return { facts, reasons: reasons(limits, look) };
  },
} satisfies Decoder;

/** The fields of rate-limit families: few of a response's fields, and each is looked at several times. */
function limitFields({ fields }: Look) {
  return [...fields].filter(([name]) => roleOf(name));
}

function readLimits(look: Look, told: ReturnType<typeof limitFields>): Limit[] {
  const odd = oddLimits(look.fields);
  const taken = new Set(odd.map(({ field }) => roleOf(field.name)?.family));
  const milliseconds = millisecondHosts.test(look.exchange.request?.url ?? "");
  const plain = plainLimits(
    told.map(([, fields]) => fields),
    milliseconds,
  ).filter(({ name }) => !taken.has(name));
  const combined = told.flatMap(([name, fields]) =>
    roleOf(name)?.role === "combined" ? fields.flatMap(combinedLimits) : [],
  );
  return [...plain, ...combined, ...odd];
}

function limitFacts(limit: Limit, look: Look): Fact[] {
  const { remaining, limit: of, field, reset } = limit;
  const facts: Fact[] = [];
  if (remaining !== undefined) {
    const amount = `${remaining}${of === undefined ? "" : ` of ${of}`}`;
    const quota = field.name.startsWith(limit.name) ? "" : ` (quota "${short(limit.name, 60)}")`;
    facts.push(...fact("rate-limit", `${field.name}: ${amount} left${quota}.`, field.line));
  }
  return reset ? [...facts, ...resetFacts(reset, look, (remaining ?? 0) < 1)] : facts;
}

/** @param used whether the call has to wait for it: nothing is left, or it is not told how much is */
function resetFacts({ raw, milliseconds, field }: NonNullable<Limit["reset"]>, look: Look, used: boolean): Fact[] {
  const value = short(raw, 60);
  const reading = readReset(raw, look.now, milliseconds, momentOf(look));
  if (!reading)
    return fact("rate-limit-reset-unread", `${field.name} holds "${value}", which cannot be read.`, field.line);
  const text = `The limit resets ${reading.text}. Read as ${reading.unit}, because ${reading.why}.`;
  return fact("rate-limit-reset", text, field.line, used ? reading.wait : undefined);
}

function policyFacts(told: ReturnType<typeof limitFields>): Fact[] {
  return told.flatMap(([name, fields]) =>
    roleOf(name)?.role === "policy"
      ? fields.flatMap((field) => policies(field).flatMap((text) => fact("rate-limit-policy", `${text}.`, field.line)))
      : [],
  );
}

function reasons(limits: readonly Limit[], look: Look): Reason[] {
  if (!statusIn(look, 403, 429)) return [];
  const told = limits.filter(({ remaining, limit }) => remaining !== undefined && limit !== 0);
  const used = told.filter(({ remaining = 1 }) => remaining < 1);
  if (used.length) {
    return used.slice(0, 3).map(({ name, field }) => {
      const quota = field.name.startsWith(name) ? "the quota" : `the quota "${short(name, 60)}"`;
      const because = `Nothing is left of ${quota} (${field.name}).`;
      return reason("rate-limit", "strong", because, field.line, spec);
    });
  }
  const first = told[0];
  if (!first || look.exchange.response?.status === 429 || waits(look)) return [];
  const because = `${first.field.name} shows requests left, so this quota is not the reason; a second limit without a field may still apply.`;
  return [reason("rate-limit", "against", because, first.field.line, spec)];
}

/** The response names a wait, or the limit of another scope: then what is left says nothing. */
function waits({ fields }: Look): boolean {
  return ["retry-after", "x-ratelimit-global", "x-ratelimit-retry-after"].some((name) => fields.has(name));
}
