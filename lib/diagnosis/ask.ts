import type { Clue } from "@/lib/evidence/traced";
import type { Look } from "@/lib/knowledge/look";
import { type QuestionId, questions } from "@/lib/knowledge/questions/table.gen";
import type { CauseId, Option, Question, Reason, Strength } from "@/lib/knowledge/shapes";
import { causeIds, normalised, type Odds } from "./rank";
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
    const match = known?.(look);
    if (match) return { question: id, option, by: "evidence", clue: match.clues[0] ?? null };
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

/** Bits that a question is expected to take off the uncertainty. */
export function gain(odds: Odds, question: Question): number {
  return (
    entropy(odds) - outcomes(odds, question).reduce((sum, outcome) => sum + outcome.chance * entropy(outcome.odds), 0)
  );
}

interface Outcome {
  readonly chance: number;
  readonly odds: Odds;
}

/** How likely each option is, and what it would make of the ranking. */
function outcomes(odds: Odds, question: Question): Outcome[] {
  const options = Object.values(question.options);
  const pull = (option: Option, cause: CauseId) =>
    Math.exp(logOdds[option.tells[cause] ?? "against"] * (option.tells[cause] ? 1 : 0));
  const total = new Map(
    causeIds.map((cause) => [cause, options.reduce((sum, option) => sum + pull(option, cause), 0)]),
  );
  return options.map((option) => {
    const joint = causeIds.map((cause) => odds[cause] * (pull(option, cause) / (total.get(cause) ?? 1)));
    const chance = joint.reduce((sum, value) => sum + value, 0);
    return { chance, odds: normalised(joint.map((value) => Math.log(Math.max(value, 1e-12)))) };
  });
}

function entropy(odds: Odds): number {
  return -causeIds.reduce((sum, id) => sum + (odds[id] > 0 ? odds[id] * Math.log2(odds[id]) : 0), 0);
}

function top(odds: Odds): CauseId {
  return causeIds.reduce((best, id) => (odds[id] > odds[best] ? id : best));
}

/** Whether a likely answer would change the first cause, or settle what is not settled. */
function couldChange(odds: Odds, question: Question): boolean {
  const first = top(odds);
  const settled = odds[first] >= settledFrom;
  return outcomes(odds, question).some(({ chance, odds: after }) => {
    if (chance < 0.04) return false;
    return top(after) !== first || (!settled && after[first] > odds[first] + 0.02);
  });
}

/**
 * The open question whose answer would tell the most; null when none could change the advice. With a suspect, the
 * questions of its branch come first, in their order.
 */
export function next(odds: Odds, done: readonly Answered[], suspect: CauseId | null = null): QuestionId | null {
  const open = questionIds.filter((id) => !done.some((answer) => answer.question === id));
  const branch = suspect ? open.find((id) => questions[id].branch === suspect) : undefined;
  if (branch) return branch;
  const useful = open
    .filter((id) => couldChange(odds, questions[id]))
    .map((id) => ({ id, gain: gain(odds, questions[id]) }))
    .filter((candidate) => candidate.gain > 0.02);
  return useful.reduce<{ id: QuestionId | null; gain: number }>((best, one) => (one.gain > best.gain ? one : best), {
    id: null,
    gain: 0,
  }).id;
}
