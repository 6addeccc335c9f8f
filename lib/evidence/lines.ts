import type { Field } from "./exchange";
import { clueAt, joined, part, type Traced } from "./traced";

/** One line of a traced text, without its line end. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Lines by LF or CRLF; a lone CR ends a line too. */
export function linesOf({ text }: Traced): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ from, to: index, text: text.slice(from, index) });
    from = index + end.length;
  }
  if (from < text.length) lines.push({ from, to: text.length, text: text.slice(from) });
  return lines;
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

/** Header fields of consecutive lines, folded ones joined by a space. Lines that are none are passed over. */
export function fieldsOf(whole: Traced, lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  for (let index = 0; index < lines.length; index++) {
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
  return {
    name: (head[1] ?? "").toLowerCase(),
    value: { ...joined(pieces), of: whole.of, source: whole.source },
    line: clueAt(whole, first.from, last.to),
  };
}
