/**
 * Vendors and causes as data, as short as it can be: what the browser loads to rank. Written by `npm run tables`;
 * sentences and sources stand with the texts.
 *
 * What is alike stands together, since so it is compressed best. Of each vendor: a line of its id, and of its layer
 * where that is not the application; a paragraph with a line for each refusal, the digit of its cause and its strength;
 * and its mark, or `.`, with the matchers of its refusals. A matcher is a letter with what it looks at, or `&` or `|`
 * with a count, `!` or `-`, and the matchers that these hold, or `*` and the number of an `&` or `|` that this vendor
 * has had before, counted by where they end:
 *
 *     &2|2fserver=^nginx
 *     bnot allowed
 *     #403
 *
 * Of each cause: a line of its id, who must act, whether retrying helps and the strengths of its signs, each with a `?`
 * where the sign does not say why, and a `~` where it is a note's; and its signs' matchers.
 */
import { causeNames } from "./causes/names.gen";
import type { CauseId } from "./causes/table.gen";
import type { Matcher } from "./matchers";
import {
  type Actor,
  layers,
  type RecognisedCause,
  type RecognisedSign,
  type RecognisedVendor,
  type Recogniser,
  type Retry,
  type Strength,
} from "./shapes";

const strengths = { decisive: "!", strong: "+", moderate: ":", weak: ".", against: "<", excludes: "#" } as const;
const strengthBySign = new Map<string, Strength>(
  Object.entries(strengths).map(([strength, sign]) => [sign, strength as Strength]),
);
/** A digit is a cause's place in the article's order; the tenth is 0. */
const digitOf = (cause: CauseId) => String(causeNames[cause].order % 10);
const causeByDigit = new Map((Object.keys(causeNames) as CauseId[]).map((id) => [digitOf(id), id]));
/** Small letters stand for patterns without regard to case, capitals for those with. */
const letters = { field: "f", sent: "s", member: "m", cookie: "c", url: "u", reason: "r", body: "b" } as const;
const kinds = new Map<string, keyof typeof letters>(
  Object.entries(letters).map(([kind, letter]) => [letter, kind as keyof typeof letters]),
);
const usual = "application";
type Many = Extract<Matcher, { on: "all" | "any" }>;
type One = Extract<Matcher, { on: "not" | "without" }>;

/** Several vendors; each member holds lines. */
export interface PackedVendors {
  readonly about: string;
  readonly refusals: string;
  readonly matchers: string;
}

export function packedVendors(vendors: readonly (readonly [id: string, vendor: RecognisedVendor])[]): PackedVendors {
  const about = vendors.map(([id, { layer }]) => (layer === usual ? id : `${id} ${layer}`));
  const rows = vendors.map(([, { refusals }]) => refusals.map(told).join("\n"));
  const matchers = vendors.map(([, { seen, refusals }]) => {
    const held: Held = new Map();
    const mark = seen ? packedOnce(seen, held) : ".";
    return [mark, ...refusals.map(({ when }) => packedOnce(when, held))].join("\n");
  });
  return { about: about.join("\n"), refusals: rows.join("\n\n"), matchers: matchers.join("\n") };
}

/** Several causes, without what else is known by their ids. */
export type PackedCauses = Omit<PackedVendors, "refusals">;
type RankedCause = Pick<RecognisedCause, "actor" | "retry" | "signs">;

export function packedCauses(causes: readonly (readonly [id: string, cause: RankedCause])[]): PackedCauses {
  const about = causes.map(([id, { actor, retry, signs }]) => {
    const marks = signs.map(({ strength, unsaid, note }) => strengths[strength] + (unsaid ? "?" : note ? "~" : ""));
    return [id, actor, retry, marks.join("")].join(" ");
  });
  const matchers = causes.flatMap(([, { signs }]) => {
    const held: Held = new Map();
    return signs.map(({ when }) => packedOnce(small(when), held));
  });
  return { about: about.join("\n"), matchers: matchers.join("\n") };
}

/** The vendor with the matchers that rank: see `small`. A page shows them as they are written. */
export function smallVendor({ seen, refusals, ...about }: RecognisedVendor): RecognisedVendor {
  return {
    ...about,
    ...(seen ? { seen: small(seen) } : {}),
    refusals: refusals.map((refusal) => ({ ...refusal, when: small(refusal.when) })),
  };
}

