import { describe } from "@/lib/evidence/read";
import type { KnowledgeTexts } from "@/lib/knowledge/texts";
import { diagnose, type Input, type Ranking } from "../diagnose";
import { type Explanation, explain } from "./explain";
import { portable } from "./portable";

/** All that a page shows of a diagnosis: plain data, so that it can come from another thread or along with the page. */
export interface Whole {
  readonly ranking: Ranking;
  readonly explanation: Explanation | null;
  /** What the text was recognised as; empty when nothing was read. */
  readonly recognised: string;
}

export function wholeOf(input: Input, texts: KnowledgeTexts): Whole {
  const ranking = diagnose(input, texts);
  const { read, evidence } = ranking;
  return {
    ranking: portable(ranking),
    explanation: explain(ranking, texts),
    recognised: read ? describe({ ...read, chosen: evidence.exchange }) : "",
  };
}
