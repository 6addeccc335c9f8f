import type { CauseId, Strength } from "@/lib/knowledge/shapes";
import { causeIds, type Odds } from "./rank";
import { settledFrom } from "./strengths";

type Tells = Readonly<Partial<Record<CauseId, Strength>>>;

/** For each possible answer, how likely it is under each cause, in the order of `causeIds`. */
export type Likelihoods = readonly Float64Array[];

export function likelihoodsOf(answers: readonly Tells[], weights: Readonly<Record<Strength, number>>): Likelihoods {
  const pulls = answers.map((tells) =>
    Float64Array.from(causeIds, (cause) => {
      const strength = tells[cause];
      return strength ? Math.exp(weights[strength]) : 1;
    }),
  );
  const totals = causeIds.map((_, cause) => pulls.reduce((sum, pull) => sum + (pull[cause] ?? 0), 0));
  return pulls.map((pull) => pull.map((value, cause) => value / (totals[cause] ?? 1)));
}

/** What asking would bring. */
interface Prospect {
  /** Bits that it is expected to take off the uncertainty. */
  readonly gain: number;
  /** Whether a likely answer would change the first cause, or settle what is not settled. */
  readonly couldChange: boolean;
}

/** An answer less likely than this is not worth asking for. */
const leastChance = 0.04;

function prospectOf(likelihoods: Likelihoods, odds: Float64Array): Prospect {
  const first = highest(odds);
  const before = odds[first] ?? 0;
  const settled = before >= settledFrom;
  const after = new Float64Array(odds.length);
  let left = 0;
  let couldChange = false;
  for (const likelihood of likelihoods) {
    let chance = 0;
    for (let cause = 0; cause < odds.length; cause++) {
      after[cause] = (odds[cause] ?? 0) * (likelihood[cause] ?? 1);
      chance += after[cause] ?? 0;
    }
    if (chance <= 0) continue;
    for (let cause = 0; cause < odds.length; cause++) after[cause] = (after[cause] ?? 0) / chance;
    left += chance * entropy(after);
    const moves = highest(after) !== first || (!settled && (after[first] ?? 0) > before + 0.02);
    if (chance >= leastChance && moves) couldChange = true;
  }
  return { gain: entropy(odds) - left, couldChange };
}

function entropy(odds: Float64Array): number {
  let bits = 0;
  for (const chance of odds) if (chance > 0) bits -= chance * Math.log2(chance);
  return bits;
}

function highest(odds: Float64Array): number {
  let best = 0;
  for (let cause = 1; cause < odds.length; cause++) if ((odds[cause] ?? 0) > (odds[best] ?? 0)) best = cause;
  return best;
}

/** Of questions (or of a probe's variants) the one that would tell the most; null when none could change the advice. */
export function mostTelling<Id>(open: readonly Id[], likelihoodsFor: (id: Id) => Likelihoods, odds: Odds): Id | null {
  const chances = Float64Array.from(causeIds, (id) => odds[id]);
  let best: { readonly id: Id; readonly gain: number } | null = null;
  for (const id of open) {
    const { gain, couldChange } = prospectOf(likelihoodsFor(id), chances);
    if (couldChange && gain > Math.max(0.02, best?.gain ?? 0)) best = { id, gain };
  }
  return best?.id ?? null;
}
