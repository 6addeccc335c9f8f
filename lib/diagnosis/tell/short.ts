import { labelsOf } from "@/lib/evidence/labels";
import { describe } from "@/lib/evidence/read";
import type { KnowledgeTexts } from "@/lib/knowledge/texts";
import { diagnose, type Input } from "../diagnose";
import { inSentence, oneLine } from "../words";
import { explain, isVerdict } from "./explain";
import { isAgainst, percent } from "./in-words";

/** A diagnosis in short: plain data without the evidence, so that it can come from another thread. */
export interface Short {
  /** What the text was recognised as. */
  readonly recognised: string;
  readonly headline: string;
  readonly meaning: string;
  /** null: no refusal was read. */
  readonly verdict: { readonly cause: string; readonly chance: string; readonly settled: boolean } | null;
  /** What speaks for the cause, the strongest first, three at most. */
  readonly reasons: readonly { readonly because: string; readonly quote: string }[];
  /** The exchanges of the paste, and the one that this is about. */
  readonly exchanges: readonly string[];
  readonly exchange: number;
}

/** Diagnoses in short; null when nothing was read. */
export function shortOf(input: Input, texts: KnowledgeTexts): Short | null {
  const ranking = diagnose(input, texts);
  const explanation = explain(ranking, texts);
  const { read, causes, evidence, verdict } = ranking;
  const [first] = causes;
  if (!read || !first || !explanation) return null;
  const speaking = first.reasons.filter((reason) => !isAgainst(reason));
  const said = new Map(speaking.map(({ because, clue }) => [`${because}${clue?.start}`, { because, clue }]));
  return {
    recognised: describe({ ...read, chosen: evidence.exchange }),
    headline: explanation.headline,
    meaning: explanation.meaning,
    verdict: isVerdict(explanation)
      ? { cause: inSentence(first.name), chance: percent(first.probability), settled: verdict.settled }
      : null,
    reasons: [...said.values()]
      .slice(0, 3)
      .map(({ because, clue }) => ({ because, quote: clue ? oneLine(clue.quote, 120) : "" })),
    exchanges: labelsOf(read.exchanges),
    exchange: evidence.exchange,
  };
}
