import type { CauseId, CauseText, RefusalText, Step } from "@/lib/knowledge/shapes";
import type { Ranking } from "./diagnose";

/** The texts of causes and refusals, loaded apart from what ranks. */
export interface KnowledgeTexts {
  readonly causes: Readonly<Record<string, CauseText>>;
  readonly vendors: Readonly<Record<string, Readonly<Record<string, RefusalText>>>>;
}

export interface Fix {
  readonly title: string;
  readonly steps: readonly string[];
  /** The snippets of the steps, one a line block, in the steps' order. */
  readonly snippet: string | null;
  readonly source: string | null;
  /** The steps with their snippets, and a stable id for ticking them off. */
  readonly items: readonly { readonly id: string; readonly text: string; readonly snippet: string | null }[];
}

export interface Explanation {
  readonly headline: string;
  readonly meaning: string;
  readonly fixes: readonly Fix[];
  readonly prevention: readonly string[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** What the first cause means and what to do: the vendor's own steps, then the cause's general ones. */
export function explain(ranking: Ranking, texts: KnowledgeTexts): Explanation | null {
  const first = ranking.causes[0];
  const cause = first && texts.causes[first.id];
  if (!first || !cause) return null;
  const refusal = first.refusal ? refusalText(first.refusal, texts) : null;
  const own =
    refusal && first.refusal
      ? [
          fixOf(
            first.refusal,
            `At ${ranking.responder?.name ?? "the vendor"}`,
            refusal.fix,
            first.reasons[0]?.source ?? null,
          ),
        ]
      : [];
  return {
    headline: refusal?.headline ?? cause.headline,
    meaning: refusal?.meaning ?? cause.meaning,
    fixes: [
      ...own,
      fixOf(first.id, own.length ? `${first.name} in general` : first.name, cause.fix, cause.sources[0]?.url ?? null),
    ],
    prevention: [...(refusal?.prevention ?? []), ...cause.prevention],
    sources: cause.sources,
  };
}

function refusalText(id: string, texts: KnowledgeTexts): RefusalText | null {
  const [vendor = "", refusal = ""] = id.split("/");
  return texts.vendors[vendor]?.[refusal] ?? null;
}

function fixOf(id: CauseId | string, title: string, steps: readonly Step[], source: string | null): Fix {
  const items = steps.map((step, index) => ({
    id: `${id}/${index + 1}`,
    text: typeof step === "string" ? step : step.do,
    snippet: typeof step === "string" ? null : step.snippet,
  }));
  const snippets = items.flatMap((item) => item.snippet ?? []);
  return { title, steps: items.map((item) => item.text), snippet: snippets.join("\n\n") || null, source, items };
}
