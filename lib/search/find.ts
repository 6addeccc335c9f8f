import MiniSearch from "minisearch";

/** One thing that can be found. */
export interface Found {
  readonly kind: "cause" | "refusal" | "vendor" | "field" | "answer" | "practice";
  /** Its address on this site, which is also its id. */
  readonly path: string;
  readonly title: string;
  /** The vendor, for a refusal. */
  readonly of?: string;
  /** What is searched and shown in part beside the title. */
  readonly text: string;
}

export type Finder = (query: string, most: number) => readonly Found[];

/** Words, and also what stands between spaces as a whole: `cf-ray` is found by "cf-ray", "ray" and "cf ray". */
function words(text: string): string[] {
  const whole = text.split(/[\s"'“”‘’()[\]{}<>,;]+/);
  return [...whole, ...whole.flatMap((one) => one.split(/[^\p{L}\p{N}]+/u))];
}

const cleaned = (term: string) => {
  const word = term.toLowerCase().replace(/[.:!?]+$/, "");
  return word.length > 1 ? word : null;
};

/** The general before the particular: there are ten causes and thousands of refusals. */
const boosts: Readonly<Record<Found["kind"], number>> = {
  cause: 3,
  field: 2,
  vendor: 1.6,
  answer: 1.4,
  practice: 1.2,
  refusal: 1,
};

/** Reads the documents into an index. A query finds what holds all its words, else what holds some of them. */
export async function finder(documents: readonly Found[]): Promise<Finder> {
  const index = new MiniSearch<Found>({
    idField: "path",
    fields: ["title", "of", "text"],
    storeFields: ["kind", "path", "title", "of", "text"],
    tokenize: words,
    processTerm: cleaned,
    searchOptions: {
      boost: { title: 3, of: 2 },
      boostDocument: (_id, _term, stored) => boosts[stored?.kind as Found["kind"]],
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 0.15 : false),
    },
  });
  const once = [...new Map(documents.map((one) => [one.path, one])).values()];
  // In steps, so that the page stays quick meanwhile.
  await index.addAllAsync(once, { chunkSize: 50 });
  return (query, most) => {
    const every = index.search(query, { combineWith: "AND" });
    const hits = every.length ? every : index.search(query);
    return hits.slice(0, most).map(({ kind, path, title, of, text }) => ({ kind, path, title, of, text }) as Found);
  };
}

/** The part of a text around the first word of the query, for a line beside the title. */
export function excerpt(text: string, query: string, length = 120): string {
  const low = text.toLowerCase();
  const at = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1)
    .map((word) => low.indexOf(word))
    .find((place) => place >= 0);
  const from = at === undefined || at < length / 2 ? 0 : text.lastIndexOf(" ", at - length / 3) + 1;
  const cut = text.slice(from, from + length);
  return `${from ? "… " : ""}${cut}${from + length < text.length ? "…" : ""}`;
}
