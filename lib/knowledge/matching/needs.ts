import { bodyHead, type Look } from "../look";
import type { Matcher } from "../matchers";
import { type Literals, literalsOf } from "./literals";
import { Windows, windowsOf } from "./windows";

/**
 * What a text must hold for a matcher to match: one of these keys. null: nothing is known, it must be tried. A key is a
 * place (the body, the URL, a field's name) with the hash of letters that stand there, or the place alone.
 */
type Needs = readonly Key[] | null;

interface Key {
  readonly place: string;
  /** null: that the place is there at all. */
  readonly letters: number | null;
  /** Letters that must stand there too. */
  readonly beside: readonly number[];
}

/** One branch of a pattern: letters of which all must stand in the text, and groups of which one branch must match. */
interface Branch {
  readonly letters: readonly number[];
  readonly groups: readonly (readonly Branch[])[];
}

/** A place that a matcher reads; one of the branches must match there, when there are any. */
interface Wanted {
  readonly place: string;
  readonly branches: readonly Branch[];
}

const branchesOf = (literals: readonly Literals[]): Branch[] =>
  literals.map(({ runs, groups }) => ({ letters: runs.flatMap(windowsOf), groups: groups.map(branchesOf) }));

const branch = (run: string): Branch => ({ letters: windowsOf(run), groups: [] });

const words = (pattern: RegExp | undefined) => (pattern ? branchesOf(literalsOf(pattern)) : []);

/** The places that a matcher reads, with the letters it wants there. */
function wantedOf(matcher: Matcher): Wanted[] {
  switch (matcher.on) {
    case "field":
      return [{ place: matcher.name, branches: words(matcher.pattern) }];
    case "sent":
      return [{ place: `>${matcher.name}`, branches: [] }];
    case "cookie":
      return [{ place: "set-cookie", branches: words(matcher.pattern) }];
    case "body":
    case "url":
    case "reason":
      return [{ place: matcher.on, branches: words(matcher.pattern) }];
    case "method":
      return [{ place: "method", branches: matcher.names.map((name) => branch(name.toLowerCase())) }];
    case "member":
      return [
        { place: "body", branches: [branch(matcher.name.toLowerCase())] },
        { place: "body", branches: words(matcher.pattern) },
      ];
    case "status":
      return [{ place: "status", branches: matcher.codes.map((code) => branch(String(code))) }];
    default:
      return [];
  }
}

/** What a matcher needs, read once: its own wants, or those of the matchers it is made of. */
type Plan =
  | { readonly kind: "wants"; readonly wants: readonly Wanted[] }
  | { readonly kind: "all"; readonly of: readonly Plan[] }
  | { readonly kind: "any"; readonly of: readonly Plan[] };

function planOf(matcher: Matcher): Plan {
  if (matcher.on === "all" || matcher.on === "any") return { kind: matcher.on, of: matcher.of.map(planOf) };
  return { kind: "wants", wants: wantedOf(matcher) };
}

/** Calls back for all letters that a matcher could ask for. */
type Each = (place: string, letters: number) => void;

function eachKey(plan: Plan, each: Each): void {
  if (plan.kind !== "wants") for (const one of plan.of) eachKey(one, each);
  else for (const { place, branches } of plan.wants) eachLetters(place, branches, each);
}

function eachLetters(place: string, branches: readonly Branch[], each: Each): void {
  for (const branch of branches) {
    for (const letters of branch.letters) each(place, letters);
    for (const group of branch.groups) eachLetters(place, group, each);
  }
}

/** How many recognisers ask for a key: of several that would do, the rarest is taken. */
type Cost = (place: string, letters: number | null) => number;

function needsOf(plan: Plan, cost: Cost): Needs {
  if (plan.kind === "any") return union(plan.of.map((one) => needsOf(one, cost)));
  if (plan.kind === "all")
    return cheapest(
      plan.of.map((one) => needsOf(one, cost)),
      cost,
    );
  return cheapest(
    plan.wants.map(({ place, branches }) => lettersIn(place, branches, cost) ?? [{ place, letters: null, beside: [] }]),
    cost,
  );
}

function lettersIn(place: string, branches: readonly Branch[], cost: Cost): Needs {
  if (!branches.length) return null;
  return union(
    branches.map(({ letters, groups }) => {
      const rarest = rarestOf(letters, place, cost);
      const alone = rarest === null ? null : [{ place, letters: rarest, beside: letters }];
      return cheapest([alone, ...groups.map((group) => lettersIn(place, group, cost))], cost);
    }),
  );
}

function rarestOf(letters: readonly number[], place: string, cost: Cost): number | null {
  let rarest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of letters) {
    const sum = cost(place, one);
    if (sum < least) [rarest, least] = [one, sum];
  }
  return rarest;
}

function cheapest(choices: readonly Needs[], cost: Cost): Needs {
  let best: Needs = null;
  let least = Number.POSITIVE_INFINITY;
  for (const keys of choices) {
    if (!keys) continue;
    let sum = 0;
    for (const { place, letters } of keys) sum += cost(place, letters);
    if (sum < least) [best, least] = [keys, sum];
  }
  return best;
}

