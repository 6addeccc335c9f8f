"use client";

import type { ReactNode } from "react";
import { EvidenceText } from "@/components/evidence/evidence-text";
import { termsIn, useFieldTerms } from "@/components/evidence/field-terms";
import type { Lit } from "@/components/evidence/pieces";
import type { Ranking } from "@/lib/diagnosis/diagnose";
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

/** One pasted text: what it is, its notes, and its words, marked and explained. */
export function PastedPanel({ of, text, title, label, ranking, reasons, tools, notes = [], ...lit }: PastedPanelProps) {
  const terms = useFieldTerms();
  const exchange = ranking.read?.exchanges[ranking.evidence.exchange];
  const fields = [...(exchange?.request?.fields ?? []), ...(exchange?.response?.fields ?? [])];
  const named = termsIn(fields, terms, of);
  return (
    <div className="overflow-hidden rounded-sheet border border-line bg-sheet">
      <div className="flex flex-wrap items-baseline gap-x-3 border-line border-b px-3.5 py-2 text-note text-soft">
        <span className="text-ink [overflow-wrap:anywhere]">{title}</span>
        {tools && <span className="ml-auto flex flex-wrap gap-x-3 no-print">{tools}</span>}
      </div>
      {notes.length > 0 && (
        <ul className="border-line border-b bg-sunk px-3.5 py-2 text-note text-soft">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <EvidenceText
        text={text}
        marks={marksIn(reasons, of)}
        terms={named}
        facts={ranking.facts.filter(({ clue }) => clue.of === of)}
        label={label}
        {...lit}
      />
      {named.length > 0 && (
        <p className="border-line border-t px-3.5 py-2 text-note text-soft no-print">
          Select an underlined name to see what it means.
        </p>
      )}
    </div>
  );
}
