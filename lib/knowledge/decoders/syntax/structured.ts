/** A bare item of RFC 9651, as text; `true` for a bare boolean parameter. */
type Bare = string | true;

/** A member of a structured list, with its place in the field value. */
export interface Item {
  readonly value: string;
  /** The value stood in quotes. */
  readonly quoted: boolean;
  readonly params: ReadonlyMap<string, Bare>;
  readonly from: number;
  readonly to: number;
}

const keyAt = /[a-z*][a-z0-9_\-.*]*/y;
const stringAt = /"(?:[^"\\]|\\["\\])*"/y;
const bytesAt = /:[A-Za-z0-9+/=]*:/y;
const tokenAt = /[A-Za-z*][!#$%&'*+\-.^_`|~\w:/]*/y;
const numberAt = /@?-?\d{1,15}(?:\.\d{1,3})?/y;
const booleanAt = /\?[01]/y;
const gapAt = /[ \t]*/y;
const commaAt = /[ \t]*,[ \t]*/y;
const semicolonAt = /;[ ]*/y;

/** A list of items with parameters; null when it does not parse: RFC 9651 then ignores the whole field. */
export function readList(text: string): readonly Item[] | null {
  const list: Item[] = [];
  let at = take(text, 0, gapAt).length;
  if (text.length > 32 * 1024) return null;
  while (at < text.length) {
    const item = readItem(text, at);
    if (!item) return null;
    list.push(item);
    at = item.to;
    const rest = take(text, at, gapAt).length;
    if (at + rest >= text.length) return list;
    const comma = take(text, at, commaAt);
    if (!comma || at + comma.length >= text.length) return null;
    at += comma.length;
  }
  return list;
}

function readItem(text: string, from: number): Item | null {
  const raw = bare(text, from);
  if (!raw) return null;
  const params = new Map<string, Bare>();
  let at = from + raw.length;
  for (;;) {
    const semicolon = take(text, at, semicolonAt);
    if (!semicolon) break;
    at += semicolon.length;
    const key = take(text, at, keyAt);
    if (!key) return null;
    at += key.length;
    if (text[at] !== "=") {
      params.set(key, true);
      continue;
    }
    const value = bare(text, at + 1);
    if (!value) return null;
    params.set(key, unquoted(value));
    at += 1 + value.length;
  }
  return { value: unquoted(raw), quoted: raw.startsWith('"'), params, from, to: at };
}

function bare(text: string, at: number): string {
  for (const pattern of [stringAt, bytesAt, booleanAt, numberAt, tokenAt]) {
    const hit = take(text, at, pattern);
    if (hit) return hit;
  }
  return "";
}

function take(text: string, at: number, pattern: RegExp): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function unquoted(raw: string): string {
  return raw.startsWith('"') ? raw.slice(1, -1).replace(/\\(["\\])/g, "$1") : raw;
}
