import type { Field, HttpRequest } from "@/lib/evidence/exchange";
import type { Clue } from "@/lib/evidence/traced";
import type { Look } from "../../look";
import type { CauseId, Decoded, Fact, Reason, Strength } from "../../shapes";
import type { Moment } from "./time";

export const nothing: Decoded = { facts: [], reasons: [] };

/** A fact; without words to point at there is none. */
export function fact(kind: string, text: string, clue: Clue | null | undefined, wait?: number | null): Fact[] {
  if (!clue) return [];
  return [wait == null ? { kind, text, clue } : { kind, text, clue, wait }];
}

export function reason(
  cause: CauseId,
  strength: Strength,
  because: string,
  clue?: Clue | null,
  source?: string | null,
): Reason {
  return { cause, strength, because, ...(clue ? { clue } : {}), ...(source ? { source } : {}) };
}

export function merged(parts: readonly Decoded[]): Decoded {
  return { facts: parts.flatMap(({ facts }) => facts), reasons: parts.flatMap(({ reasons }) => reasons) };
}

/** The response's status is one of these, or the paste does not say. */
export function statusIn(look: Look, ...codes: readonly number[]): boolean {
  const status = look.exchange.response?.status;
  return status == null || codes.includes(status);
}

export function field(look: Look, name: string): Field | undefined {
  return look.fields.get(name)?.[0];
}

export function requestField(look: Look, name: string): Field | undefined {
  return look.requestFields.get(name)?.[0];
}

/** What the time of the look is the time of. */
export const momentOf = ({ exchange, isDated }: Look): Moment =>
  exchange.response && isDated ? "this answer" : "this paste";

/** What a credential says whose end lies before that time: if that is the paste's, it may have been good at the call. */
export const lateness = (look: Look): Strength => (momentOf(look) === "this answer" ? "decisive" : "moderate");

/** Something of the response to point at when a field is missing. */
export function responseClue(look: Look): Clue | null {
  const response = look.exchange.response;
  return response?.start ?? response?.fields[0]?.line ?? null;
}

export function requestClue(request: HttpRequest | null): Clue | null {
  return request?.start ?? request?.fields[0]?.line ?? null;
}

/** A value cut to a length that fits in a sentence. */
export function short(text: string, most = 160): string {
  const flat = text
    .slice(0, most * 2)
    .replace(/\s+/g, " ")
    .trim();
  return flat.length > most ? `${flat.slice(0, most)}…` : flat;
}
