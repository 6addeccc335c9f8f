import { redactAll } from "@/lib/redaction/redact";

/** Fields that are names of ours, not text of the user's. */
const untouched = new Set(["type", "id", "step", "question", "option", "cause", "observedAt"]);

/** The fields with every secret taken out of their texts; one numbering for all of them. */
export function redactedFields<F extends object>(fields: F): { fields: F; removed: { kind: string; count: number }[] } {
  const texts = Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && !untouched.has(entry[0]),
    ),
  );
  const { texts: clean, removed } = redactAll(texts);
  return { fields: { ...fields, ...clean }, removed: [...removed] };
}
