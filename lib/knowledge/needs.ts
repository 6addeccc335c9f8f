import { type Literals, literalsOf } from "./literals";
import type { Look } from "./look";
import type { Matcher } from "./matchers";

/**
 * What a text must hold for a matcher to match: one of these keys. null: nothing is known, it must be tried. A key is a
 * place (the body, the URL, a field's name) with the hash of four letters that stand there (three, where a word has no
 * more), or the place alone.
 */
export type Needs = readonly Key[] | null;

interface Key {
  readonly place: string;
  /** null: that the place is there at all. */
  readonly letters: number | null;
}

/** Calls back for every key that a matcher could ask for. */
type Each = (key: Key) => void;

/** Keys of which every one must stand in the text, and groups of which one branch must: letters, not yet chosen. */
interface Wanted {
  readonly place: string;
  readonly branches: readonly Literals[];
}

/** The places that a matcher reads, with the letters it wants there. */
function wantedOf(matcher: Matcher): Wanted[] {
  switch (matcher.on) {
    case "field":
      return [{ place: matcher.name, branches: matcher.pattern ? literalsOf(matcher.pattern) : [] }];
    case "sent":
      return [{ place: `>${matcher.name}`, branches: [] }];
    case "cookie":
      return [{ place: "set-cookie", branches: literalsOf(matcher.pattern) }];
    case "body":
    case "url":
      return [{ place: matcher.on, branches: literalsOf(matcher.pattern) }];
    case "member":
      return [
        { place: "body", branches: [{ runs: [matcher.name.toLowerCase()], groups: [] }] },
        { place: "body", branches: matcher.pattern ? literalsOf(matcher.pattern) : [] },
      ];
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

function eachKey(plan: Plan, each: Each): void {
  if (plan.kind !== "wants") for (const one of plan.of) eachKey(one, each);
  else for (const { place, branches } of plan.wants) eachLetters(place, branches, each);
}

function eachLetters(place: string, branches: readonly Literals[], each: Each): void {
  for (const { runs, groups } of branches) {
    for (const run of runs) for (const letters of windows(run)) each({ place, letters });
    for (const group of groups) eachLetters(place, group, each);
  }
}

/** How many recognisers ask for a key: of several that would do, the rarest is taken. */
type Cost = (key: Key) => number;

function needsOf(plan: Plan, cost: Cost): Needs {
  if (plan.kind === "any") return union(plan.of.map((one) => needsOf(one, cost)));
  if (plan.kind === "all")
    return cheapest(
      plan.of.map((one) => needsOf(one, cost)),
      cost,
    );
  return cheapest(
    plan.wants.map(({ place, branches }) => lettersIn(place, branches, cost) ?? [{ place, letters: null }]),
    cost,
  );
}

function lettersIn(place: string, branches: readonly Literals[], cost: Cost): Needs {
  if (!branches.length) return null;
  return union(
    branches.map(({ runs, groups }) => {
      const single = runs.flatMap(windows).map((letters) => [{ place, letters }]);
      return cheapest([...single, ...groups.map((group) => lettersIn(place, group, cost))], cost);
    }),
  );
}

function cheapest(choices: readonly Needs[], cost: Cost): Needs {
  let best: Needs = null;
  let least = Number.POSITIVE_INFINITY;
  for (const keys of choices) {
    if (!keys) continue;
    let sum = 0;
    for (const key of keys) sum += cost(key);
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

/** Recognisers by the letters, as hashes, of one place. */
interface ByLetters {
  readonly numbers: Map<number, number[]>;
  /** A bit for the low part of every hash that is there: nearly all of a text is passed over by it. */
  readonly sieve: Uint8Array;
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
    eachKey(plan, ({ place, letters }) => {
      const inPlace = entry(counts, place, () => new Map<number, number>());
      inPlace.set(letters ?? -1, (inPlace.get(letters ?? -1) ?? 0) + 1);
    });
  // A place alone is in most texts, so letters are always the better choice.
  const cost: Cost = ({ place, letters }) => (letters === null ? 1000 : (counts.get(place)?.get(letters) ?? 0));
  const always: number[] = [];
  const places = new Map<string, number[]>();
  const letters = new Map<string, ByLetters>();
  plans.forEach((plan, number) => {
    const needs = needsOf(plan, cost);
    if (!needs) always.push(number);
    for (const key of needs ?? []) {
      if (key.letters === null) entry(places, key.place, none).push(number);
      else {
        const byLetters = entry(letters, key.place, noLetters);
        entry(byLetters.numbers, key.letters, none).push(number);
        byLetters.sieve[key.letters & sieveMask] = 1;
      }
    }
  });
  return {
    candidates: (look) => {
      const found = new Set(always);
      for (const [place, text] of textsOf(look, letters)) {
        for (const number of places.get(place) ?? []) found.add(number);
        const byLetters = letters.get(place);
        if (byLetters) scan(text, byLetters, found);
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}

const sieveMask = 0xffff;
const none = (): number[] => [];
const noLetters = (): ByLetters => ({ numbers: new Map(), sieve: new Uint8Array(sieveMask + 1) });

function textsOf({ fields, requestFields, body, phrase, exchange }: Look, letters: ReadonlyMap<string, ByLetters>) {
  const texts: [place: string, text: string][] = [];
  if (body) texts.push(["body", body.text]);
  if (phrase) texts.push(["body", phrase]);
  const url = exchange.request?.url ?? exchange.request?.target;
  if (url) texts.push(["url", url]);
  for (const name of requestFields.keys()) texts.push([`>${name}`, ""]);
  for (const [name, list] of fields) {
    if (letters.has(name)) for (const { value } of list) texts.push([name, value.text]);
    else texts.push([name, ""]);
  }
  return texts;
}

/** Adds the recognisers of every three and four letters in a row. */
function scan(text: string, { numbers, sieve }: ByLetters, found: Set<number>): void {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = step(hash, text.charCodeAt(at));
    const three = (hash & threeLetters) | threeMark;
    if (sieve[hash & sieveMask] === 1) add(found, numbers.get(hash));
    if (sieve[three & sieveMask] === 1) add(found, numbers.get(three));
  }
}

function add(found: Set<number>, numbers: readonly number[] | undefined): void {
  if (numbers) for (const number of numbers) found.add(number);
}

/** The hashes of every four letters in a row of a run; of its three letters, when it has no more. */
function windows(run: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < run.length; at++) {
    hash = step(hash, run.charCodeAt(at));
    if (at >= 3) hashes.push(hash);
  }
  return run.length === 3 ? [(hash & threeLetters) | threeMark] : hashes;
}

const threeLetters = 0x1fffff;
/** Keeps the hashes of three letters apart from those of four. */
const threeMark = 1 << 28;

/** Seven bits a letter, four letters: older ones are shifted out. ASCII capitals count as small letters. */
function step(hash: number, code: number): number {
  return ((hash << 7) ^ (code >= 65 && code <= 90 ? code + 32 : code)) & 0xfffffff;
}

/** The entry of a map, made when it is missing. */
function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
