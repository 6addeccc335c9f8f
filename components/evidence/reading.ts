"use client";

import { useMemo } from "react";
import type { Input } from "@/lib/diagnosis/diagnose";
import type { Short } from "@/lib/diagnosis/tell/short";
import { ask, useLatest, usePrepared } from "./engine";
import type { Pasted } from "./pasted";

const shortOf = (input: Input) => ask("short", input);

/** The diagnosis of what stands in the box, a moment behind the typing. */
export function useReading(pasted: Pasted): { short: Short | null; failed: boolean } {
  usePrepared();
  const { evidence, request, exchange, observedAt } = pasted;
  const input = useMemo(
    () =>
      evidence.trim()
        ? { evidence, request, exchange: exchange ?? undefined, observedAt: observedAt || undefined }
        : null,
    [evidence, request, exchange, observedAt],
  );
  const { latest, failed } = useLatest(input, shortOf);
  return { short: latest?.answer ?? null, failed };
}
