"use client";

import { type ReactNode, useMemo, useState } from "react";
import { EvidenceText } from "@/components/evidence/evidence-text";
import { termsIn, useFieldTerms } from "@/components/evidence/field-terms";
import type { Lit } from "@/components/evidence/pieces";
import { Prose } from "@/components/ui/prose";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import { asHttp, moved } from "./as-http";
import { marksIn, type NumberedReason } from "./clues";

interface PastedPanelProps extends Lit {
  readonly of: "evidence" | "request" | "working";
  readonly text: string;
  /** What the text was recognised as. */
  readonly title: string;
  readonly label: string;
  readonly ranking: Ranking;
  readonly reasons: readonly NumberedReason[];
  /** Beside the title: another exchange, another paste. */
  readonly tools?: ReactNode;
  readonly notes?: readonly string[];
}

/** One pasted text: what it is, its notes, and its words, marked and explained. A HAR is shown as the HTTP that it holds. */
export function PastedPanel({ of, text, title, label, ranking, reasons, tools, notes = [], ...lit }: PastedPanelProps) {
  const terms = useFieldTerms();
  const exchange = ranking.read?.exchanges[ranking.evidence.exchange];
  const fields = [...(exchange?.request?.fields ?? []), ...(exchange?.response?.fields ?? [])];
  const view = useMemo(() => (of === "evidence" ? asHttp(ranking, text) : null), [of, ranking, text]);
  const [raw, setRaw] = useState(false);
  const pasted = {
    text,
    marks: marksIn(reasons, of),
    terms: termsIn(fields, terms, of),
    facts: ranking.facts.filter(({ clue }) => clue.of === of),
  };
  const readable = view && moved(pasted, view);
  const shown = readable && !raw ? readable : pasted;
  return (
    <div className="overflow-hidden rounded-sheet border border-line bg-sheet">
      <div className="flex flex-wrap items-baseline gap-x-3 border-line border-b px-3.5 py-2 text-note text-soft">
        <span className="text-ink [overflow-wrap:anywhere]">
          <Prose text={title} />
        </span>
        <span className="ml-auto flex min-w-0 flex-wrap gap-x-3 no-print">
          {readable && (
            <button type="button" className="text-button noscript:hidden" onClick={() => setRaw(!raw)}>
              {raw ? "Show it as HTTP" : "Show it as pasted"}
            </button>
          )}
          {tools}
        </span>
      </div>
      {notes.length > 0 && (
        <ul className="border-line border-b bg-sunk px-3.5 py-2 text-note text-soft">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <EvidenceText key={shown === pasted ? "pasted" : "http"} {...shown} label={label} {...lit} />
      {shown.terms.length > 0 && (
        <p className="border-line border-t px-3.5 py-2 text-note text-soft no-print">
          Select an underlined name to see what it means.
        </p>
      )}
    </div>
  );
}
