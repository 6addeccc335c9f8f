import type { CauseId, Strength } from "@/lib/knowledge/shapes";
import { type Chances, causeIds } from "../rank/rank";
import { settledFrom } from "../rank/strengths";

type Tells = Readonly<Partial<Record<CauseId, Strength>>>;

/** A possible answer: how likely it is under each cause, in the order of `causeIds`, and the logarithms of that. */
interface Likelihood {
  readonly chances: Float64Array;
  readonly bits: Float64Array;
}

/** For each possible answer, how likely it is. */
export type Likelihoods = readonly Likelihood[];

export function likelihoodsOf(answers: readonly Tells[], weights: Readonly<Record<Strength, number>>): Likelihoods {
  const pulls = answers.map((tells) =>
    Float64Array.from(causeIds, (cause) => {
      const strength = tells[cause];
      return strength ? Math.exp(weights[strength]) : 1;
    }),
  );
  const totals = causeIds.map((_, cause) => pulls.reduce((sum, pull) => sum + (pull[cause] ?? 0), 0));
  return pulls.map((pull) => {
    const chances = pull.map((value, cause) => value / (totals[cause] ?? 1));
    return { chances, bits: chances.map(Math.log2) };
  });
}

/** What is believed before a question is asked. */
interface Belief {
  readonly chances: Float64Array;
  readonly bits: Float64Array;
  readonly uncertainty: number;
  /** Room for what an answer would leave. */
  readonly after: Float64Array;
}

function beliefOf(by: Chances): Belief {
  const chances = Float64Array.from(causeIds, (id) => by[id]);
  const bits = chances.map(Math.log2);
  const uncertainty = -chances.reduce((sum, chance, at) => sum + weighed(chance, bits[at]), 0);
  return { chances, bits, uncertainty, after: new Float64Array(chances.length) };
}

const weighed = (chance: number, bits = 0) => (chance > 0 ? chance * bits : 0);

/** What asking would bring. */
interface Prospect {
  /** Bits that it is expected to take off the uncertainty. */
  readonly gain: number;
  /** Whether a likely answer would change the first cause, or settle what is not settled. */
  readonly couldChange: boolean;
}

/** An answer less likely than this is not worth asking for. */
const leastChance = 0.04;

/** Sums of p·log₂p take the logarithms that are known already: of the causes, and of each answer's likelihood. */
function prospectOf(likelihoods: Likelihoods, { chances, bits, uncertainty, after }: Belief): Prospect {
  const first = highest(chances);
  const before = chances[first] ?? 0;
  const settled = before >= settledFrom;
  let left = 0;
  let couldChange = false;
  for (const answer of likelihoods) {
    let chance = 0;
    let sum = 0;
    for (let cause = 0; cause < chances.length; cause++) {
      const joint = (chances[cause] ?? 0) * (answer.chances[cause] ?? 1);
      after[cause] = joint;
      chance += joint;
      sum += weighed(joint, (bits[cause] ?? 0) + (answer.bits[cause] ?? 0));
    }
    if (chance <= 0) continue;
    left += chance * Math.log2(chance) - sum;
    const moves = highest(after) !== first || (!settled && (after[first] ?? 0) / chance > before + 0.02);
    if (chance >= leastChance && moves) couldChange = true;
  }
  return { gain: uncertainty - left, couldChange };
}

function highest(chances: Float64Array): number {
  let best = 0;
  for (let cause = 1; cause < chances.length; cause++) if ((chances[cause] ?? 0) > (chances[best] ?? 0)) best = cause;
  return best;
}

/** Of questions (or of a probe's variants) the one that would tell the most; null when none could change the advice. */
export function mostTelling<Id>(
  open: readonly Id[],
  likelihoodsFor: (id: Id) => Likelihoods,
  chances: Chances,
): Id | null {
  const belief = beliefOf(chances);
  let best: { readonly id: Id; readonly gain: number } | null = null;
  for (const id of open) {
    const { gain, couldChange } = prospectOf(likelihoodsFor(id), belief);
    if (couldChange && gain > Math.max(0.02, best?.gain ?? 0)) best = { id, gain };
  }
  return best?.id ?? null;
}
