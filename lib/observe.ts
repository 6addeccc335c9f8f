import { channel, subscribe, unsubscribe } from "node:diagnostics_channel";

/**
 * What the app tells of its own work, for whoever listens (lib/http/log.ts, lib/http/metrics.ts): counts, times and names
 * of our own tables. Nothing that a user pasted goes through here.
 */
export interface Told {
  /** An answer has gone out, from lib/serve/main.mjs. The path may hold a session's id: it is not to be written down. */
  readonly answered: { method: string; path: string; client: string; status: number; ms: number };
  readonly diagnosed: { cause: string; vendor: string | null; settled: boolean };
  /** A request of the probe: `answered`, also where an earlier answer was recalled, or the code of its failure. */
  readonly probed: { outcome: string };
  readonly limited: { limit: string };
  /** An operation on the database, ms. */
  readonly stored: { ms: number; failed: boolean };
  readonly failed: { error: unknown };
  /** The process ends soon: streams must end by themselves. */
  readonly stopping: object;
}

export function tell<K extends keyof Told>(what: K, about: Told[K]): void {
  channel(`why403:${what}`).publish(about);
}

/** Answers with what ends the listening. */
export function hear<K extends keyof Told>(what: K, listener: (about: Told[K]) => void): () => void {
  const heard = (message: unknown) => listener(message as Told[K]);
  subscribe(`why403:${what}`, heard);
  return () => void unsubscribe(`why403:${what}`, heard);
}
