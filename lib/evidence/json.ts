import { seek } from "./lines";
import { part, replaced, type Traced } from "./traced";

/**
 * A JSON value with its place in the text: `start`..`end`, quotes and brackets included. What it holds is read when it is
 * asked for, so that of a large text only that part is turned into values which somebody looks at.
 */
export class JsonNode {
  readonly kind: "object" | "array" | "string" | "other";
  readonly start: number;
  readonly end: number;
  private readonly text: string;
  private held: { members: ReadonlyMap<string, JsonNode>; items: readonly JsonNode[] } | null = null;

  constructor(text: string, start: number, end = endOf(text, start)) {
    this.text = text;
    this.start = start;
    this.kind = kindAt(text, start);
    this.end = end;
  }

  get members(): ReadonlyMap<string, JsonNode> {
    this.held ??= this.read();
    return this.held.members;
  }

  get items(): readonly JsonNode[] {
    this.held ??= this.read();
    return this.held.items;
  }

  private read() {
    const members = new Map<string, JsonNode>();
    const items: JsonNode[] = [];
    if (this.kind === "array") for (const [start, end] of this.inner()) items.push(new JsonNode(this.text, start, end));
    else if (this.kind === "object") {
      let key: string | null = null;
      for (const [start, end] of this.inner()) {
        if (key === null) key = this.text.slice(start, end).replace(/^"|"$/g, "");
        else {
          members.set(key, new JsonNode(this.text, start, end));
          key = null;
        }
      }
    }
    return { members, items };
  }

  /** Where each value inside the brackets begins and ends. */
  private *inner(): Generator<[start: number, end: number]> {
    let at = seek(valueOrEnd, this.text, this.start + 1);
    while (at < this.end && this.text[at] !== "}" && this.text[at] !== "]") {
      const end = endOf(this.text, at);
      yield [at, end];
      at = seek(valueOrEnd, this.text, end);
    }
  }
}

/** Reads a text that is cut off in the middle up to there; a text that is no JSON gives null. */
export function readJson(text: string): JsonNode | null {
  const start = text.search(/[^\s,:]/);
  return start >= 0 && /[{[]/.test(text[start] ?? "") ? new JsonNode(text, start) : null;
}

function kindAt(text: string, at: number): JsonNode["kind"] {
  const char = text[at];
  if (char === "{") return "object";
  if (char === "[") return "array";
  return char === '"' ? "string" : "other";
}

/** Where the value that begins at `start` ends: behind its quote, its bracket, or its last letter. */
function endOf(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind === "string") return stringEnd(text, start);
  return kind === "other" ? wordEnd(text, start) : bracketEnd(text, start);
}

function stringEnd(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && isEscaped(text, quote, start)) quote = text.indexOf('"', quote + 1);
  return quote < 0 ? text.length : quote + 1;
}

/** Whether an odd number of backslashes stands before a quote. */
function isEscaped(text: string, quote: number, start: number): boolean {
  let at = quote;
  while (at - 1 > start && text[at - 1] === "\\") at--;
  return (quote - at) % 2 === 1;
}

const wordEnd = (text: string, start: number) => seek(behindWord, text, start + 1);

function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at = seek(quoteOrBracket, text, at)) {
    const char = text[at];
    if (char === '"') at = stringEnd(text, at);
    else {
      depth += char === "{" || char === "[" ? 1 : -1;
      at++;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

const valueOrEnd = /[^\s,:]/g;
const behindWord = /[\s"{}[\],:]/g;
const quoteOrBracket = /["{}[\]]/g;

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The value of a string node, unescaped; of any other node its text. */
export function textOf(whole: Traced, node: JsonNode): Traced {
  if (node.kind !== "string") return part(whole, node.start, node.end);
  const closed = whole.text[node.end - 1] === whole.text[node.start] && node.end - node.start > 1;
  const inner = part(whole, node.start + 1, closed ? node.end - 1 : node.end);
  return unescaped(inner);
}

/** The text with each escape as what it stands for. */
export function unescaped(inner: Traced): Traced {
  if (!inner.text.includes("\\")) return inner;
  return replaced(inner, /\\(?:u([0-9a-fA-F]{4})|(.))/gs, ([, unicode, char = ""]) =>
    unicode ? String.fromCharCode(Number.parseInt(unicode, 16)) : (escapes[char] ?? char),
  );
}
