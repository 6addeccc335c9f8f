import type { KnowledgeTexts } from "@/lib/knowledge/texts";
import type { VariantId } from "@/lib/knowledge/variants/table.gen";
import { diagnose } from "../diagnose";
import { chancesOf } from "../rank/rank";
import { report } from "../tell/report";
import { type Ahead, nextVariant } from "./probing";

/** The engine as the probe needs it: it reads the transcript so far, like any other evidence. */
export function prober(texts: KnowledgeTexts) {
  return {
    next: (transcript: string, { open, left }: Pick<Ahead, "open" | "left">): VariantId | null => {
      const { read, causes } = diagnose({ evidence: transcript }, texts);
      return nextVariant(read?.exchanges ?? [], { chances: chancesOf(causes), open, left });
    },
    conclude: (transcript: string) => {
      const ranking = diagnose({ evidence: transcript }, texts);
      const { differences, probing } = ranking;
      return { diagnosis: report(ranking, texts), differences, deciding: probing.deciding };
    },
  };
}
