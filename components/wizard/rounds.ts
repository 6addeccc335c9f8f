"use client";

import { succeeds } from "@/components/evidence/engine";
import { nothingPasted, type Pasted } from "@/components/evidence/pasted";
import { formatQuery, type Query } from "@/lib/diagnosis/ask/query";
import { roundOf } from "@/lib/diagnosis/ask/rounds";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import type { Explanation } from "@/lib/diagnosis/tell/explain";

interface RoundsInput {
  readonly ranking: Ranking;
  readonly explanation: Explanation | null;
  readonly query: Query;
  readonly pasted: Pasted;
  readonly setPasted: (pasted: Pasted) => void;
}

/** Rounds kept of one case; the oldest go first. */
const most = 5;

// The address of an earlier round would be read with the new evidence, so it is not left in the history.
const replaceAddress = (address: string) => window.history.replaceState(null, "", `/diagnose${address}`);

/** What can be done once the steps were tried. Everything is kept in the tab, and can be undone. */
export function roundsOf({ ranking, explanation, query, pasted, setPasted }: RoundsInput) {
  const address = formatQuery(query);
  const now = roundOf(ranking, explanation?.headline ?? "");
  const kept = () => {
    const { evidence, request, exchange, observedAt, stepsDone } = pasted;
    if (!now) return pasted.earlier;
    const round = {
      at: new Date().toISOString(),
      round: now,
      evidence,
      request,
      exchange,
      observedAt,
      stepsDone,
      address,
    };
    return [...pasted.earlier, round].slice(-most);
  };
  const close = () => setPasted({ ...pasted, closed: address });
  return {
    now,
    closed: pasted.closed === address,
    close,
    reopen: () => setPasted({ ...pasted, closed: null }),
    /** The new answer becomes the diagnosis; a success closes the case instead. */
    compare: async (text: string) => {
      if (await succeeds({ evidence: text, request: pasted.request })) return close();
      const observedAt = new Date().toISOString();
      setPasted({ ...nothingPasted, evidence: text, request: pasted.request, observedAt, earlier: kept() });
      replaceAddress("");
    },
    askAnew: () => {
      setPasted({ ...nothingPasted, earlier: kept() });
      replaceAddress("?start=ask");
    },
    goBack: (index: number) => {
      const chosen = pasted.earlier[index];
      if (!chosen) return;
      const { at: _at, round: _round, address: before, ...rest } = chosen;
      setPasted({ ...nothingPasted, ...rest, earlier: pasted.earlier.slice(0, index) });
      replaceAddress(before);
    },
  };
}
