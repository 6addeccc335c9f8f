"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useEngine } from "@/components/evidence/engine";
import { ExchangePicker } from "@/components/evidence/exchange-picker";
import { nothingPasted, usePasted } from "@/components/evidence/pasted";
import { ShareDialog } from "@/components/session/share-dialog";
import { Diagnosis } from "@/components/verdict/diagnosis";
import { CauseRanking } from "@/components/verdict/ranking";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import type { Explanation } from "@/lib/diagnosis/explain";
import { formatQuery, parseQuery, type Query, withAnswer } from "@/lib/diagnosis/query";
import { QuestionCard } from "./question-card";
import { Suspects } from "./suspects";
import { Trail } from "./trail";

interface WorkbenchProps {
  /** The ranking from the answers alone, as the server saw them. */
  readonly initial: Ranking;
  readonly initialExplanation: Explanation | null;
}

const goTo = (query: Query) => window.history.pushState(null, "", `/diagnose${formatQuery(query)}`);

/** A diagnosis in this tab: evidence from the tab, answers from the address. */
export function Workbench({ initial, initialExplanation }: WorkbenchProps) {
  const params = useSearchParams();
  const query = useMemo(() => parseQuery(params.entries()), [params]);
  const [pasted, setPasted] = usePasted();
  const { engine, failed } = useEngine();
  const { evidence, request, exchange, observedAt } = pasted;
  const { ranking, explanation } = useMemo(() => {
    if (!engine) return { ranking: initial, explanation: initialExplanation };
    const computed = engine.diagnose(
      {
        evidence,
        request,
        exchange: exchange ?? undefined,
        observedAt: observedAt || undefined,
        answers: query.answers,
        suspect: query.suspect,
      },
      engine.texts,
    );
    return { ranking: computed, explanation: engine.explain(computed, engine.texts) };
  }, [engine, evidence, request, exchange, observedAt, query, initial, initialExplanation]);
  const answer = useCallback(
    (question: string, option: string | null) => goTo(withAnswer(query, question, option)),
    [query],
  );
  const hrefOf = (question: string, option: string) => `/diagnose${formatQuery(withAnswer(query, question, option))}`;
  useAnnouncedQuestion(ranking.question?.id ?? (ranking.verdict.settled ? "verdict" : ""));
  const shared = { evidence, request, exchange, observedAt, answers: query.answers };

  if (evidence && !engine) {
    return (
      <p role="status" className="text-lede text-soft">
        {failed
          ? "The knowledge could not be loaded. Check the connection and reload; your paste is still here."
          : "Reading what you pasted…"}
      </p>
    );
  }
  if (!evidence && !query.suspect && !query.asked && !ranking.answered.length) return <Suspects />;
  const done = !ranking.question || (ranking.verdict.settled && !onBranch(ranking, query));
  if (!evidence && !done) {
    return <Interview ranking={ranking} query={query} answer={answer} hrefOf={hrefOf} />;
  }
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-3 no-print">
        <Link href="/" className="button" onClick={() => !evidence && setPasted(nothingPasted)}>
          {evidence ? "Change the paste" : "Paste a response"}
        </Link>
        {!evidence && (
          <Link href="/diagnose" className="button">
            Start again
          </Link>
        )}
        <span className="ml-auto">
          <ShareDialog input={shared} />
        </span>
      </div>
      <Diagnosis
        ranking={ranking}
        explanation={explanation}
        evidence={evidence}
        request={request}
        recognised={ranking.read && engine ? engine.describe(ranking.read) : ""}
        stepsDone={pasted.stepsDone}
        answer={answer}
        hrefOf={hrefOf}
        tick={(step, isDone) =>
          setPasted({
            ...pasted,
            stepsDone: [...pasted.stepsDone.filter((other) => other !== step), ...(isDone ? [step] : [])],
          })
        }
        evidenceTools={<ExchangePicker ranking={ranking} pick={(index) => setPasted({ ...pasted, exchange: index })} />}
      />
    </>
  );
}

/** Whether the open question still belongs to the suspect's branch: a walk is not cut short. */
function onBranch(ranking: Ranking, query: Query): boolean {
  return query.suspect !== null && ranking.question?.branch === query.suspect;
}

/** After an answer the focus moves to the new heading, which a screen reader then says. */
function useAnnouncedQuestion(shown: string) {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    document.getElementById(shown === "verdict" ? "verdict" : "question")?.focus({ preventScroll: false });
  }, [shown]);
}

interface InterviewProps {
  readonly ranking: Ranking;
  readonly query: Query;
  readonly answer: (question: string, option: string | null) => void;
  readonly hrefOf: (question: string, option: string) => string;
}

/** Questions without evidence: one at a time, with the ranking beside it. */
function Interview({ ranking, answer, hrefOf }: InterviewProps) {
  const { question } = ranking;
  if (!question) return null;
  return (
    <div className="grid items-start gap-9 md:grid-cols-[minmax(0,12fr)_minmax(0,7fr)]">
      <div className="grid gap-8">
        <QuestionCard
          question={question}
          eyebrow={ranking.answered.length ? `Question ${ranking.answered.length + 1}` : "First question"}
          url={null}
          level={1}
          answer={(option) => answer(question.id, option)}
          hrefOf={(option) => hrefOf(question.id, option)}
        />
        <Trail answered={ranking.answered} change={answer} />
        <p className="text-note text-soft">
          <Link href="/">Paste the response instead</Link>: it usually answers most of these by itself.{" "}
          <Link href="/diagnose">Start again</Link>
        </p>
      </div>
      <CauseRanking causes={ranking.causes} title="So far" />
    </div>
  );
}
