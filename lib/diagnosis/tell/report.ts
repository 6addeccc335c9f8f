import type { KnowledgeTexts } from "@/lib/knowledge/texts";
import type { Ranking } from "../diagnose";
import { explain } from "./explain";

/** The answer of /api/diagnose: the ranking without the text, the address and what a log tells, with what to do. */
export function report(ranking: Ranking, texts: KnowledgeTexts) {
  const { read: _read, url: _url, confirmed: _confirmed, ...rest } = ranking;
  const explanation = explain(ranking, texts);
  return {
    ...rest,
    verdict: forPrograms(ranking.verdict),
    headline: explanation?.headline ?? null,
    meaning: explanation?.meaning ?? null,
    fixes: (explanation?.fixes ?? []).map(({ title, steps, snippet, source }) => ({ title, steps, snippet, source })),
    sources: explanation?.sources ?? [],
  };
}

/** The verdict with what a program asks for; `retryable` is null where it cannot be said. */
function forPrograms(verdict: Ranking["verdict"]) {
  const { retry, actor } = verdict;
  return {
    ...verdict,
    retryable: retry.helps === "maybe" ? null : retry.helps === "after",
    retry_after: retry.seconds,
    owner_action_required: actor === "api-owner",
  };
}

export type Report = ReturnType<typeof report>;
