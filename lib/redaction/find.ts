import { commands } from "./finders/commands";
import { headers, schemes } from "./finders/headers";
import { lists, members, pairs, webKeys } from "./finders/json";
import { keys } from "./finders/keys";
import { elements } from "./finders/markup";
import type { Finder, Secret } from "./finders/secret";
import { parameters, settings } from "./finders/settings";
import { urls } from "./finders/urls";
import { words } from "./finders/words";

/** In order of trust: of two that overlap the earlier finder's stays. */
const finders: readonly Finder[] = [
  keys,
  urls,
  pairs,
  headers,
  members,
  lists,
  webKeys,
  elements,
  commands,
  parameters,
  schemes,
  settings,
  words,
];

/** Every secret of a text, in order, none overlapping. */
export function secretsIn(text: string): Secret[] {
  const kept: Secret[] = [];
  for (const finder of finders) {
    const fresh = finder(text).filter((secret) => secret.end > secret.start && !overlapsAny(kept, secret));
    for (const secret of fresh.sort((a, b) => a.start - b.start)) if (!overlapsAny(kept, secret)) insert(kept, secret);
  }
  return kept;
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
