"use client";

import { startTransition, useEffect, useState } from "react";
import { whenIdle } from "@/components/ui/idle";
import type { Field } from "@/lib/evidence/exchange";
import type { Origin } from "@/lib/evidence/traced";
import type { FieldTerm } from "@/lib/knowledge/shapes";

type Terms = Readonly<Record<string, FieldTerm>>;

/** A field's name in a pasted text, and what it means. */
export interface TermInText {
  readonly id: string;
  readonly term: FieldTerm;
  /** Where the name stands, and where its line ends. */
  readonly start: number;
  readonly end: number;
  readonly lineEnd: number;
}

let loaded: Terms | null = null;

/** What the fields mean, loaded after the page shows; empty until then. */
export function useFieldTerms(): Terms {
  const [terms, setTerms] = useState<Terms>(loaded ?? {});
  useEffect(() => {
    if (loaded) return;
    let wanted = true;
    const load = () =>
      import("@/lib/knowledge/fields/table.gen").then(
        ({ fields }) => {
          loaded = fields;
          if (wanted) startTransition(() => setTerms(fields));
        },
        () => {
          // Without a connection the names are simply not explained.
        },
      );
    const callOff = whenIdle(() => void load());
    return () => {
      wanted = false;
      callOff();
    };
  }, []);
  return terms;
}

/** The names of known fields in one text, in its order. */
export function termsIn(fields: readonly Field[], terms: Terms, of: Origin): TermInText[] {
  return fields
    .flatMap(({ name, line }): TermInText[] => {
      const term = Object.hasOwn(terms, name) ? terms[name] : undefined;
      const at = line.of === of ? line.quote.slice(0, 300).toLowerCase().indexOf(name) : -1;
      if (!term || at < 0) return [];
      const start = line.start + at;
      return [{ id: name, term, start, end: start + name.length, lineEnd: line.end }];
    })
    .sort((a, b) => a.start - b.start);
}
