/** What stands in a secret's place: its kind, a number that is the same for the same secret, and what it told. */
export const placeholderPattern = /\[redacted:([a-z-]{1,40})#(\d{1,9})((?: [a-z]{1,20}=[^\s[\]]{0,2000}){0,12})\]/g;

export interface Placeholder {
  readonly kind: string;
  readonly number: number;
  readonly facts: Readonly<Record<string, string>>;
}

export function placeholder(kind: string, number: number, facts: Readonly<Record<string, string>> = {}): string {
  const told = Object.entries(facts).map(([name, value]) => ` ${name}=${value.replaceAll(/[\s[\]]/g, "")}`);
  return `[redacted:${kind}#${number}${told.join("")}]`;
}

/** Texts that are redacted apart take their numbers from different thousands. */
export const apart = 1000;

/**
 * Whether two texts are the same but for secrets that were taken out apart: whether those are the same is not known. What
 * they told tells some of them apart.
 */
export function mayBeSame(here: string, there: string): boolean {
  if (here.replaceAll(placeholderPattern, unnumbered) !== there.replaceAll(placeholderPattern, unnumbered))
    return false;
  const [mine, theirs] = [here, there].map((text) =>
    [...text.matchAll(placeholderPattern)].map((hit) => Number(hit[2])),
  );
  return Boolean(mine?.every((number, at) => number === theirs?.[at] || round(number) !== round(theirs?.[at] ?? 0)));
}

const unnumbered = (_whole: string, kind: string, _number: string, told: string) => `[redacted:${kind}${told}]`;
const round = (number: number) => Math.floor(number / apart);

/** The kind that a placeholder names. */
export const kindIn = (made: string): string => parsePlaceholder(made)?.kind ?? "token";

/** Reads a placeholder; null when the text is none. */
export function parsePlaceholder(text: string): Placeholder | null {
  const hit = new RegExp(`^${placeholderPattern.source}$`).exec(text.trim());
  if (!hit) return null;
  const facts = Object.fromEntries(
    (hit[3] ?? "")
      .trim()
      .split(" ")
      .filter(Boolean)
      .map((fact) => [fact.slice(0, fact.indexOf("=")), fact.slice(fact.indexOf("=") + 1)]),
  );
  return { kind: hit[1] ?? "", number: Number(hit[2]), facts };
}
