import type { Mark } from "@/components/verdict/clues";
import type { Line } from "./pieces";

/** Lines of a text that is shown whole, and lines that one click unfolds. */
export const atOnce = 120;
/** Lines kept of a longer one: at its top, and on either side of a mark. */
const top = 20;
const around = 10;
/** So few lines are not worth a click. */
const few = 3;

interface Shown {
  readonly number: number;
  readonly line: Line;
  readonly here: readonly Mark[];
}

/** Lines that are not shown, from the line of this number on. */
interface Hidden {
  readonly number: number;
  readonly folded: number;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const piece of text.split("\n")) {
    lines.push({ start, text: piece.replace(/\r$/, "") });
    start += piece.length + 1;
  }
  return lines;
}

export const touches = (line: Line, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  start < Math.max(line.start + line.text.length, line.start + 1) && end > line.start;

/**
 * The lines to show: all of a short text; of a long one its top, what stands around the marks, and what was unfolded, each
 * named by its first line's number.
 */
export function rowsOf(
  lines: readonly Line[],
  marks: readonly Mark[],
  unfolded: readonly number[],
): readonly (Shown | Hidden)[] {
  const here = lines.map((line) => marks.filter((mark) => touches(line, mark)));
  const visible = lines.map((_, index) => index < (marks.length ? top : atOnce) || lines.length <= atOnce);
  const open = (first: number, end: number) => visible.fill(true, Math.max(0, first), Math.max(0, end));
  for (const [index, found] of here.entries()) if (found.length) open(index - around, index + around + 1);
  for (const number of unfolded) open(number - 1, number - 1 + atOnce);
  const rows: (Shown | Hidden)[] = [];
  for (let index = 0; index < lines.length; index++) {
    const next = visible.indexOf(true, index);
    const folded = (next < 0 ? lines.length : next) - index;
    const line = lines[index];
    if (line && folded <= few) rows.push({ number: index + 1, line, here: here[index] ?? [] });
    else {
      rows.push({ number: index + 1, folded });
      index += folded - 1;
    }
  }
  return rows;
}
