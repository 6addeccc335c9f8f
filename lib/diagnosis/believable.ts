import type { Clue } from "@/lib/evidence/traced";
import type { Found } from "./collect";

/**
 * Of the vendors whose refusals a text matches, those that can have written it, the likeliest first. Software repeats
 * the words of what it is built on, so where two claim the same words, the one whose mark stands in the response is
 * believed, else the one that recognised more of them.
 */
export function believable(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => weight(b) - weight(a))) {
    const better = kept.some((other) => overlaps(one, other) || (one.seen === false && other.seen === true));
    if (!better) kept.push(one);
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
