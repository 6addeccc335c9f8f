import type { Metadata } from "next";
import { Workbench } from "@/components/wizard/workbench";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { explain } from "@/lib/diagnosis/explain";
import { parseQuery } from "@/lib/diagnosis/query";
import { env } from "@/lib/env";
import { loadTexts } from "@/lib/knowledge/texts";

export const metadata: Metadata = {
  title: "Diagnose a 403",
  description: "Answer a few questions, or look at what you pasted: who refused the request, why, and what to do.",
  alternates: { canonical: "/diagnose" },
};

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DiagnosePage({ searchParams }: PageProps) {
  const entries = Object.entries(await searchParams).flatMap(([name, value]): [string, string][] => {
    const last = Array.isArray(value) ? value.at(-1) : value;
    return last === undefined ? [] : [[name, last]];
  });
  const { answers, suspect, ask } = parseQuery(entries);
  const ranking = diagnose({ answers, suspect, ask });
  const explanation = explain(ranking, await loadTexts());
  return <Workbench initial={ranking} initialExplanation={explanation} probe={env().PROBE} />;
}
