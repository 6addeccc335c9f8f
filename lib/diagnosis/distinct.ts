import type { Reason } from "@/lib/knowledge/shapes";
import { logOdds } from "./strengths";

/**
 * One place in the text counts once for a cause: of reasons whose words overlap, the strongest stays. A vendor's
 * sentence, a general sign and a decoder often read the same words.
 */
export function distinct<R extends Reason>(reasons: readonly R[]): R[] {
  const byStrength = [...reasons].sort((a, b) => Math.abs(logOdds[b.strength]) - Math.abs(logOdds[a.strength]));
  const kept: R[] = [];
  for (const reason of byStrength) if (!kept.some((other) => repeats(reason, other))) kept.push(reason);
  return kept;
}

function repeats(reason: Reason, other: Reason): boolean {
  if (reason.cause !== other.cause) return false;
  if (!reason.clue?.quote || !other.clue?.quote) return reason.because === other.because;
  if (reason.clue.of !== other.clue.of) return false;
  return reason.clue.start < other.clue.end && other.clue.start < reason.clue.end;
}
