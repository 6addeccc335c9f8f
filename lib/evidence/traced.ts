/** Which pasted text a quote comes from; in a shared session also the `seq` of the event that carried it. */
export type Origin = "evidence" | "request" | "working" | number;

/** A place in a pasted text: half-open, in UTF-16 code units of that text; `quote` is exactly what stands there. */
export interface Clue {
  readonly of: Origin;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** `length` units of the read text, from `at` on, stood at `start`..`end` of the source. */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Text as read (unfolded, unescaped, without prompts), with the way back to where each part of it stood.
 * `runs` are in order and without gaps in `text`; a run whose two lengths differ was rewritten and is quoted whole.
 */
export interface Traced {
  readonly of: Origin;
  readonly source: string;
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Replaces `from`..`to` of a traced text; edits are given in order and do not overlap. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The whole of a pasted text, untouched. */
export function traced(source: string, of: Origin = "evidence"): Traced {
  return {
    of,
    source,
    text: source,
    runs: source ? [{ at: 0, length: source.length, start: 0, end: source.length }] : [],
  };
}

/** The part `from`..`to` of a traced text. */
export function part(whole: Traced, from: number, to: number): Traced {
  const runs: Run[] = [];
  copyRuns(runs, whole, { from, to, at: 0 });
  return { of: whole.of, source: whole.source, text: whole.text.slice(from, to), runs };
}

/** Appends the runs of `from`..`to`, so that they begin at `at`. */
function copyRuns(runs: Run[], whole: Traced, { from, to, at }: { from: number; to: number; at: number }): void {
  for (let index = runAt(whole.runs, from); index < whole.runs.length; index++) {
    const run = whole.runs[index];
    if (!run || run.at >= to) break;
    const head = Math.max(from - run.at, 0);
    const tail = Math.max(run.at + run.length - to, 0);
    const length = run.length - head - tail;
    if (length <= 0) continue;
    const verbatim = run.length === run.end - run.start;
    const start = verbatim ? run.start + head : run.start;
    runs.push({ at: run.at + head - from + at, length, start, end: verbatim ? run.end - tail : run.end });
  }
}

const nowhere: Pick<Traced, "of" | "source"> = { of: "evidence", source: "" };

/** The texts one after another. All come from one source, which is named where there may be none of them. */
export function joined(parts: readonly Traced[], { of, source } = parts[0] ?? nowhere): Traced {
  const runs: Run[] = [];
  let text = "";
  for (const piece of parts) {
    const before = text.length;
    for (const { at, length, start, end } of piece.runs) runs.push({ at: at + before, length, start, end });
    text += piece.text;
  }
  return { of, source, text, runs };
}

/** The texts that there are, one after another; null when there are none. */
export function together(parts: readonly (Traced | null)[], whole: Traced): Traced | null {
  const some = parts.flatMap((text) => text ?? []);
  return some.length ? joined(some, whole) : null;
}

/** The text with every edit applied; what an edit inserts points back to the place it replaced. */
export function rewritten(whole: Traced, edits: readonly Edit[]): Traced {
  if (!edits.length) return whole;
  const runs: Run[] = [];
  let text = "";
  let at = 0;
  for (const edit of edits) {
    copyRuns(runs, whole, { from: at, to: edit.from, at: text.length });
    text += whole.text.slice(at, edit.from);
    if (edit.text) runs.push({ at: text.length, length: edit.text.length, ...spanOf(whole, edit.from, edit.to) });
    text += edit.text;
    at = edit.to;
  }
  copyRuns(runs, whole, { from: at, to: whole.text.length, at: text.length });
  return { of: whole.of, source: whole.source, text: text + whole.text.slice(at), runs };
}

/** The text with every match of a global pattern in it, as far as `until`, as what `by` makes of it. */
export function replaced(
  whole: Traced,
  pattern: RegExp,
  by: (hit: RegExpExecArray) => string,
  until = whole.text.length,
): Traced {
  return rewritten(
    whole,
    [...whole.text.slice(0, until).matchAll(pattern)].map((hit) => ({
      from: hit.index,
      to: hit.index + hit[0].length,
      text: by(hit),
    })),
  );
}

/** Where `from`..`to` of the read text stands in the pasted one. */
export function clueAt(whole: Traced, from: number, to: number): Clue {
  const { start, end } = spanOf(whole, from, to);
  return { of: whole.of, quote: whole.source.slice(start, end), start, end };
}

/** What of the read text came from a place in a pasted one; null when nothing did. */
export function readOf({ of, runs }: Traced, { of: source, start, end }: Clue): { from: number; to: number } | null {
  if (of !== source) return null;
  const first = runs.find((run) => run.end > start);
  const last = runs.findLast((run) => run.start < end);
  if (!first || !last || last.at < first.at) return null;
  const from = first.length === first.end - first.start ? first.at + Math.max(0, start - first.start) : first.at;
  const left = last.length === last.end - last.start ? Math.max(0, last.end - end) : 0;
  return { from, to: last.at + last.length - left };
}

function spanOf(whole: Traced, from: number, to: number): { start: number; end: number } {
  const first = whole.runs[runAt(whole.runs, from)];
  const last = whole.runs[runAt(whole.runs, Math.max(from, to - 1))];
  if (!first || !last) return { start: 0, end: 0 };
  const start = first.length === first.end - first.start ? first.start + (from - first.at) : first.start;
  const end = last.length === last.end - last.start ? last.start + (to - last.at) : last.end;
  return { start, end: Math.max(start, end) };
}

/** Index of the run that holds `at`, by bisection: bodies with thousands of escapes stay cheap. */
function runAt(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
