/**
 * Vendors as data, as short as it can be: what the browser loads to rank. Written by `npm run tables`; sentences and
 * sources stand with the texts.
 */
import type { CauseId } from "./causes/table.gen";
import type { Matcher } from "./matchers";
import type { Actor, Layer, RecognisedVendor, Recogniser, Retry, Strength } from "./shapes";

/** A pattern without regard to case is its source alone; another one names its flags. */
type PackedPattern = string | readonly [source: string, flags: string];
/** A body's pattern stands alone, being the most frequent; the others begin with a letter for what they look at. */
export type PackedMatcher = string | readonly [kind: string, ...of: readonly unknown[]];
type Also = Readonly<Partial<Record<CauseId, Strength>>>;
interface More {
  readonly also?: Also;
  readonly layer?: Layer;
  readonly actor?: Actor;
  readonly retry?: Retry;
}
export type PackedRefusal = readonly [id: string, cause: CauseId, strength: Strength, when: PackedMatcher, more?: More];
export type PackedVendor = readonly [
  name: string,
  layer: Layer,
  seen: PackedMatcher | 0,
  ids: readonly string[] | 0,
  refusals: readonly PackedRefusal[],
];

const letters = { field: "f", sent: "s", member: "m", cookie: "c", url: "u", reason: "r", body: "b" } as const;
const kinds = Object.fromEntries(Object.entries(letters).map(([kind, letter]) => [letter, kind])) as Readonly<
  Record<string, keyof typeof letters>
>;

export function packedMatcher(matcher: Matcher): PackedMatcher {
  switch (matcher.on) {
    case "body":
      return matcher.pattern.flags === "i" ? matcher.pattern.source : ["b", packedPattern(matcher.pattern)];
    case "field":
    case "sent":
    case "member":
      return [letters[matcher.on], matcher.name, ...(matcher.pattern ? [packedPattern(matcher.pattern)] : [])];
    case "cookie":
    case "url":
    case "reason":
      return [letters[matcher.on], packedPattern(matcher.pattern)];
    case "status":
      return ["#", ...matcher.codes];
    case "method":
      return ["M", ...matcher.names];
    case "empty":
      return ["0"];
    case "all":
      return ["&", ...matcher.of.map(packedMatcher)];
    case "any":
      return ["|", ...matcher.of.map(packedMatcher)];
    case "not":
      return ["!", packedMatcher(matcher.of)];
    case "without":
      return ["-", packedMatcher(matcher.of)];
  }
}

function packedPattern(pattern: RegExp): PackedPattern {
  return pattern.flags === "i" ? pattern.source : [pattern.source, pattern.flags];
}

export function packedVendor({ name, layer, seen, ids, refusals }: RecognisedVendor): PackedVendor {
  return [name, layer, seen ? packedMatcher(seen) : 0, ids ?? 0, Object.entries(refusals).map(packedRefusal)];
}

function packedRefusal([id, refusal]: readonly [string, Recogniser]): PackedRefusal {
  const { cause, strength, when, also, layer, actor, retry } = refusal;
  const more = { ...(also && { also }), ...(layer && { layer }), ...(actor && { actor }), ...(retry && { retry }) };
  const short = [id, cause, strength, packedMatcher(when)] as const;
  return Object.keys(more).length ? [...short, more] : short;
}

export function unpackedVendor([name, layer, seen, ids, refusals]: PackedVendor): RecognisedVendor {
  return {
    name,
    layer,
    ...(seen ? { seen: unpackedMatcher(seen) } : {}),
    ...(ids ? { ids } : {}),
    refusals: Object.fromEntries(
      refusals.map(([id, cause, strength, when, more]) => [
        id,
        { cause, strength, when: unpackedMatcher(when), ...more },
      ]),
    ),
  };
}

export function unpackedMatcher(packed: PackedMatcher): Matcher {
  if (typeof packed === "string") return { on: "body", pattern: unpackedPattern(packed) };
  const [kind, ...of] = packed;
  const inner = () => of.map((one) => unpackedMatcher(one as PackedMatcher));
  const only = () => unpackedMatcher(of[0] as PackedMatcher);
  switch (kind) {
    case "f":
    case "s":
    case "m": {
      const pattern = of[1] === undefined ? {} : { pattern: unpackedPattern(of[1] as PackedPattern) };
      return { on: kinds[kind] as "field" | "sent" | "member", name: of[0] as string, ...pattern };
    }
    case "#":
      return { on: "status", codes: of as number[] };
    case "M":
      return { on: "method", names: of as string[] };
    case "0":
      return { on: "empty" };
    case "&":
      return { on: "all", of: inner() };
    case "|":
      return { on: "any", of: inner() };
    case "!":
      return { on: "not", of: only() };
    case "-":
      return { on: "without", of: only() };
    default:
      return {
        on: kinds[kind] as "cookie" | "url" | "reason" | "body",
        pattern: unpackedPattern(of[0] as PackedPattern),
      };
  }
}

function unpackedPattern(packed: PackedPattern): RegExp {
  return typeof packed === "string" ? new RegExp(packed, "i") : new RegExp(packed[0], packed[1]);
}
