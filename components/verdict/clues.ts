import type { Ranking } from "@/lib/diagnosis/diagnose";
import type { RankedWithRefusal } from "@/lib/diagnosis/verdict";
import type { Clue } from "@/lib/evidence/traced";

type ReasonOf = RankedWithRefusal["reasons"][number];

export interface NumberedReason {
  readonly reason: ReasonOf;
  /** The number that ties it to its words; null when it rests on no words. */
  readonly number: number | null;
}

/** One marked place in the pasted text. */
export interface Mark extends Clue {
  readonly number: number;
  readonly decisive: boolean;
}

const sameSentence = (a: ReasonOf, b: ReasonOf) => a.because === b.because && a.clue?.start === b.clue?.start;

/** The first cause's reasons in order, each sentence once, with the numbers of their words. */
export function numbered(ranking: Ranking): NumberedReason[] {
  const reasons = (ranking.causes[0]?.reasons ?? []).filter(
    (reason, index, list) => list.findIndex((other) => sameSentence(other, reason)) === index,
  );
  let next = 1;
  const numbers = new Map<string, number>();
  return reasons.map((reason) => {
    if (!reason.clue?.quote) return { reason, number: null };
    const place = `${reason.clue.of}:${reason.clue.start}:${reason.clue.end}`;
    const number = numbers.get(place) ?? next++;
    numbers.set(place, number);
    return { reason, number };
  });
}

/** The marks for one text; overlapping ones are cut to the first that claims a place. */
export function marksIn(reasons: readonly NumberedReason[], of: Clue["of"]): Mark[] {
  const marks = reasons.flatMap(({ reason, number }) =>
    reason.clue && number !== null && reason.clue.of === of
      ? [{ ...reason.clue, number, decisive: reason.strength === "decisive" || reason.strength === "strong" }]
      : [],
  );
  const placed: Mark[] = [];
  for (const mark of marks) {
    if (placed.some((other) => mark.start < other.end && other.start < mark.end)) continue;
    placed.push(mark);
  }
  return placed.sort((a, b) => a.start - b.start);
}