/** The matcher with small letters where case is ignored: they are compressed better. */
export function small(matcher: Matcher): Matcher {
  if (matcher.on === "all" || matcher.on === "any") return { ...matcher, of: matcher.of.map(small) };
  if (matcher.on === "not" || matcher.on === "without") return { ...matcher, of: small(matcher.of) };
  if (!("pattern" in matcher) || matcher.pattern?.flags !== "i") return matcher;
  // A group's name and what follows a backslash are no letters of the text.
  const source = matcher.pattern.source.replace(/\\.|\?<\w+>|[A-Z]+/gs, (part) =>
    /^[A-Z]/.test(part) ? part.toLowerCase() : part,
  );
  return { ...matcher, pattern: new RegExp(source, "i") };
}

/** A refusal's cause and strength, the same of other causes, and in what else it differs from its vendor or cause. */
function told({ cause, strength, also = {}, layer, actor, retry }: Recogniser): string {
  const all = [[cause, strength], ...Object.entries(also)] as [CauseId, Strength][];
  const said = all.map(([id, how]) => digitOf(id) + strengths[how]);
  return [...said, layer && `@${layer}`, actor && `=${actor}`, retry && `?${retry}`].filter(Boolean).join(" ");
}

/** The matchers of a vendor that hold others, each with its number. */
type Held = Map<string, number>;

/** A matcher that this vendor has had before, such as its own mark, is its number. */
function packedOnce(matcher: Matcher, held: Held): string {
  const inner = (one: Matcher) => packedOnce(one, held);
  if (matcher.on !== "all" && matcher.on !== "any") return packedMatcher(matcher, inner);
  const whole = packedMatcher(matcher);
  const known = held.get(whole);
  if (known !== undefined) return `*${known}`;
  const packed = packedMatcher(matcher, inner);
  held.set(whole, held.size);
  return packed;
}

export function packedMatcher(matcher: Matcher, pack: (inner: Matcher) => string = packedMatcher): string {
  switch (matcher.on) {
    case "field":
    case "sent":
    case "member": {
      const { on, name, pattern } = matcher;
      return pattern ? cased(letters[on], pattern, `${name}=`) : letters[on] + name;
    }
    case "cookie":
    case "url":
    case "reason":
    case "body":
      return cased(letters[matcher.on], matcher.pattern);
    case "status":
      return `#${matcher.codes.join(",")}`;
    case "method":
      return `%${matcher.names.join(",")}`;
    case "empty":
      return "e";
    case "all":
      return `&${matcher.of.length}${matcher.of.map((inner) => pack(inner)).join("\n")}`;
    case "any":
      return `|${matcher.of.length}${matcher.of.map((inner) => pack(inner)).join("\n")}`;
    case "not":
      return `!${pack(matcher.of)}`;
    case "without":
      return `-${pack(matcher.of)}`;
  }
}

function cased(letter: string, { source, flags }: RegExp, name = ""): string {
  if (unswapped(swapped(source)) !== source) throw new Error(`cannot be packed: /${source}/`);
  const text = name + swapped(source);
  if (flags === "i") return letter + text;
  return flags ? `/${flags}/${letter}${text}` : letter.toUpperCase() + text;
}

