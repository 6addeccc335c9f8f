import { unescaped } from "../json";
import { isFieldLine, linesOf } from "../lines";
import { isKnown } from "../names";
import { opening } from "../opening";
import { decoded } from "../prepare/encoded";
import type { Unpacked } from "../prepare/markdown";
import { part, replaced, rewritten, type Traced, together } from "../traced";

/** What is longer is no head, and of a body no more is looked at. */
const longest = 262_144;
/** Messages inside strings of one paste; of a long log the first are enough. */
const mostStrings = 100;

const start =
  "(?:HTTP\\/\\d(?:\\.\\d)?[ \\t]+[1-5]\\d\\d\\b[^\\\\\\r\\n\"']{0,80}|[A-Z]{3,10} [^\\s\\\\\"']{1,2000} HTTP\\/\\d(?:\\.\\d)?)";
/** A start line in a string: the line breaks behind it are written as escapes. */
const inString = new RegExp(
  `${start}(?:(\\\\{1,15})r\\1n|(\\\\{1,15})n)(?=\\\\|(?:[<>] ?)?:?[A-Za-z][\\w-]{0,60}:)`,
  "g",
);
const statusLine = /HTTP\/\d(?:\.\d)?[ \t]+[1-5]\d\d\b/;
/** Traces of clients in which each line is a string; they have a reader of their own. */
const trace = /^(?:-->|<--|->|<-|send:) ?\S|\breply: b?['"]HTTP\/|http-outgoing-\d|(?:=>|<=) (?:Recv|Send) /m;
/** A message that begins a line needs no unpacking, whatever is quoted in its body. */
const plainStart = /^(?:[<>*] ?)?(?:HTTP\/\d(?:\.\d)? [1-5]\d\d|[A-Z]{3,10} \S{1,4000} HTTP\/\d)[^\\\r\n]{0,80}$/m;

const inMarkup = new RegExp(
  `<(pre|code|textarea|samp|xmp)\\b[^>]{0,300}>(?:\\s{0,20}<(?:code|span)\\b[^>]{0,300}>)*\\s{0,20}(?:(?:&[lg]t;|[<>]) ?)?(?:${start}|\\* \\w)`,
  "gi",
);
const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };
const markup =
  /&(?:#(\d{2,4})|(lt|gt|amp|quot|apos|nbsp));|<\/?(?:span|code|font|mark|strong)\b[^>]{0,300}>|<br ?\/?>/gi;

/** A message that stands as a string in JSON, a log or a page: the message, and what stood around it. */
export function unnested(whole: Traced): Unpacked {
  const head = opening(whole.text);
  const plain = plainStart.exec(head)?.index ?? Number.POSITIVE_INFINITY;
  const found =
    (head.includes("\\") ? outOfStrings(whole, head, plain) : null) ??
    (head.includes("<") ? outOfMarkup(whole, head, plain) : null) ??
    outOfList(whole, head) ??
    outOfLines(whole, head) ??
    outOfColumns(whole, head) ??
    outOfBurp(whole, head);
  return found ?? { paste: withoutEntities(whole, head), around: null };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans, each read in its way, one message after another; null when none of them tells a status. */
function taken(whole: Traced, spans: readonly Span[], reading: (piece: Traced) => Traced): Unpacked | null {
  const pieces: Traced[] = [];
  const rest: Traced[] = [];
  let at = 0;
  for (const { from, to: end } of spans) {
    const to = Math.min(end, from + longest);
    rest.push(part(whole, at, from));
    if (pieces.length) pieces.push(rewritten(part(whole, from - 1, from), [{ from: 0, to: 1, text: "\n\n" }]));
    pieces.push(reading(part(whole, from, to)));
    at = to;
  }
  const paste = together(pieces, whole);
  if (!paste || !statusLine.test(paste.text)) return null;
  const around = together([...rest, part(whole, at, whole.text.length)], whole);
  const said = /\w{2}/.test(opening(around?.text ?? "").replaceAll(/<[^<>]{0,300}>/g, ""));
  return { paste, around: said ? around : null };
}

function outOfStrings(whole: Traced, head: string, plain: number): Unpacked | null {
  const hits = [...head.matchAll(inString)].slice(0, mostStrings);
  const first = hits[0];
  if (!first) return oneLine(whole);
  if (plain < first.index || trace.test(head)) return null;
  const spans: (Span & { depth: number })[] = [];
  for (const hit of hits) {
    if (hit.index < (spans.at(-1)?.to ?? 0)) continue;
    const depth = (hit[1] ?? hit[2] ?? "").length;
    spans.push({ ...stringAround(whole.text, hit.index, depth), depth });
  }
  const depth = spans[0]?.depth ?? 1;
  return taken(whole, spans, (piece) => unescapedBy(piece, depth));
}

/** The string that holds a place; without quotes its line. What stands before the message on its line is left out. */
function stringAround(text: string, at: number, depth: number): Span {
  const line = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1), at - 4000) + 1;
  const open = openingIn(text, line, at, depth);
  const before = text.slice(open < 0 ? line : open + 1, at);
  const from = before.includes("\\n") ? at - before.length : at - (/[<>] ?$/.exec(before)?.[0].length ?? 0);
  return { from, to: open < 0 ? lineEnd(text, at) : closing(text, at, text[open] ?? "", depth) };
}

/** The quote that opens the string; an apostrophe only where nothing stands between. */
function openingIn(text: string, line: number, at: number, depth: number): number {
  for (let index = at - 1; index >= line; index--) {
    const char = text[index];
    if (char !== '"' && !(char === "'" && /^[<>]? ?$/.test(text.slice(index + 1, at)))) continue;
    if (slashesBefore(text, index) < depth) return index;
  }
  return -1;
}

