import type { Field } from "./exchange";
import { type Clue, clueAt, joined, part, type Traced } from "./traced";

/** One line of a traced text, without its line end. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The line that begins at `from`; null at the end of the text. Lines end with LF, CRLF or a lone CR. */
export function lineAt(text: string, from: number): Line | null {
  if (from >= text.length) return null;
  const to = seek(lineEnd, text, from);
  return { from, to, text: text.slice(from, to) };
}

const lineEnd = /[\r\n]/g;

/** Where a letter of the class, a global pattern, stands next; the text's length where none does. */
export function seek(letter: RegExp, text: string, from: number): number {
  letter.lastIndex = from;
  return letter.test(text) ? letter.lastIndex - 1 : text.length;
}

/** Where the line after one begins. */
export function after(text: string, { to }: Line): number {
  return text.startsWith("\r\n", to) ? to + 2 : to + 1;
}

/** The lines of a text, from one on. */
export function linesOf({ text }: Traced, from = 0): Line[] {
  const lines: Line[] = [];
  for (let line = lineAt(text, from); line; line = lineAt(text, after(text, line))) lines.push(line);
  return lines;
}

/** A line to point at, without its indentation. */
export function clueOfLine(whole: Traced, { from, to, text }: Line): Clue {
  return clueAt(whole, from + Math.max(0, text.search(/\S/)), to);
}

const fieldLine = /^(:?[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128})[ \t]*:(?!\/\/)[ \t]*/;

/** Whether a line can be a header field line (RFC 9112 §5), pseudo-fields of HTTP/2 included. */
export function isFieldLine(text: string): boolean {
  return fieldLine.test(text);
}

/** Whether a line continues the field before it (obsolete folding). */
export function isFolded(text: string): boolean {
  return /^[ \t]+\S/.test(text);
}

/** No server takes or sends more in one message; what is beyond is not read, and that is said. */
export const mostFields = 4000;

/** Header fields of consecutive lines, folded ones joined by a space. Lines that are none are passed over. */
export function fieldsOf(whole: Traced, lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  for (let index = 0; index < lines.length && fields.length < mostFields; index++) {
    const line = lines[index];
    const head = line && fieldLine.exec(line.text);
    if (!line || !head) continue;
    let last = index;
    while (lines[last + 1] && isFolded(lines[last + 1]?.text ?? "")) last++;
    fields.push(fieldFrom(whole, head, lines.slice(index, last + 1)));
    index = last;
  }
  return fields;
}

function fieldFrom(whole: Traced, head: RegExpExecArray, lines: readonly Line[]): Field {
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  const pieces = lines.map((line, index) => {
    const from =
      index === 0 ? line.from + head[0].length : line.from + (line.text.length - line.text.trimStart().length) - 1;
    return part(whole, Math.min(from, line.to), line.from + line.text.trimEnd().length);
  });
  const [only, ...folded] = pieces;
  return {
    name: (head[1] ?? "").toLowerCase(),
    value: only && !folded.length ? only : joined(pieces, whole),
    line: clueAt(whole, first.from, last.to),
  };
}
