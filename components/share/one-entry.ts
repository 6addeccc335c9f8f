/** Characters of one text that the server keeps; it tells them of each event (lib/session/events.ts). */
export const mostKept = 256 * 1024;

export interface OneEntry {
  /** A HAR of the entry alone. */
  readonly text: string;
  /** Entries of the whole. */
  readonly of: number;
}

/** The entry of a HAR that is diagnosed, as a HAR of its own; null where the text is none of several entries. */
export function oneEntry(text: string, chosen: number): OneEntry | null {
  if (!/^\s*\{\s*"log"\s*:/.test(text)) return null;
  const entries = entriesOf(text);
  const entry = entries[chosen];
  if (!entry || entries.length < 2) return null;
  return { text: JSON.stringify({ log: { version: "1.2", entries: [entry] } }, null, 2), of: entries.length };
}

function entriesOf(text: string): object[] {
  try {
    const { log }: { log?: { entries?: unknown } } = JSON.parse(text);
    return Array.isArray(log?.entries) ? log.entries.filter(isObject) : [];
  } catch {
    // Cut short, as a paste can be: it is shared as it is.
    return [];
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
