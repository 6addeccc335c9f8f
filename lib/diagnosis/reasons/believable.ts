import type { Clue } from "@/lib/evidence/traced";
import type { CauseId, Strength } from "@/lib/knowledge/shapes";
import { logOdds } from "../rank/strengths";
import type { CollectedReason, Found } from "./collect";

/**
 * Of the vendors whose refusals a text matches, those that can have written it, the likeliest first. Software repeats
 * the words of what it is built on, so where two claim the same words, the one whose mark stands in the response is
 * believed, else the one that recognised more of them.
 */
export function believable(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => weight(b) - weight(a))) {
    if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  }
  return kept;
}

function weight({ seen, match: { clues } }: Found): number {
  const words = clues.reduce((sum, clue) => sum + Math.min(clue.quote.length, 200), 0);
  return words + (seen ? 10_000 : 0);
}

function overlaps({ match: one }: Found, { match: other }: Found): boolean {
  return one.clues.some((a) => other.clues.some((b) => share(a, b)));
}

const share = (a: Clue, b: Clue) => a.of === b.of && a.start < b.end && b.start < a.end;

/** What general wording still counts for a cause that a vendor's own words do not name. */
const besideVendor: Readonly<Record<Strength, Strength | null>> = {
  decisive: "weak",
  strong: "weak",
  moderate: null,
  weak: null,
  against: "against",
  excludes: "excludes",
};

/**
 * A vendor's own words outrank general wording in the same text: "PERMISSION_DENIED" around a reason that names a
 * blocked referrer is the frame, not the cause. A sign counts no more than what the vendor leaves open for its cause.
 */
export function outranked(
  signs: readonly CollectedReason[],
  found: readonly Found[],
  proven: ReadonlySet<CauseId>,
): CollectedReason[] {
  const named = found.filter(({ refusal }) => refusal.strength === "decisive" || refusal.strength === "strong");
  // What a bare refusal most often means is nothing beside what its vendor means by it.
  const telling = found.length ? signs.filter(({ unsaid }) => !unsaid) : [...signs];
  if (!named.length) return telling;
  return telling.flatMap((sign) => {
    const strength = capped(sign, named, proven);
    return strength ? [{ ...sign, strength }] : [];
  });
}

/** Whether one of the other causes that a refusal leaves open is proved. */
export const meansAnother = ({ refusal: { cause, also = {} } }: Found, proven: ReadonlySet<CauseId>): boolean =>
  !proven.has(cause) && [...proven].some((one) => logOdds[also[one] ?? "against"] > 0);

function capped(
  { cause, strength }: CollectedReason,
  named: readonly Found[],
  proven: ReadonlySet<CauseId>,
): Strength | null {
  const own = named.filter(({ refusal }) => refusal.cause === cause);
  if (own.length) return own.every((one) => meansAnother(one, proven)) ? besideVendor[strength] : strength;
  const left = named.flatMap(({ refusal }) => refusal.also?.[cause] ?? []);
  const most = left.sort((a, b) => logOdds[b] - logOdds[a])[0];
  if (!most) return besideVendor[strength];
  return logOdds[most] < logOdds[strength] ? (logOdds[most] > 0 ? most : null) : strength;
}
