import type { Clue } from "@/lib/evidence/traced";
import type { Look } from "@/lib/knowledge/look";
import { match } from "@/lib/knowledge/match";
import { type QuestionId, questions } from "@/lib/knowledge/questions/table.gen";
import type { CauseId, Option, Question, Reason, Strength } from "@/lib/knowledge/shapes";
import { causeIds, type Odds } from "./rank";
import { logOdds, settledFrom } from "./strengths";

/** Question id → option id, as the user gave them. `unsure` says that the user cannot tell. */
export type Answers = Readonly<Record<string, string>>;
export const unsure = "unsure";

/** An answer that counts, and who gave it. */
export interface Answered {
  readonly question: QuestionId;
  readonly option: string;
  readonly by: "you" | "evidence";
  readonly clue: Clue | null;
}

export const questionIds = (Object.keys(questions) as QuestionId[]).sort(
  (a, b) =>
    causeIds.indexOf(questions[a].branch) - causeIds.indexOf(questions[b].branch) ||
    questions[a].order - questions[b].order,
);

export function questionOf(id: string): Question | undefined {
  return Object.hasOwn(questions, id) ? questions[id as QuestionId] : undefined;
}

/** An option by id; undefined for "not sure" and for ids that the question does not have. */
export function optionOf(question: Question | undefined, id: string): Option | undefined {
  return question && Object.hasOwn(question.options, id) ? question.options[id] : undefined;
}

/** The user's answers in the order given, then what the evidence answers by itself. Unknown ids are dropped. */
export function answered(look: Look, answers: Answers): Answered[] {
  const given = Object.entries(answers).flatMap(([id, option]): Answered[] => {
    const question = questionOf(id);
    if (!question || (option !== unsure && !optionOf(question, option))) return [];
    return [{ question: id as QuestionId, option, by: "you", clue: null }];
  });
  const told = questionIds
    .filter((id) => !given.some((answer) => answer.question === id))
    .flatMap((id) => knownAnswer(id, look) ?? []);
  return [...given, ...told];
}

function knownAnswer(id: QuestionId, look: Look): Answered | undefined {
  for (const [option, { known }] of Object.entries<Option>(questions[id].options)) {
    const found = known && match(known, look);
    if (found) return { question: id, option, by: "evidence", clue: found.clues[0] ?? null };
  }
  return undefined;
}

/** What the user's own answers say. What the evidence answers has been counted where it was read. */
export function reasonsOf(answers: readonly Answered[]): Reason[] {
  return answers.flatMap(({ question: id, option: optionId, by }) => {
    const option = optionOf(questionOf(id), optionId);
    if (by === "evidence" || !option) return [];
    const because = `You answered “${option.label}” to “${questions[id].ask}”`;
    return (Object.entries(option.tells) as [CauseId, Strength][]).map(([cause, strength]) => ({
      cause,
      strength,
      because,
    }));
  });
}

/** For each option of a question, how likely somebody gives it whom each cause refused, in the order of `causeIds`. */
const likelihoods = new Map(questionIds.map((id) => [id, likelihoodsOf(questions[id])]));

function likelihoodsOf(question: Question): readonly Float64Array[] {
  const pulls = Object.values<Option>(question.options).map(({ tells }) =>
    Float64Array.from(causeIds, (cause) => {
      const strength = tells[cause];
      return strength ? Math.exp(logOdds[strength]) : 1;
    }),
  );
  const totals = causeIds.map((_, cause) => pulls.reduce((sum, pull) => sum + (pull[cause] ?? 0), 0));
  return pulls.map((pull) => pull.map((value, cause) => value / (totals[cause] ?? 1)));
}

/** What asking a question would bring. */
interface Prospect {
  readonly id: QuestionId;
  /** Bits that it is expected to take off the uncertainty. */
  readonly gain: number;
  /** Whether a likely answer would change the first cause, or settle what is not settled. */
  readonly couldChange: boolean;
}

/** An answer less likely than this is not worth a question. */
const leastChance = 0.04;

function prospectOf(id: QuestionId, odds: Float64Array): Prospect {
  const first = highest(odds);
  const before = odds[first] ?? 0;
  const settled = before >= settledFrom;
  const after = new Float64Array(odds.length);
  let left = 0;
  let couldChange = false;
  for (const likelihood of likelihoods.get(id) ?? []) {
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
  return { id, gain: entropy(odds) - left, couldChange };
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

/**
 * The open question whose answer would tell the most; null when none could change the advice. With a suspect, the
 * questions of its branch come first, in their order.
 */
export function next(odds: Odds, done: readonly Answered[], suspect: CauseId | null = null): QuestionId | null {
  const open = questionIds.filter((id) => !done.some((answer) => answer.question === id));
  const branch = suspect ? open.find((id) => questions[id].branch === suspect) : undefined;
  if (branch) return branch;
  const chances = Float64Array.from(causeIds, (id) => odds[id]);
  let best: Prospect | null = null;
  for (const id of open) {
    const prospect = prospectOf(id, chances);
    if (prospect.couldChange && prospect.gain > Math.max(0.02, best?.gain ?? 0)) best = prospect;
  }
  return best?.id ?? null;
}
