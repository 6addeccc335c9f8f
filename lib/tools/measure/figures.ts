import { diagnose } from "../../diagnosis/diagnose";
import { causeIds } from "../../diagnosis/rank/rank";
import type { CauseId } from "../../knowledge/shapes";
import { type Case, type Figures, measured, ownCases } from "./measure";
import { type Asked, interview } from "./truthful";

/** What the page of the accuracy shows; shares from 0 to 1, of three digits. */
export interface Accuracy {
  readonly cases: number;
  readonly vendors: number;
  readonly known: Measured;
  /** The same cases with every vendor's refusals left out. */
  readonly unknown: Measured;
  readonly questions: { readonly median: number; readonly most: number; readonly right: number };
}

interface Measured extends Omit<Figures, "brier" | "explained"> {
  readonly causes: readonly { readonly id: CauseId; readonly cases: number; readonly right: number }[];
}

/** Measures the project's own cases; about ten seconds. */
export async function accuracyNow(): Promise<Accuracy> {
  const cases = await ownCases();
  const asked = cases
    .map(({ input, request, cause }) => interview({ evidence: input, request }, cause))
    .sort((a, b) => a.questions - b.questions);
  return {
    cases: cases.length,
    vendors: new Set(cases.map(({ vendor }) => vendor)).size,
    known: measure(cases, false),
    unknown: measure(cases, true),
    questions: {
      median: asked[Math.floor(asked.length / 2)]?.questions ?? 0,
      most: asked.at(-1)?.questions ?? 0,
      right: three(shareOf(asked, ({ right }: Asked) => right)),
    },
  };
}

function measure(cases: readonly Case[], generalOnly: boolean): Measured {
  const { outcomes, figures } = measured(cases, (input) => diagnose({ ...input, generalOnly }));
  const { top1, strict, top2, gap, bins } = figures;
  return {
    top1: three(top1),
    strict: three(strict),
    top2: three(top2),
    gap: three(gap),
    bins: bins.map(({ from, said, right, count }) => ({ from, said: three(said), right: three(right), count })),
    causes: causeIds.map((id) => {
      const own = outcomes.filter(({ item }) => item.cause === id);
      return { id, cases: own.length, right: three(shareOf(own, ({ right }) => right)) };
    }),
  };
}

function shareOf<T>(list: readonly T[], is: (one: T) => boolean): number {
  return list.filter(is).length / Math.max(1, list.length);
}

const three = (value: number) => Math.round(value * 1000) / 1000;
