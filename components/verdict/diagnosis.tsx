"use client";

import type { ReactNode } from "react";
import { EvidenceText } from "@/components/evidence/evidence-text";
import { QuestionCard } from "@/components/wizard/question-card";
import { Trail } from "@/components/wizard/trail";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import { type Explanation, isVerdict } from "@/lib/diagnosis/explain";
import { inSentence } from "@/lib/diagnosis/words";
import { marksIn, numbered } from "./clues";
import { Facts } from "./facts";
import { Fixes } from "./fixes";
import { VerdictHead } from "./head";
import { RequestPath } from "./path";
import { CauseRanking } from "./ranking";
import { Reasons } from "./reasons";

export interface DiagnosisProps {
  readonly ranking: Ranking;
  readonly explanation: Explanation | null;
  readonly evidence: string;
  readonly request: string;
  /** For a person: "`curl -v` transcript, …". */
  readonly recognised: string;
  readonly stepsDone: readonly string[];
  /** Absent when the reader may only read. */
  readonly answer?: ((question: string, option: string | null) => void) | undefined;
  readonly tick?: ((step: string, done: boolean) => void) | undefined;
  /** Where a question is asked again, and what the address holds beside its answer: for use without JavaScript. */
  readonly hrefOf?: (question: string) => string;
  readonly fieldsOf?: (question: string) => readonly (readonly [string, string])[];
  /** After the steps: whether they helped. */
  readonly afterSteps?: ReactNode;
  /** Beside the name of the format: "change the paste", another exchange. */
  readonly evidenceTools?: ReactNode;
}

/** A diagnosis, whole: used for one's own and for a shared one. */
export function Diagnosis(props: DiagnosisProps) {
  const { ranking, explanation, evidence, request } = props;
  const reasons = numbered(ranking);
  const first = ranking.causes[0];
  const question = <OpenQuestion {...props} />;
  const { settled } = ranking.verdict;
  const verdict = explanation !== null && isVerdict(explanation);
  const source = explanation?.sources ?? [];
  return (
    <>
      <VerdictHead ranking={ranking} explanation={explanation} />
      {evidence && verdict && <RequestPath path={ranking.path} />}
      {!settled && explanation?.kind !== "no-refusal" && (
        <div className="my-8 grid items-start gap-9 md:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
          {question}
          {evidence && verdict && <CauseRanking causes={ranking.causes} title="How the ten causes stand" />}
        </div>
      )}
      <div className="mt-8 grid items-start gap-9 md:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
        <div className="order-2 grid gap-6 md:sticky md:top-4 md:order-none md:max-h-[calc(100dvh-32px)] md:overflow-y-auto">
          {evidence ? (
            <div className="overflow-hidden rounded-sheet border border-line bg-sheet">
              <div className="flex flex-wrap gap-x-3 border-line border-b px-3.5 py-2 text-note text-soft">
                <span className="text-ink [overflow-wrap:anywhere]">{props.recognised}</span>
                {props.evidenceTools && <span className="ml-auto flex gap-3">{props.evidenceTools}</span>}
              </div>
              <Notes notes={ranking.evidence.notes} />
              <EvidenceText text={evidence} marks={marksIn(reasons, "evidence")} label="What was pasted" />
            </div>
          ) : (
            <CauseRanking causes={ranking.causes} title="The ten causes" />
          )}
          {request && (
            <div className="overflow-hidden rounded-sheet border border-line bg-sheet">
              <p className="border-line border-b px-3.5 py-2 text-note">The request</p>
              <EvidenceText text={request} marks={marksIn(reasons, "request")} label="The request that was sent" />
            </div>
          )}
        </div>
        <div className="grid gap-8">
          {verdict && (
            <Reasons
              reasons={reasons}
              title={settled ? "Why we think so" : `What speaks for ${inSentence(first?.name ?? "")}`}
            />
          )}
          <Fixes fixes={explanation?.fixes ?? []} done={props.stepsDone} tick={props.tick} />
          {props.afterSteps}
          <Facts facts={ranking.facts} />
          {evidence && settled && <CauseRanking causes={ranking.causes} title="All ten causes" />}
          <Trail answered={ranking.answered} change={props.answer} hrefOf={props.hrefOf} />
          {settled && question}
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
    </>
  );
}

function OpenQuestion({ ranking, answer, fieldsOf }: DiagnosisProps) {
  const { question, verdict, url, answered } = ranking;
  if (!question || !answer) return null;
  return (
    <QuestionCard
      question={question}
      eyebrow={verdict.settled ? "One question left, if you want to be sure" : "The question that would tell the most"}
      url={url}
      chosen={answered.find((one) => one.question === question.id)?.option}
      fields={fieldsOf?.(question.id)}
      answer={(option) => answer(question.id, option)}
    />
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (!notes.length) return null;
  return (
    <ul className="border-line border-b bg-sunk px-3.5 py-2 text-note text-soft">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
