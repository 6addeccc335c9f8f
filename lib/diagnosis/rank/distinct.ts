import type { Reason } from "@/lib/knowledge/shapes";
import { logOdds } from "./strengths";

/**
 * One place in the text counts once for a cause: a vendor's sentence, a general sign and a decoder often read the same
 * words. Of reasons whose words overlap the vendor's own stays, which knows best what its words mean (unless it is itself
 * unsure), else the strongest.
 */
export function distinct<R extends Reason & { readonly refusal?: string }>(reasons: readonly R[]): R[] {
  const sure = /^(?:decisive|strong|against|excludes)$/;
  const weight = ({ refusal, strength }: R) => Math.abs(logOdds[strength]) + (refusal && sure.test(strength) ? 100 : 0);
  const kept: R[] = [];
  for (const reason of [...reasons].sort((a, b) => weight(b) - weight(a)))
    if (!kept.some((other) => repeats(reason, other))) kept.push(reason);
  return kept;
}

function repeats(reason: Reason, other: Reason): boolean {
  if (reason.cause !== other.cause) return false;
  if (!reason.clue?.quote || !other.clue?.quote) return reason.because === other.because;
  if (reason.clue.of !== other.clue.of) return false;
  return reason.clue.start < other.clue.end && other.clue.start < reason.clue.end;
}
