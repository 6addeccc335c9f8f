import { after, type Line, linesOf } from "../lines";
import { opening } from "../opening";
import { startsMessage } from "../response/messages";
import { type Edit, part, rewritten, type Traced } from "../traced";

/** Frames are taken off so far; a recording of a terminal that is longer is read as it is. */
const limit = 262_144;

const box = "\\u2500-\\u257f";
/** A line that only draws, perhaps with a title in it. */
const border = new RegExp(
  `^[ \\t]*(?:[${box}][${box} \\t]*|[┌╭┏╔├╠─━═][^\\r\\n]{0,200}[┐╮┓╗┤╣─━═][ \\t]*|\\+(?:[-=]{2,}\\+)+[ \\t]*)$`,
);
/** Sides of a box around the line, or the branch of a tree before it. */
const left = /^(?:[ \t]*[│┃║╎┆┊▏▎▌])*[ \t]*(?:(?:[│┃║╎┆┊▏▎▌]|[├└╰┝┗╠╚][─━═╌]{1,3})[ \t]?)/;
const right = /[ \t]*[│┃║╎┆┊▕▐][ \t]*$/;

/** Two panes side by side, parted by a line of bars: the one in which a message begins. */
function onePane(whole: Traced, lines: readonly Line[]): Traced {
  const full = lines.filter(({ text }) => text.trim() !== "");
  const columns = full.map(({ text }) => text.search(/[│┃║]/));
  const column = columns[0] ?? -1;
  const beside = full.filter(({ text }) => /\S/.test(text.slice(column + 1)));
  if (column < 1 || beside.length < 2 || columns.some((one) => one !== column)) return whole;
  const isLeft = full.some(({ text }) => startsMessage(text.slice(0, column)));
  if (!isLeft && !full.some(({ text }) => startsMessage(text.slice(column + 1).trimStart()))) return whole;
  return rewritten(
    whole,
    full.map(({ from, to, text }) => {
      const width = text.slice(0, column).trimEnd().length;
      return isLeft ? { from: from + width, to, text: "" } : { from, to: from + column + 1, text: "" };
    }),
  );
}

/** The lines without the boxes and trees that terminals draw around them. */
export function unboxed(whole: Traced): Traced {
  if (!/[\u2500-\u257f]/.test(opening(whole.text))) return whole;
  const lines = linesOf(part(whole, 0, limit));
  const pane = onePane(whole, lines);
  if (pane !== whole) return pane;
  const edits: Edit[] = [];
  let marked = 0;
  for (const line of lines) {
    const { from, to, text } = line;
    if (border.test(text) && !/^[ \t]*[│┃║╎┆┊▏▎▌]/.test(text)) {
      edits.push({ from, to: Math.min(after(whole.text, line), whole.text.length), text: "" });
      marked++;
      continue;
    }
    const head = left.exec(text)?.[0].length ?? 0;
    const tail = right.exec(text.slice(head))?.[0].length ?? 0;
    if (head) edits.push({ from, to: from + head, text: "" });
    if (tail) edits.push({ from: to - tail, to, text: "" });
    if (head || tail) marked++;
  }
  return marked > 1 ? rewritten(whole, edits) : whole;
}
