import type { Metadata } from "next";
import { Workbench } from "@/components/wizard/workbench";
import { formatQuery, parseQuery } from "@/lib/diagnosis/ask/query";
import { wholeOf } from "@/lib/diagnosis/tell/whole";
import { env } from "@/lib/env";
import { canonical } from "@/lib/http/page-metadata";
import { loadTexts } from "@/lib/knowledge/texts";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: "Diagnose a 403",
    description: "Answer a few questions, or look at what you pasted: who refused the request, why, and what to do.",
    ...(await canonical("/diagnose")),
  };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DiagnosePage({ searchParams }: PageProps) {
  const entries = Object.entries(await searchParams).flatMap(([name, value]): [string, string][] => {
    const last = Array.isArray(value) ? value.at(-1) : value;
    return last === undefined ? [] : [[name, last]];
  });
  const query = parseQuery(entries);
  const { answers, suspect, ask } = query;
  const whole = wholeOf({ answers, suspect, ask }, await loadTexts());
  return <Workbench initial={{ whole, address: formatQuery(query) }} probe={env().PROBE} />;
}
