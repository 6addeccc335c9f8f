"use client";

import { useStored } from "@/components/ui/stored";

/** What the user pasted in this tab. It stands in sessionStorage and nowhere else. */
export interface Pasted {
  readonly evidence: string;
  readonly request: string;
  readonly exchange: number | null;
  /** ISO time of the paste: "now" for responses without Date. */
  readonly observedAt: string;
  readonly stepsDone: readonly string[];
}

export const nothingPasted: Pasted = { evidence: "", request: "", exchange: null, observedAt: "", stepsDone: [] };

export function usePasted() {
  return useStored<Pasted>("session", "why403:pasted", nothingPasted);
}
