import "server-only";
import type { Answered } from "./events";
import type { Outgoing } from "./send";

interface Kept {
  readonly answered: Answered;
  readonly at: number;
}

const freshMs = 60_000;
const most = 200;
const kept = new Map<string, Kept>();

const keyOf = ({ method, url, headers, family, follow }: Outgoing): string =>
  JSON.stringify([method, url, headers, family ?? 0, follow]);

/** What the very same request brought within the last minute, with its age in seconds. Secrets were taken out before. */
export function recall(outgoing: Outgoing, now = Date.now()): Answered | null {
  const found = kept.get(keyOf(outgoing));
  if (!found || now - found.at >= freshMs || now < found.at) return null;
  return { ...found.answered, age: Math.floor((now - found.at) / 1000) };
}

export function remember(outgoing: Outgoing, answered: Answered, now = Date.now()): void {
  const key = keyOf(outgoing);
  kept.delete(key);
  kept.set(key, { answered, at: now });
  for (const [oldest, { at }] of kept) {
    if (kept.size <= most && now - at < freshMs) break;
    kept.delete(oldest);
  }
}

/** For tests: nothing is remembered. */
export function forgetAll(): void {
  kept.clear();
}
