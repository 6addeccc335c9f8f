import { type Answers, unsure } from "../../diagnosis/ask/ask";
import { diagnose, type Input } from "../../diagnosis/diagnose";
import { causeIds } from "../../diagnosis/rank/rank";
import { answerLogOdds } from "../../diagnosis/rank/strengths";
import { type QuestionId, questions } from "../../knowledge/questions/table.gen";
import type { CauseId, Option } from "../../knowledge/shapes";

const weight = ({ tells }: Option, cause: CauseId) => (tells[cause] ? answerLogOdds[tells[cause]] : 0);

/**
 * What somebody whom one cause alone refused can truthfully answer: nothing that speaks against that cause, and
 * nothing that states another cause's fault unless the same answer fits their own.
 */
export function truthful(id: QuestionId, cause: CauseId): readonly string[] {
  return Object.entries<Option>(questions[id].options)
    .filter(([, option]) => {
      const own = weight(option, cause);
      const other = Math.max(...causeIds.filter((one) => one !== cause).map((one) => weight(option, one)));
      return own >= answerLogOdds.moderate || (own >= 0 && other < answerLogOdds.strong);
    })
    .map(([option]) => option);
}

/** The truthful answer that says most for the cause; null when no option is true. */
function plainest(id: QuestionId, cause: CauseId): string | null {
  const options = questions[id].options as Readonly<Record<string, Option>>;
  const best = truthful(id, cause).toSorted(
    (a, b) => weight(options[b] as Option, cause) - weight(options[a] as Option, cause),
  );
  return best[0] ?? null;
}

export interface Asked {
  /** Questions until the verdict was settled or none was left. */
  readonly questions: number;
  /** Of these, the ones whose answer moved no cause's probability. */
  readonly idle: number;
  /** Whether the true cause stood first at the end. */
  readonly right: boolean;
}

/** Answers from the true cause what is asked about a paste. */
export function interview(input: Input, cause: CauseId): Asked {
  let answers: Answers = {};
  let ranking = diagnose(input);
  let idle = 0;
  let count = 0;
  while (ranking.question && !ranking.verdict.settled && count < Object.keys(questions).length) {
    const { id } = ranking.question;
    answers = { ...answers, [id]: plainest(id, cause) ?? unsure };
    const after = diagnose({ ...input, answers });
    const before = new Map(ranking.causes.map((one) => [one.id, one.probability]));
    if (after.causes.every((one) => Math.abs(one.probability - (before.get(one.id) ?? 0)) < 1e-6)) idle++;
    ranking = after;
    count++;
  }
  return { questions: count, idle, right: ranking.causes[0]?.id === cause };
}
