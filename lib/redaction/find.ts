import { clueAt, type Traced, traced } from "@/lib/evidence/traced";
import { unbroken, unbrokenLines } from "./broken";
import { calls } from "./finders/calls";
import { codes } from "./finders/codes";
import { columns } from "./finders/columns";
import { commands } from "./finders/commands";
import { headers, schemes } from "./finders/headers";
import { cookieLists, dumps, lists, members, nested, pairs, tuples, webKeys } from "./finders/json";
import { keys } from "./finders/keys";
import { kubernetes } from "./finders/kubernetes";
import { elements } from "./finders/markup";
import { parameters } from "./finders/parameters";
import { protocols } from "./finders/protocols";
import type { Finder, Secret } from "./finders/secret";
import { changes, listedVariables, quotedSettings, records, settings, severalSettings } from "./finders/settings";
import { spoken } from "./finders/spoken";
import { tables } from "./finders/tables";
import { urls } from "./finders/urls";
import { words } from "./finders/words";
import { between, innerText } from "./inner";

/** In order of trust: of two that overlap the earlier finder's stays. */
const finders: readonly Finder[] = [
  keys,
  urls,
  cookieLists,
  pairs,
  headers,
  members,
  nested,
  tuples,
  lists,
  dumps,
  webKeys,
  elements,
  commands,
  calls,
  protocols,
  kubernetes,
  parameters,
  schemes,
  quotedSettings,
  changes,
  listedVariables,
  severalSettings,
  records,
  settings,
  words,
  spoken,
  columns,
  tables,
  codes,
];

/** How many writings deep a text inside a text is looked for. */
const deepest = 8;

/** Every secret of a text and of the texts that stand inside it, in order, none overlapping. */
export function secretsIn(text: string): Secret[] {
  const kept: Secret[] = [];
  let level: Traced | null = unbrokenLines(traced(text));
  for (let depth = 0; level && depth < deepest; depth++, level = innerText(level)) {
    for (const finder of finders) {
      const { text: inner } = level;
      const found = finder(inner).map((secret) => unbroken(inner, secret));
      const fresh = placed(level, found).filter((secret) => !overlapsAny(kept, secret));
      for (const secret of fresh.sort((a, b) => a.start - b.start))
        if (!overlapsAny(kept, secret)) insert(kept, secret);
    }
  }
  return kept;
}

/** Where the secrets of an inner text stand in the outermost. */
function placed(level: Traced, secrets: readonly Secret[]): Secret[] {
  if (level.text === level.source) return secrets.filter(({ start, end }) => end > start);
  return secrets.flatMap(({ start: from, end: to, kind }) => {
    const value = level.text.slice(from, to).split(between, 1)[0]?.replace(/\n$/, "");
    if (!value) return [];
    const { start, end } = clueAt(level, from, from + value.length);
    return [{ start, end, kind }];
  });
}

/** Index of the first secret that ends after `start`, by bisection. */
function place(kept: readonly Secret[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlapsAny(kept: readonly Secret[], { start, end }: Secret): boolean {
  const next = kept[place(kept, start)];
  return next !== undefined && next.start < end;
}

function insert(kept: Secret[], secret: Secret): void {
  kept.splice(place(kept, secret.start), 0, secret);
}
