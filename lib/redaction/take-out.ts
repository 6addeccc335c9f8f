import { placeholder, placeholderPattern } from "@/lib/evidence/placeholder";

export interface TakenOut<T> {
  readonly texts: T;
  /** In how many places each of the words stood. */
  readonly places: readonly number[];
}

/** Redacted texts without the words that somebody chose, wherever they stand. A placeholder is never cut. */
export function takeOut<T extends Readonly<Record<string, string>>>(texts: T, words: readonly string[]): TakenOut<T> {
  const before = highest(Object.values(texts));
  let entries = Object.entries(texts);
  const places = words.map((word, index) => {
    const made = placeholder("removed", before + index + 1);
    let count = 0;
    entries = entries.map(([name, text]) => {
      const pieces = split(text, word);
      count += pieces.length - 1;
      return [name, pieces.join(made)];
    });
    return count;
  });
  return { texts: Object.fromEntries(entries) as T, places };
}

/** A selection, widened so that it cuts no placeholder. */
export function widened(text: string, start: number, end: number): string {
  const cut = [...text.matchAll(placeholderPattern)].filter(
    ({ index, 0: whole }) => index < end && start < index + whole.length,
  );
  const last = cut.at(-1);
  const from = Math.min(start, cut[0]?.index ?? start);
  return text.slice(from, Math.max(end, last ? last.index + last[0].length : end));
}

function highest(texts: readonly string[]): number {
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(placeholderPattern)].flatMap(([, kind, number]) => (kind === "removed" ? [Number(number)] : [])),
  );
  return Math.max(0, ...numbers);
}

/** The text between the places where the words stand whole. */
function split(text: string, word: string): string[] {
  if (!word) return [text];
  const placeholders = [...text.matchAll(placeholderPattern)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }));
  const cuts = (at: number) => placeholders.some(({ start, end }) => start < at && at < end);
  const inside = (at: number) => placeholders.some(({ start, end }) => start <= at && at + word.length < end);
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at < from || cuts(at) || cuts(at + word.length) || inside(at)) continue;
    pieces.push(text.slice(from, at));
    from = at + word.length;
  }
  return [...pieces, text.slice(from)];
}
