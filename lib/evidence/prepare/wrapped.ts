import { isFieldLine, isFolded, type Line, linesOf } from "../lines";
import { searched } from "../opening";
import { startsMessage } from "../response/messages";
import { type Edit, part, rewritten, type Traced } from "../traced";

/** Heads are looked for so far. */
/** Terminals of fewer or more columns than these break no line of a head. */
const [narrow, wide] = [60, 300];

const mark = /^[<>] ?/;

/** Fields that a terminal broke at its last column, on one line again. */
export function unwrapped(whole: Traced): Traced {
  const head = part(whole, 0, searched);
  const lines = linesOf(head);
  const begin = lines.findIndex(({ text }) => startsMessage(text));
  if (begin < 0) return whole;
  const found = lines.slice(begin).findIndex(({ text }) => text.replace(mark, "").trim() === "");
  const block = found < 0 ? lines.slice(begin) : lines.slice(begin, begin + found);
  const width = Math.max(...block.slice(0, 1000).map(({ text }) => text.length));
  if (width < narrow || width > wide) return whole;
  const edits = block.slice(0, 1000).flatMap((line, at): Edit[] => {
    const next = block[at + 1];
    return next && goesOn(line, next, width) && isHead(block, at + 2)
      ? [{ from: line.to, to: next.from, text: "" }]
      : [];
  });
  return rewritten(whole, edits);
}

/** A line as long as the longest, below it one that is no field and no start. */
function goesOn({ text }: Line, next: Line, width: number): boolean {
  return (
    text.length === width &&
    !mark.test(next.text) &&
    !startsMessage(next.text) &&
    !isFieldLine(next.text) &&
    !isFolded(next.text)
  );
}

/** Whether a field follows, perhaps below more of the same value. */
function isHead(block: readonly Line[], at: number): boolean {
  const next = block.slice(at, at + 40).find(({ text }) => mark.test(text) || isFieldLine(text));
  return next !== undefined && /^[\w-]+:/.test(next.text.replace(mark, ""));
}
