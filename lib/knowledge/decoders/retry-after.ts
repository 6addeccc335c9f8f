import type { Field } from "@/lib/evidence/exchange";
import type { Look } from "../look";
import type { Decoded, Decoder, Strength } from "../shapes";
import { fact, merged, momentOf, reason, statusIn } from "./syntax/decoded";
import { type Reading, readReset } from "./syntax/units";

const spec = "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3";

export default {
  name: "Retry-After",
  read: (look: Look): Decoded =>
    merged(
      ["retry-after", "x-retry-after"]
        .flatMap((name) => look.fields.get(name) ?? [])
        .slice(0, 5)
        .map((field) => readField(field, look)),
    ),
} satisfies Decoder;

function readField(field: Field, look: Look): Decoded {
  const raw = field.value.text.slice(0, 80);
  const reading = readReset(raw, look.now, false, momentOf(look));
  if (!reading) {
    const text = `Retry-After holds "${raw}", which is neither a number of seconds nor a date.`;
    return { facts: fact("retry-after-malformed", text, field.line), reasons: [] };
  }
  const ofAll = ofEveryError(raw.trim(), look);
  const limited = statusIn(look, 403, 429, 503) && !ofAll;
  const because = "The response says when to try again, as servers that limit requests do.";
  return {
    facts: fact(
      "retry-after",
      `Retry-After ("${raw}") says that the request may be sent again ${reading.text}.${field.name === "retry-after" ? remark(raw, reading) : ""}${ofAll ? " Caches send it with all their errors." : ""}`,
      field.line,
      ofAll ? undefined : reading.wait,
    ),
    reasons: limited
      ? [reason("rate-limit", strengthAt[look.exchange.response?.status ?? 0] ?? "moderate", because, field.line, spec)]
      : [],
  };
}

/** A server that is down for a while, and a ban, say when they end with the same field. */
const strengthAt: Readonly<Record<number, Strength>> = { 429: "strong", 503: "weak" };

/** Caches write 0 on every error of their own, and Varnish 5. */
function ofEveryError(raw: string, { fields, body }: Look): boolean {
  if (raw === "5") return fields.has("x-varnish") || /Guru Meditation/.test(body?.text ?? "");
  return /^0+$/.test(raw);
}

function remark(raw: string, { unit }: Reading): string {
  if (unit.endsWith("1970"))
    return " The value counts from 1970, which Retry-After does not allow: it should be seconds or a date.";
  const proper = unit === "a date" ? /GMT$/.test(raw.trim()) : /^\d+$/.test(raw.trim());
  return proper ? "" : " The standard asks for whole seconds or an HTTP-date.";
}
