"use client";

import { useEffect, useMemo, useState } from "react";
import type { Input } from "@/lib/diagnosis/diagnose";
import type { Short } from "@/lib/diagnosis/short";
import { readAside } from "./aside";
import { type LoadedEngine, useEngine } from "./engine";
import type { Pasted } from "./pasted";
import { long, useSettled } from "./settled";

/** The diagnosis of what stands in the box, a moment behind the typing: a long text is read beside the page's thread. */
export function useReading(pasted: Pasted): { short: Short | null; failed: boolean } {
  const { engine, failed } = useEngine();
  const evidence = useSettled(pasted.evidence);
  const request = useSettled(pasted.request);
  const { exchange, observedAt } = pasted;
  const input = useMemo(
    () =>
      evidence.trim()
        ? { evidence, request, exchange: exchange ?? undefined, observedAt: observedAt || undefined }
        : null,
    [evidence, request, exchange, observedAt],
  );
  const isLong = evidence.length + request.length > long;
  const here = useMemo(
    () => (engine && input && !isLong ? engine.shortOf(input, engine.texts) : null),
    [engine, input, isLong],
  );
  const aside = useAside(engine, isLong ? input : null);
  return { short: isLong ? aside : here, failed };
}

/** Until the next answer is there the last one stays, as long as there is something to read. */
function useAside(engine: LoadedEngine | null, input: Input | null): Short | null {
  const [short, setShort] = useState<Short | null>(null);
  useEffect(() => {
    if (!input) return setShort(null);
    if (!engine) return;
    let wanted = true;
    readAside(input)
      .catch(() => engine.shortOf(input, engine.texts))
      .then((read) => wanted && setShort(read));
    return () => {
      wanted = false;
    };
  }, [engine, input]);
  return short;
}
