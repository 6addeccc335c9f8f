"use client";

import { useCallback, useMemo, useState } from "react";
import type { Pending } from "./own";
import type { useAppend } from "./shared";

interface Tick {
  readonly step: string;
  readonly done: boolean;
}

/**
 * The steps that are done, and the way to tick one: it counts at once, before the server has it, and also while it waits
 * for the connection. Where the server refuses it, it is undone.
 */
export function useTicks(
  told: readonly string[],
  waiting: readonly Pending[],
  append: ReturnType<typeof useAppend>["append"],
) {
  const [mine, setMine] = useState<readonly Tick[]>([]);
  const tick = useCallback(
    async (step: string, done: boolean) => {
      const one = { step, done };
      setMine((ticks) => [...ticks, one]);
      await append({ type: "step", ...one });
      setMine((ticks) => ticks.filter((other) => other !== one));
    },
    [append],
  );
  const stepsDone = useMemo(
    () => [...waiting.flatMap(({ fields }) => tickIn(fields)), ...mine].reduce(withTick, told),
    [told, waiting, mine],
  );
  return { stepsDone, tick };
}

const withTick = (done: readonly string[], tick: Tick): readonly string[] => [
  ...done.filter((step) => step !== tick.step),
  ...(tick.done ? [tick.step] : []),
];

function tickIn({ type, step, done }: Pending["fields"]): Tick[] {
  return type === "step" && typeof step === "string" ? [{ step, done: done === true }] : [];
}
