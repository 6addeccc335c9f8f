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

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
    this.kind = kindAt(text, start);
    this.end = endOf(text, start);
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
    if (this.kind === "array") for (const start of this.inner()) items.push(new JsonNode(this.text, start));
    else if (this.kind === "object") {
      let key: string | null = null;
      for (const start of this.inner()) {
        if (key === null) key = this.text.slice(start, endOf(this.text, start)).replace(/^"|"$/g, "");
        else {
          members.set(key, new JsonNode(this.text, start));
          key = null;
        }
      }
    }
    return { members, items };
  }

  /** Where each value inside the brackets begins. */
  private *inner(): Generator<number> {
    let at = this.start + 1;
    while (at < this.end) {
      const char = this.text[at] ?? "";
      if (char === "}" || char === "]") return;
      if (/[\s,:]/.test(char)) at++;
      else {
        yield at;
        at = endOf(this.text, at);
      }
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

function wordEnd(text: string, start: number): number {
  const ending = /[\s"{}[\],:]/g;
  ending.lastIndex = start + 1;
  return ending.exec(text)?.index ?? text.length;
}

function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = stringEnd(text, at) - 1;
    else if (char === "{" || char === "[") depth++;
    else if ((char === "}" || char === "]") && --depth === 0) return at + 1;
  }
  return text.length;
}

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
