import type { TermInText } from "@/components/evidence/field-terms";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import type { Traced } from "@/lib/evidence/traced";
import { placeIn, written } from "@/lib/evidence/written";
import type { Fact } from "@/lib/knowledge/shapes";
import type { Mark } from "./clues";

/** A text with what is to be shown in it. */
export interface Shown {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly terms: readonly TermInText[];
  readonly facts: readonly Fact[];
}

/** The chosen exchange of a HAR as a request and a response; null where the paste reads well as it is. */
export function asHttp({ read, evidence }: Ranking, source: string): Traced | null {
  const exchange = read?.exchanges[evidence.exchange];
  return exchange && read?.format === "har" ? written(exchange, source, "evidence") : null;
}

/** The same marks, terms and facts in another writing of the text; null when one of the marks has no place there. */
export function moved({ marks, terms, facts }: Shown, view: Traced): Shown | null {
  const placed = marks.map((mark) => ({ ...mark, ...placeIn(view, mark) }));
  if (marks.some((mark) => !placeIn(view, mark))) return null;
  return {
    text: view.text,
    marks: placed.sort((a, b) => a.start - b.start),
    terms: terms.flatMap((term) => {
      const name = placeIn(view, term);
      const line = placeIn(view, { start: term.start, end: term.lineEnd });
      return name && line ? [{ ...term, ...name, lineEnd: line.end }] : [];
    }),
    facts: facts.flatMap((fact) => {
      const place = placeIn(view, fact.clue);
      return place ? [{ ...fact, clue: { ...fact.clue, ...place } }] : [];
    }),
  };
}
