import { causeNames } from "@/lib/knowledge/causes/names.gen";
import type { CauseId, Reason } from "@/lib/knowledge/shapes";
import { logOdds, priors, repeatShare, weightOf } from "./strengths";

export const causeIds = (Object.keys(causeNames) as CauseId[]).sort(
  (a, b) => causeNames[a].order - causeNames[b].order,
);

/** The cause that a word of an address, a form or a log names; null: none. */
export const asCause = (word: string | null | undefined): CauseId | null => causeIds.find((id) => id === word) ?? null;

/** The probability of each cause. */
export type Chances = Readonly<Record<CauseId, number>>;

export interface RankedCause<R extends Reason = Reason> {
  readonly id: CauseId;
  readonly probability: number;
  /** For it first, the strongest first; then those against it. */
  readonly reasons: readonly R[];
}

/**
 * Reasons for one cause mostly retell the same event (a code, its sentence, its header), so each further one
 * counts less than the one before. Those against it are added up.
 */
function shift(reasons: readonly Reason[]): number {
  const answers = reasons.filter(({ answered }) => answered);
  const words = reasons.filter(({ answered }) => !answered);
  return added(words, repeatShare.words) + added(answers, repeatShare.answers);
}

function added(reasons: readonly Reason[], repeat: number): number {
  let sum = 0;
  let share = 1;
  for (const weight of reasons.map(weightOf).sort((a, b) => b - a)) {
    sum += weight > 0 ? weight * share : weight;
    if (weight > 0) share *= repeat;
  }
  return sum;
}

/** Probabilities of the ten causes; they sum to 1. */
export function probabilities(reasons: readonly Reason[]): Chances {
  const scores = causeIds.map((id) => Math.log(priors[id]) + shift(reasons.filter((reason) => reason.cause === id)));
  return normalised(scores);
}

/** Turns log scores, in the order of `causeIds`, into probabilities. */
function normalised(scores: readonly number[]): Chances {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return Object.fromEntries(causeIds.map((id, index) => [id, rounded((raised[index] ?? 0) / sum)])) as Chances;
}

/** Without the last bits of floating point, by which equal ones would differ; never none at all. */
const rounded = (chance: number) => Math.max(1, Math.round(chance * 1e12)) / 1e12;

/** The probabilities that a ranking has found. */
export function chancesOf(ranked: readonly Pick<RankedCause, "id" | "probability">[]): Chances {
  return Object.fromEntries(ranked.map(({ id, probability }) => [id, probability])) as Chances;
}

/** All ten causes, most probable first; equal ones in the article's order. */
export function rank<R extends Reason>(reasons: readonly R[]): RankedCause<R>[] {
  const chances = probabilities(reasons);
  return causeIds
    .map((id) => ({
      id,
      probability: chances[id],
      reasons: reasons
        .filter((reason) => reason.cause === id)
        .sort((a, b) => logOdds[b.strength] - logOdds[a.strength]),
    }))
    .sort((a, b) => b.probability - a.probability);
}