function closing(text: string, from: number, quote: string, depth: number): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    const slashes = slashesBefore(text, at);
    if (slashes < depth) return at - slashes;
  }
  return text.length;
}

/** Counted up to a level of nesting that nobody writes. */
function slashesBefore(text: string, at: number): number {
  let count = 0;
  while (count < 64 && text[at - 1 - count] === "\\") count++;
  return count;
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + end;
}

function unescapedBy(piece: Traced, depth: number): Traced {
  let plain = piece;
  for (let left = depth; left > 0; left >>= 1) plain = unescaped(plain);
  return plain;
}

/** Header fields on one line, with the line breaks between them written as escapes. */
function oneLine(whole: Traced): Unpacked | null {
  const text = whole.text.length > longest ? "" : whole.text.trim();
  if (!/^["']?:?[A-Za-z][\w-]{1,60}: [^\r\n]{1,4000}?\\n/.test(text) || /[\r\n]/.test(text)) return null;
  const plain = unescaped(whole);
  const known = linesOf(plain).filter(
    (line) => isFieldLine(line.text) && isKnown(line.text.slice(0, line.text.indexOf(":")).trim()),
  );
  return known.length > 1 ? { paste: plain, around: null } : null;
}

function outOfMarkup(whole: Traced, head: string, plain: number): Unpacked | null {
  const spans: Span[] = [];
  for (const hit of head.matchAll(inMarkup)) {
    const from = hit.index + (/^<[^>]{0,300}>\s{0,20}/.exec(hit[0])?.[0].length ?? 0);
    const close = head.toLowerCase().indexOf(`</${(hit[1] ?? "").toLowerCase()}`, from);
    if (spans.length < mostStrings && hit.index >= (spans.at(-1)?.to ?? 0) && hit.index < plain)
      spans.push({ from, to: close < 0 ? whole.text.length : close });
  }
  return spans.length ? taken(whole, spans, (piece) => fromMarkup(piece)) : null;
}

function fromMarkup(piece: Traced, to = piece.text.length): Traced {
  const plainly = ([mark, code, entity = ""]: RegExpExecArray) => {
    if (/^<br/i.test(mark)) return "\n";
    return code ? String.fromCharCode(Number(code)) : (entities[entity.toLowerCase()] ?? "");
  };
  return replaced(piece, markup, plainly, to);
}

/** A page's source: the marks of a transcript as entities, or all quotes and angles of a text. */
function withoutEntities(whole: Traced, head: string): Traced {
  const transcript = /^&[lg]t; ?(?:HTTP\/\d|[A-Z]{3,10} \S{1,4000} HTTP\/\d)/m.test(head);
  return transcript || (/&(?:quot|lt|#34);/.test(head) && !/["<]/.test(head)) ? fromMarkup(whole, longest) : whole;
}

/** The lines of a message as the strings of a list. */
function outOfLines(whole: Traced, head: string): Unpacked | null {
  const hit = /^\s*[[(]\s{0,8}(["'])(?=HTTP\/\d(?:\.\d)? [1-5]\d\d[^"']{0,80}["']\s{0,8},\s{0,8}["'][\w-]{1,60}:)/.exec(
    head,
  );
  if (!hit) return null;
  const end = whole.text.length - (/["']\s{0,8},?\s{0,8}[\])]\s{0,8}$/.exec(whole.text.slice(-80))?.[0].length ?? 0);
  return taken(whole, [{ from: hit[0].length, to: end }], (piece) =>
    replaced(piece, /["'][ \t]{0,8},\s{0,8}["']/g, () => "\n"),
  );
}

/** A message in a column of comma-separated values, its quotes doubled. */
function outOfColumns(whole: Traced, head: string): Unpacked | null {
  const hit = new RegExp(`[,;\\t]"(?=${start}\\r?\\n)`).exec(head);
  if (!hit) return null;
  const from = hit.index + hit[0].length;
  const end = /(?<!")(?:"")*"(?=[,;\t\r\n]|$)/.exec(whole.text.slice(from, from + longest));
  if (!end) return null;
  const to = from + end.index + end[0].length - 1;
  return taken(whole, [{ from, to }], (piece) => replaced(piece, /""/g, () => '"'));
}

/** Burp's export, in which both messages are in Base64. */
function outOfBurp(whole: Traced, head: string): Unpacked | null {
  const spans = [...head.matchAll(/<re(?:quest|sponse) base64="true">(?:<!\[CDATA\[)?(?=[A-Za-z0-9+/])/g)].map(
    (hit) => {
      const from = hit.index + hit[0].length;
      return { from, to: from + (/^[\w+/=\s]*/.exec(whole.text.slice(from, from + longest))?.[0].length ?? 0) };
    },
  );
  return spans.length ? taken(whole, spans.slice(0, mostStrings), decoded) : null;
}

/** PowerShell's list of a response's properties, of which one is the response as it came. */
function outOfList(whole: Traced, head: string): Unpacked | null {
  const hit = /^RawContent[ \t]*:[ \t]*(?=HTTP\/\d)/m.exec(head);
  if (!hit) return null;
  const from = hit.index + hit[0].length;
  const indent = new RegExp(`^[ \\t]{1,${hit[0].length}}`);
  const next = /[\r\n](?=[A-Za-z])/.exec(whole.text.slice(from));
  const to = next ? from + next.index : whole.text.length;
  return taken(whole, [{ from, to }], (piece) =>
    rewritten(
      piece,
      linesOf(piece).flatMap((line) => {
        const width = indent.exec(line.text)?.[0].length ?? 0;
        return width ? [{ from: line.from, to: line.from + width, text: "" }] : [];
      }),
    ),
  );
}
