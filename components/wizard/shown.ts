"use client";

import { useMemo } from "react";
import { ask, useLatest, usePrepared } from "@/components/evidence/engine";
import type { Pasted } from "@/components/evidence/pasted";
import { formatQuery, type Query } from "@/lib/diagnosis/ask/query";
import type { Input } from "@/lib/diagnosis/diagnose";
import type { Whole } from "@/lib/diagnosis/tell/whole";

/** A diagnosis with all that it was made from, so that what is shown never mixes one with the texts of another. */
export interface Shown extends Whole {
  readonly query: Query;
  readonly evidence: string;
  readonly request: string;
  readonly working: string;
  readonly observedAt: string;
  /** Of how many earlier answers it is the next. */
  readonly round: number;
}

type Asked = Omit<Shown, keyof Whole> & Pick<Input, "exchange" | "probe">;

/** What the server made of the answers in the address. */
export interface Initial {
  readonly whole: Whole;
  /** The query string that it was made from. */
  readonly address: string;
}

async function answerOf({ query, ...asked }: Asked): Promise<Whole> {
  const { answers, suspect, ask: chosen } = query;
  return ask("whole", { ...asked, observedAt: asked.observedAt || undefined, answers, suspect, ask: chosen });
}

interface ShownInput {
  /** null where no server was asked. */
  readonly initial: Initial | null;
  readonly pasted: Pasted;
  readonly query: Query;
  /** The transcript of a probe. */
  readonly probe: string;
}

/** The diagnosis on show, null until there is one; `busy`: another one is on its way. */
export function useShown({ initial, pasted, query, probe }: ShownInput) {
  usePrepared();
  const { evidence, request, working, exchange, observedAt, earlier } = pasted;
  const round = earlier.length;
  const asked = useMemo(
    (): Asked => ({
      query,
      evidence,
      request,
      working,
      observedAt,
      round,
      exchange: exchange ?? undefined,
      probe: probe || undefined,
    }),
    [query, evidence, request, working, observedAt, round, exchange, probe],
  );
  const known = !evidence && !request && !working && !probe && formatQuery(query) === initial?.address;
  const { latest, failed } = useLatest(known ? null : asked, answerOf);
  const shown = useMemo((): Shown | null => {
    if (latest) return { ...latest.asked, ...latest.answer };
    return evidence || !initial ? null : { ...asked, ...initial.whole };
  }, [latest, evidence, asked, initial]);
  return { shown, failed, busy: !known && latest?.asked !== asked };
}
