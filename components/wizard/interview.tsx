"use client";

import Link from "next/link";
import { CauseRanking } from "@/components/verdict/ranking";
import { unsure } from "@/lib/diagnosis/ask/ask";
import { fieldsOf, formatQuery, type Query, withAnswer, withQuestion } from "@/lib/diagnosis/ask/query";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import { percent } from "@/lib/diagnosis/tell/in-words";
import { inSentence } from "@/lib/diagnosis/words";
import { pasteAddress, questionsAddress } from "./addresses";
import { QuestionCard } from "./question-card";
import { StateLink } from "./state-link";
import { Trail } from "./trail";

interface InterviewProps {
  readonly ranking: Ranking;
  readonly query: Query;
  readonly answer: (question: string, option: string | null) => void;
  readonly restart: () => void;
}

/** Questions without evidence: one at a time, with the ranking beside it. */
export function Interview({ ranking, query, answer, restart }: InterviewProps) {
  const { question, answered } = ranking;
  if (!question) return null;
  const before = answered.filter((one) => one.question !== question.id).length;
  const again = query.answers[question.id];
  const suspected = ranking.causes.find(({ id }) => id === query.suspect);
  const untold = !answered.some(({ option }) => option !== unsure);
  return (
    <div className="grid items-start gap-9 lg:grid-cols-[minmax(0,12fr)_minmax(0,7fr)]">
      <div className="grid grid-cols-1 gap-8">
        {suspected && (
          <p className="-mb-4 text-[14px]">
            You suspect <strong className="font-[580]">{inSentence(suspected.name)}</strong>, so its questions come
            first.{" "}
            <Link prefetch={false} href={questionsAddress} className="text-button text-note" onClick={restart}>
              Suspect another
            </Link>
          </p>
        )}
        <QuestionCard
          question={question}
          eyebrow={again ? "Asked again" : before ? `Question ${before + 1}` : "First question"}
          url={null}
          level={1}
          chosen={again}
          fields={fieldsOf(withAnswer(query, question.id, null))}
          answer={(option) => answer(question.id, option)}
        />
        <p role="status" className="sr-only">
          {answered.length ? leading(ranking) : ""}
        </p>
        <Trail
          answered={answered}
          change={answer}
          hrefOf={(id) => `/diagnose${formatQuery(withQuestion(query, id))}`}
        />
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-note text-soft no-print">
          {answered.length > 0 && (
            <StateLink href={`/diagnose${formatQuery({ ...query, ask: null, shown: true })}`}>
              Show the diagnosis so far
            </StateLink>
          )}
          <Link prefetch={false} href={pasteAddress(query)}>
            Paste the response instead
          </Link>
          {answered.length > 0 && (
            <Link prefetch={false} href={questionsAddress} onClick={restart}>
              Start again
            </Link>
          )}
        </p>
      </div>
      <CauseRanking
        causes={ranking.causes}
        title={untold ? "How common the ten causes are" : "So far"}
        untold={untold}
      />
    </div>
  );
}

function leading({ causes: [first] }: Ranking): string {
  return first ? `So far ${inSentence(first.name)} leads with ${percent(first.probability)}.` : "";
}
