import type { Field } from "../exchange";
import { isDistinct, isKnown, type Side, sideOf } from "../names";
import { opening } from "../opening";
import { clueAt, part, replaced, type Traced } from "../traced";

/** Header fields that stand in a text which is no HTTP message, by who sent them. */
export interface QuotedFields {
  readonly request: readonly Field[];
  readonly response: readonly Field[];
}

interface Pair {
  readonly field: Field;
  readonly from: number;
  readonly end: number;
  /** Whether it stands on a line of its own or is a literal of a programming language. */
  readonly kind: "line" | "literal";
  readonly first: boolean;
}

/** Read up to here: what is further down a log is seldom about the same response. */

/**
 * Fields in what programs print: Python, JavaScript, JSON, Go, Ruby, Java, PHP and Apple literals, `[Server: nginx, …]`, and
 * lines `Name: value` behind whatever a log puts before them. Only names that requests or responses really have count,
 * and several together, or one that means nothing else.
 */
export function quotedFields(whole: Traced): QuotedFields {
  const head = opening(whole.text);
  const literals = literalPairs(whole, head);
  const taken = literals.map(({ from, end }) => [from, end] as const);
  const pairs = [...literals, ...linePairs(whole, head, taken)].sort((a, b) => a.from - b.from);
  const sides = markers(head);
  const request: Field[] = [];
  const response: Field[] = [];
  for (const group of grouped(head, pairs)) {
    if (!counts(head, group)) continue;
    const other = sideOfGroup(group, sides);
    for (const { field } of group) {
      const own = sideOf(field.name);
      const side = own === "request" || own === "response" ? own : other;
      (side === "request" ? request : response).push(field);
    }
  }
  return { request, response };
}

const nameBefore =
  /(?:[bu]?(\\{0,15}["'])(:?[A-Za-z][\w-]{1,60})\1[\])]?\s{0,8}(=>|[:,=])|(?<![\w"'\\.:/-])(?!(?:name|key):)(:?[A-Za-z][\w-]{1,60})(?:[:=](?=\s?["'`[])|\s=(?=\s{1,8}\(\s))|(\\{0,15}["']|(?<=[{,]\s{0,16}))(?:name|key)\5\s{0,8}:\s{0,8}(\\{0,15}["'])([A-Za-z][\w-]{1,60})\6\s{0,8},\s{0,16}(?:\\{0,15}["'])?value(?:\\{0,15}["'])?\s{0,8}:|\[([A-Za-z][\w-]{1,60})\] =>)[ \t\n]{0,8}/gi;
/** What Go, PHP and others print before a value: the type of the list that holds it, its index, the type of the value. */
const valueAfter =
  /(?:\[\]string\{|(?:\[|\(|array\()\s{0,80}|array\(\d{1,4}\) \{\s{1,60}\[0\]=>\s{1,60}|array:\d{1,4} \[\s{1,60}0 => )?(?:string\(\d{1,6}\) )?(?:[bu]?(\\{0,15}["'`])([^\n]{0,4000}?)(?:(?<!\\)\1|(?![\s\S]))|(\d[\w.]{0,30})(?=\s{0,8}[,}\]\n]))/y;
