import type { CauseId } from "@/lib/knowledge/shapes";
import type { Answers } from "./ask";
import { causeIds } from "./rank";

/** What the address of a diagnosis holds: answers and the suspect, never evidence. */
export interface Query {
  readonly suspect: CauseId | null;
  /** The user wants to be asked, without a suspect. */
  readonly asked: boolean;
  readonly answers: Answers;
}

/** Reads a query string; names that are no questions are left for the engine to drop. */
export function parseQuery(entries: Iterable<readonly [string, string]>): Query {
  const { suspect, start, ...answers } = Object.fromEntries(entries);
  return {
    suspect: causeIds.find((id) => id === suspect) ?? null,
    asked: start === "ask",
    answers,
  };
}

export function formatQuery({ suspect, asked, answers }: Query): string {
  const params = new URLSearchParams();
  if (suspect) params.set("suspect", suspect);
  if (asked) params.set("start", "ask");
  for (const [question, option] of Object.entries(answers)) params.set(question, option);
  const text = params.toString();
  return text ? `?${text}` : "";
}

/** The query with an answer given, changed or (null) taken back. */
export function withAnswer(query: Query, question: string, option: string | null): Query {
  const { [question]: _before, ...others } = query.answers;
  return { ...query, answers: option === null ? others : { ...others, [question]: option } };
}
