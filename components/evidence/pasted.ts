"use client";

import { useCallback, useMemo } from "react";
import { useStored } from "@/components/ui/stored";
import type { Round } from "@/lib/diagnosis/ask/rounds";
import { askedKey, pastedKey } from "./pasted-key";

/** An earlier answer to the same call, with all that leads back to it. */
interface Earlier {
  /** ISO time at which it was put aside. */
  readonly at: string;
  readonly round: Round;
  readonly evidence: string;
  readonly request: string;
  readonly exchange: number | null;
  readonly observedAt: string;
  readonly stepsDone: readonly string[];
  /** The query string of its answers. */
  readonly address: string;
}

/** What the user pasted in this tab. It stands in sessionStorage and nowhere else. */
export interface Pasted {
  readonly evidence: string;
  readonly request: string;
  /** A call that works, to compare with. */
  readonly working: string;
  readonly exchange: number | null;
  /** ISO time of the paste: "now" for responses without Date. */
  readonly observedAt: string;
  readonly stepsDone: readonly string[];
  /** The steps that were ticked for the text before this one. */
  readonly carried: readonly string[];
  /** Earlier answers to the same call, the first first. */
  readonly earlier: readonly Earlier[];
  /** The query string of the diagnosis after whose steps the call worked; null while the case is open. */
  readonly closed: string | null;
}

export const nothingPasted: Pasted = {
  evidence: "",
  request: "",
  working: "",
  exchange: null,
  observedAt: "",
  stepsDone: [],
  carried: [],
  earlier: [],
  closed: null,
};

/** With the ticks of the text before, where this one leads to the same steps. */
export function withCarried(pasted: Pasted, steps: readonly string[]): Pasted {
  const { carried, stepsDone } = pasted;
  if (!carried.length || carried.some((step) => !steps.includes(step))) return pasted;
  return { ...pasted, stepsDone: [...new Set([...carried, ...stepsDone])], carried: [] };
}

type Stored = [Pasted, (value: Pasted) => void];

export function usePasted(key = pastedKey): Stored {
  const [stored, write] = useStored<Partial<Pasted>>("session", key, nothingPasted);
  // What an older version of the page left in the tab lacks some fields.
  const pasted = useMemo(() => ({ ...nothingPasted, ...stored }), [stored]);
  return [pasted, write];
}

/** The paste of this tab; where there is none, or it is left aside, what was done about answers alone. */
export function useCase(aside: boolean): Stored {
  const [pasted, setPasted] = usePasted();
  const [asked, setAsked] = usePasted(askedKey);
  const put = useCallback((next: Pasted) => (next.evidence ? setPasted(next) : setAsked(next)), [setPasted, setAsked]);
  return [aside || !pasted.evidence ? asked : pasted, put];
}