/** What is frequent in patterns changes places with what is rare and shorter, and needs no escape in a template. */
const originals: Readonly<Record<string, string>> = {
  " ": "\\s+",
  "%": " ",
  "\\s+": "%",
  "@": "(?:",
  "(?:": "@",
  "~": "\\",
  "\\": "~",
};
const movable = /\\s\+|\(\?:|[\\~@% ]/g;
const unswapped = (packed: string) => packed.replaceAll(movable, (part) => originals[part] ?? part);

function swapped(source: string): string {
  const packed = (part: string) => Object.keys(originals).find((key) => originals[key] === part);
  return source.replaceAll(movable, (part) => packed(part) ?? part);
}

/** Takes line after line. */
class Lines {
  private at = 0;
  private readonly lines: readonly string[];
  private held: Matcher[] = [];

  constructor(text: string) {
    this.lines = text.split("\n");
  }

  /** What follows is another vendor's. */
  forget(): void {
    this.held = [];
  }

  next(): string {
    return this.lines[this.at++] ?? "";
  }

  /** The matcher that begins at this place, in what is left of a line. */
  matcher(line = this.next()): Matcher {
    const rest = line.slice(1);
    switch (line[0]) {
      case "#":
        return { on: "status", codes: rest.split(",").map(Number) };
      case "%":
        return { on: "method", names: rest.split(",") };
      case "e":
        return { on: "empty" };
      case "*":
        return this.held[Number(rest)] ?? { on: "empty" };
      case "&":
      case "|": {
        const many: Many = { on: line[0] === "&" ? "all" : "any", of: this.several(rest) };
        this.held.push(many);
        return many;
      }
      case "!":
      case "-":
        return { on: line[0] === "!" ? "not" : "without", of: this.matcher(rest) } satisfies One;
      default:
        return leaf(line);
    }
  }

  private several(line: string): Matcher[] {
    const count = /^\d+/.exec(line)?.[0] ?? "";
    const first = this.matcher(line.slice(count.length));
    return [first, ...Array.from({ length: Number(count) - 1 }, () => this.matcher())];
  }
}

function leaf(line: string): Matcher {
  const [head = "", own] = /^\/(\w*)\//.exec(line) ?? [];
  const letter = line[head.length] ?? "";
  const text = line.slice(head.length + 1);
  const on = kinds.get(letter.toLowerCase()) ?? "body";
  const flags = own ?? (letter < "a" ? "" : "i");
  if (on !== "field" && on !== "sent" && on !== "member") return { on, pattern: new RegExp(unswapped(text), flags) };
  const name = text.slice(0, text.includes("=") ? text.indexOf("=") : text.length);
  if (name === text) return { on, name };
  return { on, name, pattern: new RegExp(unswapped(text.slice(name.length + 1)), flags) };
}

export function unpackedMatcher(packed: string): Matcher {
  return new Lines(packed).matcher();
}

export function unpackedVendors(packed: PackedVendors): [id: string, vendor: RecognisedVendor][] {
  const about = new Lines(packed.about);
  const matchers = new Lines(packed.matchers);
  return packed.refusals.split("\n\n").map((rows) => {
    const [id = "", layer = usual] = about.next().split(" ");
    matchers.forget();
    const mark = matchers.next();
    const seen = mark === "." ? {} : { seen: matchers.matcher(mark) };
    const refusals = rows.split("\n").map((row) => ({ ...untold(row.split(" ")), when: matchers.matcher() }));
    return [id, { layer: layerNamed(layer), ...seen, refusals }];
  });
}

export function unpackedCauses({ about, matchers }: PackedCauses): [id: string, cause: RankedCause][] {
  const lines = new Lines(matchers);
  return about.split("\n").map((row) => {
    const [id = "", actor, retry, marks = ""] = row.split(" ");
    lines.forget();
    const signs = [...marks.matchAll(/([^?~])([?~]?)/g)].map(
      ([, strength = "", mark]): RecognisedSign => ({
        when: lines.matcher(),
        strength: strengthBySign.get(strength) ?? "weak",
        ...(mark === "?" ? { unsaid: true } : {}),
        ...(mark === "~" ? { note: true } : {}),
      }),
    );
    return [id, { actor: actor as Actor, retry: retry as Retry, signs }];
  });
}

const layerNamed = (name: string) => layers.find((layer) => layer === name) ?? usual;

function untold(words: readonly string[]): Omit<Recogniser, "when"> {
  const [first, ...also] = words.filter((word) => /^\w/.test(word)).map(causeWith);
  const rest = (mark: string) => words.find((word) => word.startsWith(mark))?.slice(1);
  const [layer, actor, retry] = [rest("@"), rest("="), rest("?")];
  const [cause, strength] = first ?? causeWith("");
  return {
    cause,
    strength,
    ...(also.length ? { also: Object.fromEntries(also) } : {}),
    ...(layer ? { layer: layerNamed(layer) } : {}),
    ...(actor ? { actor: actor as Actor } : {}),
    ...(retry ? { retry: retry as Retry } : {}),
  };
}

function causeWith(word: string): [CauseId, Strength] {
  const [digit = "", sign = ""] = word;
  return [causeByDigit.get(digit) ?? "permissions", strengthBySign.get(sign) ?? "weak"];
}
