import type { CauseId } from "@/lib/knowledge/shapes";
import { asCause } from "../rank/rank";
import type { Answers } from "./ask";

/** What the address of a diagnosis holds: answers and the way through the tree, never evidence. */
export interface Query {
  readonly suspect: CauseId | null;
  /** The user wants to be asked, without a suspect. */
  readonly asked: boolean;
  /** The question that the user chose to be asked, answered or not. */
  readonly ask: string | null;
  /** The user wants the diagnosis as it stands, with questions open. */
  readonly shown: boolean;
  /** The answers were given beside a pasted text, which no address holds. */
  readonly beside: boolean;
  readonly answers: Answers;
}

/** Reads a query string; names that are no questions are left for the engine to drop. */
export function parseQuery(entries: Iterable<readonly [string, string]>): Query {
  const { suspect, start, ask, view, beside, ...answers } = Object.fromEntries(entries);
  return {
    suspect: asCause(suspect),
    asked: start === "ask",
    ask: ask || null,
    shown: view === "verdict",
    beside: beside === "paste",
    answers,
  };
}

/** The names and values that stand in the address, in their order. */
export function fieldsOf({
  suspect,
  asked,
  ask,
  shown,
  beside,
  answers,
}: Query): readonly (readonly [string, string])[] {
  return [
    ...(suspect ? [["suspect", suspect] as const] : []),
    ...(asked ? [["start", "ask"] as const] : []),
    ...(shown ? [["view", "verdict"] as const] : []),
    ...(beside ? [["beside", "paste"] as const] : []),
    ...Object.entries(answers),
    ...(ask ? [["ask", ask] as const] : []),
  ];
}

export function formatQuery(query: Query): string {
  const text = new URLSearchParams(fieldsOf(query).map(([name, value]) => [name, value])).toString();
  return text ? `?${text}` : "";
}

/** The query with an answer given, changed or (null) taken back; its question is then no longer the chosen one. */
export function withAnswer(query: Query, question: string, option: string | null): Query {
  const { [question]: _before, ...others } = query.answers;
  const answers = option === null ? others : { ...others, [question]: option };
  return { ...query, ask: null, shown: false, answers };
}

/** The query that asks a question of the user's choice. Earlier answers stay until there is another one. */
export function withQuestion(query: Query, question: string): Query {
  return { ...query, ask: question, shown: false };
}
