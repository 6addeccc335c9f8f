import { isKnown } from "../names";
import { type Edit, rewritten, type Traced } from "../traced";

/** How far a head is looked for. */
const limit = 16_384;
const start = /^\s*HTTP\/\d(?:\.\d)? [1-5]\d\d\b[^\r\n]*/;
const fieldName = / (:?[A-Za-z][\w-]{1,60}): /g;
/** Fields whose values are JSON. */
const inJson = /^(?:report-to|nel|cf-nel)$/i;

/** A head that lost its line ends on the way: one line with a status and several fields, perhaps a body behind them. */
export function unflattened(whole: Traced): Traced {
  const line = start.exec(whole.text.slice(0, limit))?.[0] ?? "";
  const names = [...line.matchAll(fieldName)].filter(([, name = ""]) => isKnown(name));
  const last = names.at(-1);
  if (names.length < 3 || !last) return whole;
  const edits: Edit[] = names.map(({ index }) => ({ from: index, to: index + 1, text: "\n" }));
  const body = bodyBehind(line, last.index + last[0].length, last[1] ?? "");
  if (body !== null) edits.push({ from: body, to: body + 1, text: "\n\n" });
  return rewritten(whole, edits);
}

/** Values that end where they end: a number, a date, a media type, one long word. */
const closed =
  /^(?:\d+|nosniff|chunked|close|keep-alive|[A-Z]{2,12}|\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT|[\w.-]+\/[\w.+-]+(?:; ?charset=[\w-]+)?|[\w-]{8,}) (?=\S)/;

/** Where the space before the body stands; null when nothing begins like one. */
function bodyBehind(line: string, from: number, name: string): number | null {
  const value = line.slice(from);
  const after = inJson.test(name) ? value.lastIndexOf("} ") : 0;
  const hit = after < 0 ? null : / (?= \S| ?[{<[])/.exec(value.slice(after));
  if (hit) return from + after + hit.index;
  const whole = closed.exec(value);
  return whole && from + whole[0].length - 1;
}
