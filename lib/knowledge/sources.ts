/** Where the claims of the tables are written, read from the entries themselves. */
import { answers } from "./answers/table.gen";
import { causes } from "./causes/table.gen";
import { fields } from "./fields/table.gen";
import { practices } from "./practices/table.gen";
import type { Answer, FieldTerm, Practice, Source } from "./shapes";
import { loadTexts } from "./texts";

/** What an address supports, and where that stands on our pages. */
interface Claim {
  readonly says: string;
  /** The entry's name, for the reader. */
  readonly entry: string;
  readonly path: string;
}

export interface SourceAddress {
  readonly url: string;
  /** What the entries call it; null where none gives it a name. */
  readonly title: string | null;
  readonly claims: readonly Claim[];
}

export interface SourceHost {
  readonly host: string;
  readonly addresses: readonly SourceAddress[];
  readonly claims: number;
}

type Found = Claim & { readonly url: string; readonly title?: string };

/** A sentence's blanks, which the pasted words fill, shown as what varies. */
const unfilled = (sentence: string) => sentence.replace(/\{\w+\}/g, "…").replace(/…\.$/, "…");

const sentence = (text: string) => `${text.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/\.$/, "")}.`;

const named = (sources: readonly Source[], claim: Claim): Found[] => sources.map((source) => ({ ...claim, ...source }));

async function found(): Promise<Found[]> {
  const texts = await loadTexts();
  return [
    ...Object.entries(causes).flatMap(([id, { name }]) => [
      ...named(texts.causes[id]?.sources ?? [], {
        says: texts.causes[id]?.headline ?? name,
        entry: name,
        path: `/causes/${id}`,
      }),
      ...(texts.causes[id]?.corrections ?? []).map(({ often, right, source }) => ({
        ...source,
        says: `Often said: “${often}” ${right}`,
        entry: name,
        path: `/causes/${id}#corrections`,
      })),
      ...(texts.causes[id]?.signs ?? []).flatMap(({ because, source }) =>
        source ? [{ url: source, says: because, entry: name, path: `/causes/${id}#recognise` }] : [],
      ),
    ]),
    ...Object.entries<Practice>(practices).flatMap(([id, { name, brief, sources }]) =>
      named(sources, { says: sentence(brief), entry: name, path: `/prevention#${id}` }),
    ),
    ...Object.entries<Answer>(answers).flatMap(([id, { ask, answer, sources }]) =>
      named(sources, { says: answer[0] ?? ask, entry: ask, path: `/faq#${id}` }),
    ),
    ...Object.entries<FieldTerm>(fields).flatMap(([id, { name, meaning, sources }]) =>
      named(sources, { says: meaning, entry: name, path: `/glossary#${id}` }),
    ),
    ...Object.entries(texts.vendors).flatMap(([id, { name, refusals }]) =>
      Object.entries(refusals).map(([refusal, { because, source }]) => ({
        url: source,
        says: unfilled(because),
        entry: name,
        path: `/vendors/${id}#${refusal}`,
      })),
    ),
  ];
}

/** Every address that an entry names, with what it supports, grouped by host in the order of the alphabet. */
export async function sourceHosts(): Promise<SourceHost[]> {
  const byUrl = grouped(await found(), ({ url }) => url);
  const addresses = [...byUrl].map(([url, claims]) => ({
    url,
    title: claims.find(({ title }) => title)?.title ?? null,
    claims,
  }));
  const byHost = grouped(addresses, ({ url }) => new URL(url).host);
  return [...byHost]
    .map(([host, of]) => ({
      host,
      addresses: of.sort((a, b) => byNumbers.compare(a.url, b.url)),
      claims: of.reduce((sum, { claims }) => sum + claims.length, 0),
    }))
    .sort((a, b) => plain(a.host).localeCompare(plain(b.host), "en"));
}

/** Section 15.5.2 stands before 15.5.11. */
const byNumbers = new Intl.Collator("en", { numeric: true });
const plain = (host: string) => host.replace(/^www\./, "");

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
