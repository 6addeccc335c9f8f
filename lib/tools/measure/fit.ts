/**
 * Fits the numbers of lib/diagnosis/rank/strengths.ts to labelled cases, and says by cross-validation what they are worth.
 *   npm run fit -- FILE.jsonl…        prints the table to put there; changes nothing by itself
 * The project's own samples take part with a small weight: they say which words go with which cause, but their entries
 * were written with them in view, so they cannot say how sure to be.
 */
import { readFileSync } from "node:fs";
import { diagnose } from "../../diagnosis/diagnose";
import { causeIds } from "../../diagnosis/rank/rank";
import { logOdds, priors, repeatShare, unsaidLogOdds, vendorLogOdds } from "../../diagnosis/rank/strengths";
import type { CauseId, Strength } from "../../knowledge/shapes";
import { type Case, casesIn, ownCases } from "./measure";

const strengths = [
  "decisive",
  "strong",
  "moderate",
  "weak",
  "against",
  "excludes",
] as const satisfies readonly Strength[];
const folds = 5;
const ownWeight = 0.03;
/** Pull of each number towards where it stood, so that few cases do not carry it away. */
const pull = 0.02;

interface Example {
  readonly weight: number;
  readonly accepted: ReadonlySet<string>;
  /** For each cause, the strengths of its reasons; a vendor's own are numbered from 6 on. */
  readonly reasons: readonly (readonly number[])[];
}

/**
 * The numbers, in one row: general strengths, vendor strengths, the share of repeats, the logs of the priors, and what
 * counts where the text does not say why.
 */
type Numbers = readonly number[];
const start: Numbers = [
  ...strengths.map((strength) => logOdds[strength]),
  ...strengths.map((strength) => vendorLogOdds[strength]),
  repeatShare.words,
  ...causeIds.map((id) => Math.log(priors[id])),
  unsaidLogOdds,
];
const unsaidAt = start.length - 1;

function exampleOf(item: Case, weight: number): Example {
  const { causes } = diagnose({ evidence: item.input, request: item.request });
  return {
    weight,
    accepted: new Set([item.cause, ...(item.also ?? [])]),
    reasons: causeIds.map((id) =>
      (causes.find((cause) => cause.id === id)?.reasons ?? []).map(({ strength, refusal, unsaid }) =>
        unsaid ? unsaidAt : strengths.indexOf(strength) + (refusal ? strengths.length : 0),
      ),
    ),
  };
}

function chances(numbers: Numbers, { reasons }: Example): number[] {
  const share = numbers[12] ?? 0.5;
  const scores = reasons.map((list, cause) => {
    let sum = numbers[13 + cause] ?? 0;
    let part = 1;
    for (const weight of list.map((index) => numbers[index] ?? 0).sort((a, b) => b - a)) {
      sum += weight > 0 ? weight * part : weight;
      if (weight > 0) part *= share;
    }
    return Math.exp(sum);
  });
  const total = scores.reduce((sum, score) => sum + score, 0);
  return scores.map((score) => score / total);
}

function loss(numbers: Numbers, examples: readonly Example[]): number {
  let sum = 0;
  for (const example of examples) {
    const all = chances(numbers, example);
    const right = causeIds.reduce((total, id, index) => total + (example.accepted.has(id) ? (all[index] ?? 0) : 0), 0);
    sum -= example.weight * Math.log(Math.max(right, 1e-9));
  }
  return sum + pull * numbers.reduce((total, value, index) => total + (value - (start[index] ?? 0)) ** 2, 0);
}

/** Coordinate descent with shrinking steps: twenty-four numbers and a smooth loss need no more. */
function fitted(examples: readonly Example[]): Numbers {
  const numbers = [...start];
  let best = loss(numbers, examples);
  for (let step = 0.8; step > 0.02; step /= 2) {
    for (let round = 0; round < 6; round++) {
      for (let index = 0; index < numbers.length; index++) {
        for (const change of [step, -step]) {
          const before = numbers[index] ?? 0;
          const size = index === 12 ? change / 4 : change;
          numbers[index] = index === 12 ? Math.min(0.9, Math.max(0.1, before + size)) : before + size;
          const now = loss(numbers, examples);
          if (now < best) best = now;
          else numbers[index] = before;
        }
      }
    }
  }
  return numbers;
}

interface Scores {
  readonly top1: number;
  readonly gap: number;
  readonly logLoss: number;
}

function scored(pairs: readonly { numbers: Numbers; example: Example }[]): Scores {
  const rows = pairs.map(({ numbers, example }) => {
    const all = chances(numbers, example);
    const first = all.indexOf(Math.max(...all));
    return { said: all[first] ?? 0, right: example.accepted.has(causeIds[first] as CauseId) };
  });
  let gap = 0;
  for (let low = 0; low < 5; low++) {
    const inside = rows.filter(({ said }) => Math.min(4, Math.floor(said * 5)) === low);
    if (!inside.length) continue;
    const said = inside.reduce((sum, row) => sum + row.said, 0) / inside.length;
    const right = inside.filter((row) => row.right).length / inside.length;
    gap += (inside.length / rows.length) * Math.abs(said - right);
  }
  const logLoss =
    pairs.reduce((sum, { numbers, example }) => sum + loss(numbers, [{ ...example, weight: 1 }]), 0) / pairs.length;
  return { top1: rows.filter(({ right }) => right).length / rows.length, gap, logLoss };
}

const shown = ({ top1, gap, logLoss }: Scores) =>
  `top1 ${top1.toFixed(3)} calibration-gap ${gap.toFixed(3)} loss ${logLoss.toFixed(3)}`;

async function main() {
  const given = process.argv.slice(2).flatMap((file) => casesIn(readFileSync(file, "utf8")));
  if (!given.length) throw new Error("Name at least one file of labelled cases.");
  const examples = given.map((item) => exampleOf(item, 1));
  const own = (await ownCases()).map((item) => exampleOf(item, ownWeight));
  console.log(`as it stands:    ${shown(scored(examples.map((example) => ({ numbers: start, example }))))}`);
  const held = Array.from({ length: folds }, (_, fold) => {
    const numbers = fitted([...examples.filter((_, index) => index % folds !== fold), ...own]);
    return examples.filter((_, index) => index % folds === fold).map((example) => ({ numbers, example }));
  });
  console.log(`cross-validated: ${shown(scored(held.flat()))}`);
  const numbers = fitted([...examples, ...own]);
  console.log(`fitted to all:   ${shown(scored(examples.map((example) => ({ numbers, example }))))}\n`);
  const two = (value: number) => Number(value.toFixed(2));
  const row = (from: number) =>
    Object.fromEntries(strengths.map((strength, index) => [strength, two(numbers[from + index] ?? 0)]));
  const raw = causeIds.map((_, index) => Math.exp(numbers[13 + index] ?? 0));
  const sum = raw.reduce((total, value) => total + value, 0);
  console.log("logOdds", row(0));
  console.log("vendorLogOdds", row(strengths.length));
  console.log("repeatShare", two(numbers[12] ?? 0));
  console.log("unsaidLogOdds", two(numbers[unsaidAt] ?? 0));
  console.log(
    "priors",
    Object.fromEntries(causeIds.map((id, index) => [id, Number(((raw[index] ?? 0) / sum).toFixed(3))])),
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
