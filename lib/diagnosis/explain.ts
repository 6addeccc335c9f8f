import type { CauseText, RefusalText, Step } from "@/lib/knowledge/shapes";
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
  const url = ranking.read?.exchanges[ranking.evidence.exchange]?.request?.url ?? "https://api.example.com/thing";
  const general = { id: first.id, title: first.name, steps: cause.fix, source: cause.sources[0]?.url ?? null, url };
  const own = refusal && {
    id: first.refusal ?? "",
    title: `At ${ranking.responder?.name ?? "the vendor"}`,
    steps: refusal.fix,
    source: first.reasons[0]?.source ?? null,
    url,
  };
  return {
    headline: refusal?.headline ?? cause.headline,
    meaning: refusal?.meaning ?? cause.meaning,
    fixes: own ? [fixOf(own), fixOf({ ...general, title: `${first.name} in general` })] : [fixOf(general)],
    prevention: [...(refusal?.prevention ?? []), ...cause.prevention],
    sources: cause.sources,
  };
}

function refusalText(id: string, texts: KnowledgeTexts): RefusalText | null {
  const [vendor = "", refusal = ""] = id.split("/");
  return texts.vendors[vendor]?.[refusal] ?? null;
}

interface FixInput {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
  readonly source: string | null;
  /** The user's own URL, for the commands. */
  readonly url: string;
}

function fixOf({ id, title, steps, source, url }: FixInput): Fix {
  const items = steps.map((step, index) => ({
    id: `${id}/${index + 1}`,
    text: typeof step === "string" ? step : step.do,
    snippet: typeof step === "string" ? null : step.snippet.replaceAll("{url}", url),
  }));
  const snippets = items.flatMap((item) => item.snippet ?? []);
  return { title, steps: items.map((item) => item.text), snippet: snippets.join("\n\n") || null, source, items };
}
