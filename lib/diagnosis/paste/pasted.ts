import { type Line, linesOf } from "@/lib/evidence/lines";
import { type Origin, part, type Traced, traced } from "@/lib/evidence/traced";

/** A paste as it stands, and its lines, parted once for all that look for what stands beside the answer. */
export interface Pasted {
  readonly whole: Traced;
  readonly lines: () => readonly Line[];
}

/** So much is looked at of a long paste. */
const longest = 256 * 1024;

/** The beginning of a paste, and its end; of one that is not long both are the same. */
export function pasted(text: string, of: Origin = "evidence"): { readonly head: Pasted; readonly tail: Pasted } {
  const whole = traced(text, of);
  const head = parted(part(whole, 0, Math.min(text.length, longest)));
  return { head, tail: text.length > longest ? parted(part(whole, text.length - longest, text.length)) : head };
}

function parted(whole: Traced): Pasted {
  let lines: readonly Line[] | undefined;
  return {
    whole,
    lines: () => {
      lines ??= linesOf(whole);
      return lines;
    },
  };
}