/** One of several must do; when one of them needs nothing, nothing is known. */
function union(needs: readonly Needs[]): Needs {
  const keys: Key[] = [];
  for (const one of needs) {
    if (!one) return null;
    keys.push(...one);
  }
  return keys;
}

/** Costs of what is in most texts, so that anything else is the better choice; in many; and of a field that few send. */
const [inMost, inMany, inSome] = [1000, 300, 20];
const common: ReadonlySet<number> = new Set(
  "403 forbidden access denied error message code status request user https api permission"
    .split(" ")
    .flatMap(windowsOf),
);
const usual: ReadonlySet<string> = new Set(
  "body url reason server date content-type content-length set-cookie via vary cache-control connection".split(" "),
);

/** A recogniser that is worth trying where the letters beside its key stand too. */
interface Entry {
  readonly number: number;
  readonly beside: readonly number[];
}

/** Recognisers by the letters of one place. */
interface ByLetters {
  readonly entries: Map<number, Entry[]>;
  /** Nearly all of a text is passed over by it. */
  readonly sieve: Windows;
}

/** Finds the recognisers that could match a text, without trying the others. */
export interface Index {
  /** The numbers of the recognisers that are worth trying, in rising order. */
  readonly candidates: (look: Look) => readonly number[];
}

/** An index over recognisers, numbered by their place in the list. */
export function indexOf(matchers: readonly Matcher[]): Index {
  const plans = matchers.map(planOf);
  const counts = new Map<string, Map<number, number>>();
  for (const plan of plans)
    eachKey(plan, (place, letters) => {
      const inPlace = entry(counts, place, () => new Map<number, number>());
      inPlace.set(letters, (inPlace.get(letters) ?? 0) + 1);
    });
  const cost: Cost = (place, letters) => {
    if (letters === null) return usual.has(place) ? inMost : inSome;
    return (counts.get(place)?.get(letters) ?? 0) + (common.has(letters) ? inMany : 0);
  };
  const always: number[] = [];
  const places = new Map<string, number[]>();
  const byPlace = new Map<string, Map<number, Entry[]>>();
  plans.forEach((plan, number) => {
    const needs = needsOf(plan, cost);
    if (!needs) always.push(number);
    for (const key of needs ?? []) {
      if (key.letters === null) entry(places, key.place, noNumbers).push(number);
      else {
        const entries = entry(byPlace, key.place, () => new Map<number, Entry[]>());
        entry(entries, key.letters, noEntries).push({ number, beside: key.beside });
      }
    }
  });
  const letters = new Map([...byPlace].map(([place, entries]) => [place, { entries, sieve: sieveOf(entries) }]));
  const largest = new Windows(bodyHead);
  const sets = textSizes.map((size) => new Windows(size));
  const marks = new Uint8Array(matchers.length);
  return {
    candidates: (look) => {
      marks.fill(0);
      for (const number of always) marks[number] = 1;
      for (const [place, text] of textsOf(look, letters)) {
        for (const number of places.get(place) ?? none) marks[number] = 1;
        const byLetters = letters.get(place);
        if (byLetters)
          inText(text, byLetters, sets[textSizes.findIndex((size) => text.length <= size)] ?? largest, marks);
      }
      return marked(marks);
    },
  };
}

/** The places of the marks, in rising order. */
function marked(marks: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) found.push(at);
  return found;
}

/** Lengths of most fields' values and of most bodies: what the letters of such a text are kept in is small. */
const textSizes = [256, 2048];

function sieveOf(entries: ReadonlyMap<number, unknown>): Windows {
  const sieve = new Windows(entries.size);
  for (const hash of entries.keys()) sieve.add(hash);
  return sieve;
}

/** Marks the recognisers whose letters all stand in a text. */
function inText(text: string, { entries, sieve }: ByLetters, seen: Windows, marks: Uint8Array): void {
  const hits: (readonly Entry[])[] = [];
  seen.clear();
  seen.read(text, sieve, (hash) => {
    const known = entries.get(hash);
    if (known) hits.push(known);
  });
  for (const hit of hits)
    for (const { number, beside } of hit) if (marks[number] === 0 && seen.holds(beside)) marks[number] = 1;
}

const none: readonly number[] = [];
const noNumbers = (): number[] => [];
const noEntries = (): Entry[] => [];

/** What stands in each place. */
function textsOf({ fields, requestFields, body, phrase, exchange }: Look, letters: ReadonlyMap<string, ByLetters>) {
  const texts: [place: string, text: string][] = [];
  if (body) texts.push(["body", body.text]);
  if (phrase) texts.push(["body", phrase]);
  const url = exchange.request?.url ?? exchange.request?.target;
  if (url) texts.push(["url", url]);
  if (exchange.request?.method) texts.push(["method", exchange.request.method]);
  if (exchange.response?.start) texts.push(["reason", exchange.response.reason ?? ""]);
  if (exchange.response?.status) texts.push(["status", String(exchange.response.status)]);
  for (const name of requestFields.keys()) texts.push([`>${name}`, ""]);
  for (const [name, list] of fields) {
    if (letters.has(name)) for (const { value } of list) texts.push([name, value.text]);
    else texts.push([name, ""]);
  }
  return texts;
}

/** The entry of a map, made when it is missing. */
function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
