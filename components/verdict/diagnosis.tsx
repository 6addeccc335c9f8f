"use client";

import { type ReactNode, useState } from "react";
import { QuestionCard } from "@/components/wizard/question-card";
import { Trail } from "@/components/wizard/trail";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import { type Explanation, isVerdict } from "@/lib/diagnosis/tell/explain";
import { isAnother } from "@/lib/diagnosis/tell/in-words";
import { inSentence } from "@/lib/diagnosis/words";
import type { CauseId } from "@/lib/knowledge/shapes";
import { numbered } from "./clues";
import { Comparison } from "./comparison";
import { Facts } from "./facts";
import { Fixes } from "./fixes";
import { VerdictHead } from "./head";
import { Pasted } from "./pasted";
import { RequestPath } from "./path";
import { CauseRanking } from "./ranking";
import { Reasons } from "./reasons";

export interface DiagnosisProps {
  readonly ranking: Ranking;
  readonly explanation: Explanation | null;
  readonly evidence: string;
  readonly request: string;
  /** A call that works, when one was pasted to compare with. */
  readonly working?: string | undefined;
  /** For a person: "`curl -v` transcript, …". */
  readonly recognised: string;
  readonly stepsDone: readonly string[];
  /** ISO time of the paste, for a response without Date. */
  readonly observedAt?: string | undefined;
  /** Whether it works now: then nothing is open. */
  readonly closed?: boolean | undefined;
  /** The cause that somebody confirmed. */
  readonly confirmed?: CauseId | null | undefined;
  /** Absent when the reader may only read. */
  readonly answer?: ((question: string, option: string | null) => void) | undefined;
  readonly tick?: ((step: string, done: boolean) => void) | undefined;
  /** Who gave an answer, where several people do. */
  readonly authorOf?: ((question: string) => string | null) | undefined;
  /** Where a question is asked again, and what the address holds beside its answer: for use without JavaScript. */
  readonly hrefOf?: (question: string) => string;
  readonly fieldsOf?: (question: string) => readonly (readonly [string, string])[];
  /** After the steps: whether they helped. */
  readonly afterSteps?: ReactNode;
  /** Under the pasted texts: the way to compare. */
  readonly underEvidence?: ReactNode;
  /** Beside the name of the format: "change the paste", another exchange. */
  readonly evidenceTools?: ReactNode;
}

/** A diagnosis, whole: used for one's own and for a shared one. */
export function Diagnosis(props: DiagnosisProps) {
  const { ranking, explanation, evidence } = props;
  const reasons = numbered(ranking);
  const [lit, light] = useState<number | null>(null);
  const first = ranking.causes[0];
  const question = <OpenQuestion {...props} />;
  const { settled } = ranking.verdict;
  const verdict = explanation !== null && isVerdict(explanation);
  const source = explanation?.sources ?? [];
  const texts = { ...props, reasons, lit, light };
  // Where nothing was read there is nothing to say beside the text: it moves up, beside the question.
  const beside = explanation?.kind === "unread" && evidence !== "";
  const open = !settled && !props.closed && explanation?.kind !== "no-refusal";
  return (
    <>
      <VerdictHead {...props} />
      {evidence && verdict && <RequestPath path={ranking.path} />}
      {(props.working || ranking.evidence.compared !== null) && <Comparison differences={ranking.differences} />}
      {/* Two columns; on a narrow screen one, in the order in which one reads. */}
      <div className="mt-8 flex flex-col gap-9 lg:grid lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
        <div className="contents lg:flex lg:flex-col lg:gap-9">
          {open && question}
          <Pasted {...texts} early={beside} />
        </div>
        <div className="contents lg:flex lg:min-w-0 lg:flex-col lg:gap-8">
          <div className="order-2 flex min-w-0 flex-col gap-8 lg:order-none">
            {open && evidence && !beside && <CauseRanking causes={ranking.causes} title="How the ten causes stand" />}
            {verdict && (
              <Reasons
                reasons={reasons}
                lit={lit}
                light={light}
                title={
                  settled && !isAnother(props.confirmed, first)
                    ? "Why we think so"
                    : `What speaks for ${inSentence(first?.name ?? "")}`
                }
              />
            )}
            <Fixes fixes={explanation?.fixes ?? []} done={props.stepsDone} tick={props.tick} />
            {props.afterSteps}
          </div>
          <div className="order-4 flex min-w-0 flex-col gap-8 lg:order-none">
            <Facts facts={ranking.facts} />
            {evidence && !open && verdict && (
              <CauseRanking causes={ranking.causes} title="How the ten causes stand" folded />
            )}
            <Trail answered={ranking.answered} change={props.answer} hrefOf={props.hrefOf} authorOf={props.authorOf} />
            {settled && !props.closed && question}
            {source.length > 0 && (
              <section>
                <h2 className="mb-2">Sources</h2>
                <ul className="text-[14px]">
                  {source.map(({ title, url }) => (
                    <li key={url}>
                      <a href={url} rel="noreferrer noopener" target="_blank">
                        {title}
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        </div>
      </div>
    </>
  );
}

function OpenQuestion({ ranking, answer, fieldsOf }: DiagnosisProps) {
  const { question, verdict, url, answered } = ranking;
  if (!question) return null;
  if (!answer) return <Unanswered ask={question.ask} why={question.why} />;
  return (
    <QuestionCard
      question={question}
      eyebrow={verdict.settled ? "One more question, if you want to be surer" : "The question that would tell the most"}
      url={url}
      chosen={answered.find((one) => one.question === question.id)?.option}
      fields={fieldsOf?.(question.id)}
      answer={(option) => answer(question.id, option)}
    />
  );
}

/** The open question for whoever may only read. */
function Unanswered({ ask, why }: { ask: string; why: string }) {
  return (
    <section aria-labelledby="question" className="rounded-sheet border border-line bg-sheet p-5">
      <p className="text-note text-soft">Still open</p>
      <h2 id="question" className="mt-0.5 mb-2 text-ask tracking-tight">
        {ask}
      </h2>
      <p className="text-[13.5px] text-soft">Why it matters: {why} Whoever has the edit link can answer it.</p>
    </section>
  );
}
