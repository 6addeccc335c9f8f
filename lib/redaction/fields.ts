import { apart } from "@/lib/evidence/placeholder";
import { type Removed, redactAll } from "./redact";

/** Fields of an event that are names of ours, not text of the user's. */
const untouched = new Set(["type", "id", "step", "question", "option", "cause", "observedAt"]);

/**
 * An event's fields with every secret taken out of their texts; one numbering for all of them, apart from that of the events
 * before.
 *
 * @param seq of the last event before this one
 */
export function redactedFields<F extends object>(fields: F, seq = 0): { fields: F; removed: readonly Removed[] } {
  const texts = Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && !untouched.has(entry[0]),
    ),
  );
  const { texts: clean, removed } = redactAll(texts, seq * apart);
  return { fields: { ...fields, ...clean }, removed };
}
