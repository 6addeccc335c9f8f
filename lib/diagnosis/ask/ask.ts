import type { Clue } from "@/lib/evidence/traced";
import type { Look } from "@/lib/knowledge/look";
import { match } from "@/lib/knowledge/matching/match";
import { type QuestionId, questions } from "@/lib/knowledge/questions/table.gen";
import type { CauseId, Option, Question, Reason, Strength } from "@/lib/knowledge/shapes";
import { type Chances, causeIds } from "../rank/rank";
import { answerLogOdds } from "../rank/strengths";
import { likelihoodsOf, mostTelling } from "./prospects";

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

/** The trunk, then a branch a cause, in the article's order. */
export const branches: readonly Question["branch"][] = ["trunk", ...causeIds];

export const questionIds = (Object.keys(questions) as QuestionId[]).sort(
  (a, b) =>
    branches.indexOf(questions[a].branch) - branches.indexOf(questions[b].branch) ||
    questions[a].order - questions[b].order,
);

export function questionOf(id: string): Question | undefined {
  return Object.hasOwn(questions, id) ? questions[id as QuestionId] : undefined;
}

/** An option by id; undefined for "not sure" and for ids that the question does not have. */
export function optionOf(question: Question | undefined, id: string): Option | undefined {
  return question && Object.hasOwn(question.options, id) ? question.options[id] : undefined;
}

/** What the user would like to be asked. */
export interface Wanted {
  /** The cause whose branch is walked first. */
  readonly suspect?: CauseId | null | undefined;
  /** A question by id, which comes before all others, answered or not. */
  readonly ask?: string | null | undefined;
}

/** The user's answers in the order given, then what the evidence answers by itself. Unknown ids are dropped. */
export function answered(look: Look, answers: Answers): Answered[] {
  const given = Object.entries(answers).flatMap(([id, option]): Answered[] => {
    const question = questionOf(id);
    if (!question || (option !== unsure && !optionOf(question, option))) return [];
    return [{ question: id as QuestionId, option, by: "you", clue: null }];
  });
  const told = answerable
    .filter(({ id }) => !given.some((answer) => answer.question === id))
    .flatMap(({ id, options }) => knownAnswer(id, options, look) ?? []);
  return [...given, ...told];
}

/** The questions that evidence can answer by itself, with the options that it can choose. */
const answerable = questionIds.flatMap((id) => {
  const options = Object.entries<Option>(questions[id].options).flatMap(([option, { known }]) =>
    known ? [{ option, known }] : [],
  );
  return options.length ? [{ id, options }] : [];
});

type Choosable = (typeof answerable)[number]["options"];

function knownAnswer(id: QuestionId, options: Choosable, look: Look): Answered | undefined {
  for (const { option, known } of options) {
    const found = match(known, look);
    if (found) return { question: id, option, by: "evidence", clue: found.clues[0] ?? null };
  }
  return undefined;
}

/** What the user's own answers say. What the evidence answers has been counted where it was read. */
export function reasonsOf(answers: readonly Answered[]): Reason[] {
  return answers.flatMap(({ question: id, option: optionId, by }) => {
    const option = optionOf(questionOf(id), optionId);
    if (by === "evidence" || !option) return [];
    const because = `Answered “${option.label}” to “${questions[id].ask}”`;
    return (Object.entries(option.tells) as [CauseId, Strength][]).map(([cause, strength]) => ({
      cause,
      strength,
      because,
      answered: true,
    }));
  });
}

/** For each option of a question, how likely somebody gives it whom each cause refused. */
const likelihoods = new Map(
  questionIds.map((id) => [
    id,
    likelihoodsOf(
      Object.values<Option>(questions[id].options).map(({ tells }) => tells),
      answerLogOdds,
    ),
  ]),
);

/** Whether answers to other questions leave nothing to ask here. */
export function isMoot(id: QuestionId, done: readonly Answered[]): boolean {
  const moot: Question["moot"] = (questions[id] as Question).moot;
  return done.some(({ question, option }) => {
    const by = moot?.[question];
    return by === "answered" ? option !== unsure : Boolean(by?.includes(option));
  });
}

/** Answers after which nothing more is asked unbidden: from here on a question brings less than it costs. */
export const mostAsked = 8;

/** A suspect's branch is opened, and walked on while its cause leads: one answer may clear it. */
function holds(suspect: CauseId, chances: Chances, done: readonly Answered[]): boolean {
  const opened = done.some(({ question, by }) => by === "you" && questions[question].branch === suspect);
  return !opened || causeIds.every((id) => id === suspect || chances[id] < chances[suspect]);
}

/**
 * The question to ask. First the one that the user chose, answered or not; then those of the suspect's branch, in
 * their order; else the open one whose answer would tell the most. null when none could change the advice.
 */
export function next(chances: Chances, done: readonly Answered[], { ask, suspect }: Wanted = {}): QuestionId | null {
  const chosen = questionIds.find((id) => id === ask);
  if (chosen) return chosen;
  if (done.filter(({ by, option }) => by === "you" && option !== unsure).length >= mostAsked) return null;
  const open = questionIds.filter((id) => !done.some(({ question }) => question === id) && !isMoot(id, done));
  const branch = suspect && holds(suspect, chances, done) && open.find((id) => questions[id].branch === suspect);
  return branch || mostTelling(open, (id) => likelihoods.get(id) ?? [], chances);
}