/** What Apple prints: a list in round brackets, its words without quotes where they need none. */
const appleAfter = /\(\s{1,80}([^\s"'()][^\r\n()"']{0,300}?)\s{1,80}\)/y;
/** PHP's `print_r`, without quotes. */
const printedAfter = /(?:Array\s{1,80}\(\s{1,80}\[0\] => )?([^\r\n]{1,2000})/y;
/** Swift's dictionaries, whose values stand without quotes. */
const hashedAfter = /([^\s"][^\r\n"]{0,2000}?)(?=, AnyHashable\(|\]|[\r\n]|$)/y;
const listAfter = /\[([^\]\n"']{0,2000})\]/y;

function literalPairs(whole: Traced, head: string): Pair[] {
  const pairs: Pair[] = [];
  nameBefore.lastIndex = 0;
  for (let hit = nameBefore.exec(head); hit; hit = nameBefore.exec(head)) {
    const name = (hit[2] ?? hit[4] ?? hit[7] ?? hit[8] ?? "").toLowerCase();
    const known = sideOf(name) !== null;
    const value = known || name.includes("-") ? readerOf(head, hit)(head, hit.index + hit[0].length) : null;
    // A list of names holds no values.
    if (!value || (hit[3] === "," && sideOf(head.slice(value.from, value.to).toLowerCase()))) continue;
    const field = { name, value: unquoted(whole, value), line: clueAt(whole, hit.index, value.end) };
    // What is called like a field, among fields, is one; but a long value may hold fields itself.
    if (!known && /[{\\\n]/.test(field.value.text)) continue;
    pairs.push({ field, from: hit.index, end: value.end, kind: "literal", first: false });
    nameBefore.lastIndex = value.end;
  }
  return pairs;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** How a value is written behind such a name. */
function readerOf(head: string, hit: RegExpExecArray): (head: string, at: number) => Span | null {
  if (hit[8] !== undefined) return (text, at) => bareAt(printedAfter, text, at);
  const hashed = head.startsWith("AnyHashable(", hit.index - 12);
  return hashed ? (text, at) => valueAt(text, at) ?? bareAt(hashedAfter, text, at) : valueAt;
}

function valueAt(head: string, at: number): Span | null {
  listAfter.lastIndex = at;
  const list = head.startsWith("[]", at) ? null : listAfter.exec(head);
  if (list) return { from: at + 1, to: at + list[0].length - 1, end: at + list[0].length };
  appleAfter.lastIndex = at;
  const words = head[at] === "(" ? appleAfter.exec(head)?.[1] : undefined;
  if (words)
    return { from: head.indexOf(words, at), to: head.indexOf(words, at) + words.length, end: appleAfter.lastIndex };
  valueAfter.lastIndex = at;
  const hit = valueAfter.exec(head);
  if (!hit) return null;
  const end = at + hit[0].length;
  const text = hit[2] ?? hit[3] ?? "";
  const closed = hit[1] !== undefined && hit[0].endsWith(hit[1]) && hit[0].length > hit[1].length + text.length;
  const to = closed ? end - (hit[1]?.length ?? 0) : end;
  // Of a number that was cut off the last digits may be missing.
  if (hit[1] !== undefined && !closed && /^\d*$/.test(text)) return null;
  return { from: to - text.length, to, end: inBraces.test(hit[0]) ? pastBrace(head, end) : end };
}

const inBraces = /^(?:\[\]string|array\(\d{1,4}\) )\{/;

/** The list of one value closes behind it, and the next field's is another. */
function pastBrace(head: string, end: number): number {
  const brace = /^[^}]{0,200}\}/.exec(head.slice(end, end + 201));
  return end + (brace?.[0].length ?? 0);
}

function bareAt(pattern: RegExp, head: string, at: number): Span | null {
  pattern.lastIndex = at;
  const hit = pattern.exec(head);
  const end = at + (hit?.[0].length ?? 0);
  return hit?.[1] ? { from: end - hit[1].length, to: end, end } : null;
}

function unquoted(whole: Traced, { from, to }: Span): Traced {
  return replaced(part(whole, from, to), /\\+(?=["'\\/])/g, () => "");
}

const nameOnLine = /(^|[\s<>|\]{[("'])(:?[A-Za-z][\w-]{1,60})['"]?:[ \t]/g;

function linePairs(whole: Traced, head: string, taken: readonly (readonly [number, number])[]): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const { 0: text, index } of head.matchAll(/[^\r\n]+/g)) {
    while ((taken[next]?.[1] ?? Number.POSITIVE_INFINITY) <= index) next++;
    // A line that holds literals was read as such.
    if ((taken[next]?.[0] ?? Number.POSITIVE_INFINITY) >= index + text.length)
      pairs.push(...pairsOnLine(whole, index, text));
  }
  return pairs;
}

function pairsOnLine(whole: Traced, index: number, text: string): Pair[] {
  const all = [...text.matchAll(nameOnLine)].filter((hit) => {
    // `From` holds a person's address; where a log says it of a call, it is the call's.
    const address =
      /^from$/i.test(hit[2] ?? "") &&
      /^https?:/.test(text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 8));
    return isKnown(hit[2] ?? "") && !address;
  });
  const first = all[0];
  if (!first || first.index > 200) return [];
  // Several on one line stand in brackets: `[Server: nginx, Date: …]`.
  const flat = /[{[(]\s*$/.test(text.slice(0, first.index + (first[1] ?? "").length));
  const hits = flat ? all : [first];
  return hits.map((hit, at): Pair => {
    const name = (hit[2] ?? "").toLowerCase();
    const from = hit.index + (hit[1] ?? "").length;
    const start = hit.index + hit[0].length;
    const rest = text.slice(start, flat ? hits[at + 1]?.index : undefined);
    const value = trimmed(rest, flat && at === hits.length - 1);
    const end = start + value.from + value.length;
    const field = {
      name,
      value: part(whole, index + start + value.from, index + end),
      line: clueAt(whole, index + from, index + end),
    };
    const lead = text.slice(0, from).trim();
    return { field, from: index + from, end: index + end, kind: "line", first: /^[<>|{[('"]*$/.test(lead) };
  });
}

/** Without the quotes, commas and line ends that a program prints around a value. */
function trimmed(text: string, closed: boolean): { from: number; length: number } {
  const from = /^\s*['"]?/.exec(text)?.[0].length ?? 0;
  let value = text.slice(from).replace(/(?:\s|,|(?:\\[rn])+['"]?|(?:\[\\[rn]\])+"?)+$/, "");
  if (closed) value = value.replace(/\s?[\])}].*$/, "");
  if (from && /['"]$/.test(value) && /['"]/.test(text[from - 1] ?? "")) value = value.slice(0, -1);
  return { from, length: value.length };
}

/** Pairs that stand together: nothing closes between them, and lines follow one another. */
function grouped(head: string, pairs: readonly Pair[]): Pair[][] {
  const groups: Pair[][] = [];
  let last: Pair | undefined;
  for (const pair of pairs) {
    const gap = last ? head.slice(last.end, Math.min(pair.from, last.end + 400)) : "";
    const near = last !== undefined && pair.from - last.end < 400 && pair.kind === last.kind;
    const parted =
      pair.kind === "literal"
        ? /\}(?!\s*,\s*(?:["'][\w-]{1,60}["'] => )?\{\s*$)/.test(gap)
        : (gap.match(/\r\n|\r|\n/g)?.length ?? 0) > 2;
    if (near && !parted) groups.at(-1)?.push(pair);
    else groups.push([pair]);
    last = pair;
  }
  return groups;
}

function counts(head: string, group: readonly Pair[]): boolean {
  const [first] = group;
  const [pair, second] = group.filter(({ field }) => sideOf(field.name) !== null);
  if (!first || !pair) return false;
  if (/headers?(?: start)?\b\W{0,80}$/i.test(head.slice(Math.max(0, first.from - 120), first.from))) return true;
  const distinct = group.some(({ field }) => isDistinct(field.name));
  if (second) return distinct && new Set(group.map(({ field }) => field.name)).size > 1;
  const side = sideOf(pair.field.name);
  return distinct && (pair.kind === "literal" ? side === "response" : pair.first && side !== "both");
}

interface Marker {
  readonly at: number;
  readonly side: Side;
}

/** Words after which a text speaks of what was sent, or of what came back. */
const markerWords =
  /(\b(?:request|config|sending|send|sent|outgoing|url=|data=)|-->|>>)|\b(?:status|response|resp|reply|received|recv|incoming)\b|<--|<<|HTTP\/\d(?:\.\d)? [1-5]\d\d/gi;

function markers(head: string): Marker[] {
  return [...head.matchAll(markerWords)].map((hit) => ({ at: hit.index, side: hit[1] ? "request" : "response" }));
}

function sideOfGroup(group: readonly Pair[], marks: readonly Marker[]): Side {
  const sides = group.map(({ field }) => sideOf(field.name));
  const sent = sides.filter((side) => side === "request").length;
  const came = sides.filter((side) => side === "response").length;
  if (sent !== came) return sent > came ? "request" : "response";
  const from = group[0]?.from ?? 0;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1]?.side ?? "response";
}
