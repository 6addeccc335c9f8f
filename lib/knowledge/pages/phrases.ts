import { topBranches } from "../pattern";

/** What a pattern looks for, in examples for a reader. */
export interface Phrases {
  /** Texts that match; `…` stands for what varies. Empty when the pattern names no words. */
  readonly texts: readonly string[];
  /** Whether other texts of another kind match as well: alternatives were left out. */
  readonly more: boolean;
  /** Where in the value they stand. */
  readonly at: "whole" | "start" | "end" | "inside";
}

/** Examples kept of one pattern: more are not read. */
const most = 12;
const gap = "…";

/** Reads a pattern's words: spaces for `\s+`, the shortest form where something may be left out. Never throws. */
export function phrasesOf(pattern: RegExp): Phrases {
  const at = placeOf(pattern.source);
  const reader = new Reader(pattern.source.replaceAll("https?", "https"));
  const read = reader.alternatives().map((text) => tidied(text, at));
  const texts = shortest([...new Set(read)].filter(readable), at);
  return { texts: texts.slice(0, most), more: reader.more || texts.length > most || read.some((text) => !text), at };
}

const readable = (text: string) => /[\p{L}\p{N}]/u.test(text);

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
};

function tidied(text: string, at: Phrases["at"]): string {
  return text
    .replace(/&#0?(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/…(?:[ ./]?…)+/g, gap)
    .replace(/(\b(?:do|does|did|is|are|was|has|have|ca|could|would|should|wo)n)…t\b/gi, "$1't")
    .replace(/(?<=\w)…(?=\w)/g, " … ")
    .replaceAll("`", "'")
    .replace(at === "whole" || at === "start" ? /^ +/ : /^[ …]+/, "")
    .replace(at === "whole" || at === "end" ? / +$/ : /[ …]+$/, "");
}

/** Without those that say no more than another one: where words may go on, the shorter form covers the longer. */
function shortest(texts: readonly string[], at: Phrases["at"]): string[] {
  const covers = {
    whole: () => false,
    start: (short: string, long: string) => long.startsWith(short),
    end: (short: string, long: string) => long.endsWith(short),
    inside: (short: string, long: string) => long.includes(short),
  }[at];
  return texts.filter((text) => !texts.some((other) => other !== text && covers(other, text)));
}

/** Only anchors that hold for the whole pattern count: `^a$|^b$` and `^(?:a|b)$`, but not `^a|b`. */
function placeOf(source: string): Phrases["at"] {
  const branches = topBranches(source);
  const start = branches.every((branch) => branch.startsWith("^"));
  const end = branches.every((branch) => /(?:^|[^\\])\$$/.test(branch));
  return start ? (end ? "whole" : "start") : end ? "end" : "inside";
}

/** Expands the part of the pattern language that recognisers use into texts that match. */
class Reader {
  more = false;
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): string[] {
    const found = this.sequence();
    while (this.source[this.at] === "|") {
      this.at++;
      found.push(...this.sequence());
    }
    return found;
  }

  private sequence(): string[] {
    let texts = [""];
    while (this.at < this.source.length && !"|)".includes(this.source[this.at] ?? "")) {
      const options = this.atom();
      const longest = this.optional();
      texts = this.joined(texts, longest === null ? options : this.leftOut(texts, options, longest));
    }
    return texts;
  }

  /** What may be missing is left out, but for a space between words, a long gap, and the parts of a code. */
  private leftOut(before: readonly string[], options: readonly string[], longest: number): string[] {
    const [first = ""] = options;
    if (first === " ") return [longest > 1 && before.every((text) => /[\w:,=)\]–-]$/.test(text)) ? " " : ""];
    if (first === gap) return [longest > 8 ? gap : ""];
    const partOfCode = options.every((text) => /^\w{2,}$/.test(text)) && /^\^[^ ]*\$$/.test(this.source);
    return partOfCode ? ["", ...options] : [""];
  }

  private joined(texts: readonly string[], options: readonly string[]): string[] {
    const kept = options.slice(0, Math.max(1, Math.floor(most / texts.length)));
    if (kept.length < options.length) this.more = true;
    return texts.flatMap((text) => kept.map((option) => text + option));
  }

  private atom(): string[] {
    const char = this.source[this.at++] ?? "";
    if (char === "(") return this.group();
    if (char === "[") return this.charClass();
    if (char === "\\") return [this.escape()];
    if (char === "^" || char === "$") return [""];
    // One character of any kind stands for a quotation mark, which bodies escape in many ways.
    if (char === ".") return [/^[*+?{]/.test(this.source.slice(this.at)) ? gap : "'"];
    return [char];
  }

  private group(): string[] {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at))?.[0] ?? "";
    this.at += kind.length;
    const more = this.more;
    const inside = this.alternatives();
    this.at++; // the closing parenthesis
    if (kind === "" || kind === "?:" || /^\?<\w/.test(kind)) return [...new Set(inside)];
    this.more = more;
    return [""];
  }

  private escape(): string {
    const char = this.source[this.at++] ?? "";
    if (char === "u" || char === "x") {
      const digits = this.source.slice(this.at, this.at + (char === "u" ? 4 : 2));
      this.at += digits.length;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    if (char === "k") this.at += /^<\w+>/.exec(this.source.slice(this.at))?.[0].length ?? 0;
    if (/[bB]/.test(char)) return "";
    if (/[snrt]/.test(char)) return " ";
    return /[a-z0-9]/i.test(char) ? gap : char;
  }

  private charClass(): string[] {
    const text = /^(?:\\.|[^\]\\])*/.exec(this.source.slice(this.at))?.[0] ?? "";
    this.at += text.length + 1;
    return /^[+*{]/.test(this.source.slice(this.at)) && !/^(?:\\?s| )/.test(text) ? [gap] : choicesIn(text);
  }

  /** Reads a quantifier. When what stands before it may be missing: how often it may stand there; else null. */
  private optional(): number | null {
    const hit = /^(?:[*+?]|\{(\d*)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));
    if (!hit) return null;
    this.at += hit[0].length;
    const [whole, least, comma, longest] = hit;
    if (least === undefined) return whole.startsWith("+") ? null : whole.startsWith("?") ? 1 : Number.POSITIVE_INFINITY;
    if (Number(least) > 0) return null;
    return longest ? Number(longest) : comma ? Number.POSITIVE_INFINITY : 0;
  }
}

/** The characters of a short class, one by one; a gap for a long or negated one. */
function choicesIn(text: string): string[] {
  if (text.startsWith("^")) return [gap];
  if (/ |\\[snrt]/.test(text)) return [" "];
  const range = /^([0-9a-zA-Z])-([0-9a-zA-Z])$/.exec(text);
  const [from, to] = [range?.[1]?.charCodeAt(0) ?? 0, range?.[2]?.charCodeAt(0) ?? 0];
  if (range && to - from < 4)
    return Array.from({ length: to - from + 1 }, (_, step) => String.fromCharCode(from + step));
  if (/\\[a-z]|.-./i.test(text)) return [gap];
  const chars = [...text.replaceAll("\\", "")];
  if (new Set(text.toLowerCase()).size === 1 || !chars.every((char) => /\w/.test(char))) return chars.slice(0, 1);
  return chars.length <= 4 ? chars : [gap];
}
