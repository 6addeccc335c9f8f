import { after, type Line, linesOf } from "../lines";
import { isDistinct, isKnown, sideOf } from "../names";
import { opening } from "../opening";
import { type Edit, part, rewritten, type Traced } from "../traced";

/** A message's first line behind something that a log, a listing or a program put before it. */
const behind =
  /^([^\r\n]{1,240}?)(?:(?<![=-])[<>] ?)?(?:HTTP\/\d(?:\.\d)?[ \t]+[1-5]\d\d\b|[A-Z]{3,10}[ \t]+(?:\/|https?:)\S{0,4000}[ \t]+HTTP\/\d)/;

/** Of so many lines that name the protocol the first that starts a message is taken. */
const mostTried = 100;

const levels = "trace|debug|info|warn|warning|error|fatal|notice|dbg|inf|wrn|err";
const level = new RegExp(`\\b(?:${levels})\\b`, "i");
const pieces = new RegExp(`\\d+|[ \\t]+|\\b(?:${levels})\\b|[^\\d \\t]`, "gi");

/**
 * The lines without what stands before each of them, whatever it is: the prefix of the line that starts a message tells its
 * shape, in which numbers, spaces and levels vary. Untouched where no message comes to light.
 */
export function withoutShape(whole: Traced): Traced {
  const head = opening(whole.text);
  const prefix = prefixIn(head);
  if (!prefix?.trim()) return beforeFields(whole, head);
  const shape = shapeOf(prefix);
  const quote = /["'`]$/.exec(prefix)?.[0] ?? (/^\s*\||\|\s*$/.test(prefix) ? "[ \\t]*\\|" : undefined);
  const lines = linesOf(whole);
  const hits = lines.map(({ text }) => shape.exec(text)?.[0].length ?? -1);
  const first = lines.findIndex(({ text }, at) => (hits[at] ?? -1) >= 0 && behind.test(text));
  const rest = lines.slice(first, first + 8).flatMap(({ text }, at) => {
    const length = hits[first + at] ?? -1;
    return length < 0 ? (bracket.test(text) ? [] : [null]) : [text.slice(length)];
  });
  if (!hasHead(rest)) return beforeFields(whole, head);
  return rewritten(
    whole,
    lines.flatMap((line, at) => {
      const length = hits[at] ?? -1;
      if (length < 0 && bracket.test(line.text))
        return [{ from: line.from, to: Math.min(after(whole.text, line), whole.text.length), text: "" }];
      return editsOf(line, length, quote);
    }),
  );
}

/** What a program prints around the strings of a list, and before each of them. */
const bracket = /^\s*(?:(?:array(?:\(\d{1,6}\))?)?\s?[()[\]{},;]{1,3}|array|\[\d{1,6}\]\s?=>)\s*$/i;

/** A field's name behind something, and what can end that. */
const named = /(?<=[\s|>\]<:])(:?[A-Za-z][\w-]{1,60}):(?=[ \t]+\S)/g;

/** No list of header fields is longer. */
const longest = 262_144;

/** The same for header fields without a start line: several of them behind one prefix, and little else. */
function beforeFields(whole: Traced, head: string): Traced {
  const prefix = fieldPrefixIn(head);
  if (!prefix?.trim()) return whole;
  const shape = shapeOf(prefix);
  const lines = linesOf(part(whole, 0, longest)).filter(({ text }) => text.trim() !== "");
  const hits = lines.map(({ text }) => shape.exec(text)?.[0].length ?? -1);
  const names = lines.flatMap(({ text }, at) => {
    const name = /^:?[A-Za-z][\w-]{1,60}(?=:)/.exec(text.slice(hits[at] ?? 0))?.[0].toLowerCase();
    return (hits[at] ?? -1) >= 0 && name && sideOf(name) !== null ? [name] : [];
  });
  const few = new Set(names).size < 2 || !(names.some(isDistinct) || names.length > 2);
  if (few || hits.filter((length) => length >= 0).length < lines.length * 0.6 || names.length < lines.length * 0.3)
    return whole;
  return rewritten(
    whole,
    lines.flatMap((line, at) => editsOf(line, hits[at] ?? -1, undefined)),
  );
}

function fieldPrefixIn(head: string): string | undefined {
  for (const { 0: line } of head.slice(0, 16_384).matchAll(/[^\r\n]+/g))
    for (const hit of line.slice(0, 300).matchAll(named)) if (isKnown(hit[1] ?? "")) return line.slice(0, hit.index);
  return undefined;
}

function prefixIn(head: string): string | undefined {
  let at = head.indexOf("HTTP/");
  for (let tried = 0; at >= 0 && tried < mostTried; tried++) {
    const from = Math.max(head.lastIndexOf("\n", at), head.lastIndexOf("\r", at)) + 1;
    const hit = at - from < 4400 ? behind.exec(head.slice(from, at + 12)) : null;
    // What is alone on the last line starts nothing.
    if (hit) return /[\r\n]\s*\S/.test(head.slice(at, at + 4400)) ? hit[1] : undefined;
    at = head.indexOf("HTTP/", at + 5);
  }
  return undefined;
}

function shapeOf(prefix: string): RegExp {
  const source = [...prefix.matchAll(pieces)].map(([piece], at, list) => {
    if (/^\d/.test(piece)) return at === 0 ? "[ \\t]*\\d+" : "\\d+";
    // Numbers are padded to one width.
    if (/^[ \t]/.test(piece)) return /^\d/.test(list[at + 1]?.[0] ?? "") ? "[ \\t]*" : "[ \\t]+";
    return level.test(piece) ? `(?:${levels})` : piece.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
  });
  // An empty line lacks the spaces behind the prefix.
  const last = source.at(-1) === "[ \\t]+" ? source.splice(-1) : [];
  const width = Math.max(2, prefix.length - prefix.trimEnd().length);
  return new RegExp(`^${source.join("")}${last.length ? `(?:[ \\t]{1,${width}}|$)` : ""}`, "i");
}

/** A start line, and right behind it fields with the same prefix. */
function hasHead(lines: readonly (string | null)[]): boolean {
  const next = lines.slice(1, 4);
  const fields = next.filter((text) => text !== null && /^(?:[<>] ?)?:?[A-Za-z][\w-]{1,60}:/.test(text));
  return fields.length > 1 || (fields.length > 0 && !next.includes(null));
}

function editsOf({ from, to, text }: Line, length: number, quote: string | undefined): Edit[] {
  if (length < 0) return [];
  const edits: Edit[] = [{ from, to: from + length, text: "" }];
  const end = quote ? new RegExp(`(?:\\\\[rn])*${quote}[\\s,;+.)]*$`).exec(text.slice(length)) : null;
  return end ? [...edits, { from: to - end[0].length, to, text: "" }] : edits;
}
