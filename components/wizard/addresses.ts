import { formatQuery, type Query } from "@/lib/diagnosis/ask/query";

/** The paste box with the answers that were given: another text of the same refusal leaves them true. */
export function pasteAddress({ answers }: Pick<Query, "answers">): string {
  const beside = Object.keys(answers).length > 0;
  return `/${formatQuery({ suspect: null, asked: false, ask: null, shown: false, beside, answers })}`;
}

/** The way into the questions, also where there is a paste in this tab. */
export const questionsAddress = "/diagnose?start=questions";
