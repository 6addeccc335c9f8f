"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { ExchangePicker } from "@/components/evidence/exchange-picker";
import { exchangesOf } from "@/components/evidence/exchanges";
import { nothingPasted, type Pasted } from "@/components/evidence/pasted";
import { WorkingCall } from "@/components/evidence/working-call";
import { ShareDialog } from "@/components/share/share-dialog";
import { CaseClosed } from "@/components/verdict/case-closed";
import { Diagnosis } from "@/components/verdict/diagnosis";
import { DidItWork } from "@/components/verdict/did-it-work";
import { WrongVerdict } from "@/components/verdict/wrong-verdict";
import { fieldsOf, withAnswer } from "@/lib/diagnosis/ask/query";
import { isVerdict } from "@/lib/diagnosis/tell/explain";
import { inSentence } from "@/lib/diagnosis/words";
import { pasteAddress, questionsAddress } from "./addresses";
import type { roundsOf } from "./rounds";
import type { Shown } from "./shown";

interface FoundProps {
  readonly shown: Shown;
  readonly pasted: Pasted;
  readonly setPasted: (pasted: Pasted) => void;
  readonly rounds: ReturnType<typeof roundsOf>;
  readonly earlier: ReactNode;
  /** The transcript of a probe. */
  readonly report: string;
  readonly answer: (question: string, option: string | null) => void;
  readonly hrefOf: (question: string) => string;
  readonly restart: () => void;
}

/** A diagnosis of one's own, with all that can be done with it. */
export function Found({ shown, pasted, setPasted, rounds, earlier, report, answer, hrefOf, restart }: FoundProps) {
  const { ranking, explanation, evidence, request, working, query } = shown;
  const [first, second] = ranking.causes;
  const verdict = explanation !== null && isVerdict(explanation);
  // That it works now tells which cause it was only where one was settled on.
  const confirmed = rounds.closed && ranking.verdict.settled;
  const tick = (step: string, isDone: boolean) => {
    const others = pasted.stepsDone.filter((other) => other !== step);
    setPasted({ ...pasted, stepsDone: [...others, ...(isDone ? [step] : [])], carried: [] });
  };
  const { carried, stepsDone } = pasted;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3 no-print">
        <Link
          prefetch={false}
          href={pasteAddress(query)}
          className={verdict ? "text-button text-[14px]" : "button button-strong"}
          onClick={() => !evidence && setPasted(nothingPasted)}
        >
          {verdict && evidence ? "Change the paste" : evidence ? "Paste another response" : "Paste a response"}
        </Link>
        {!evidence && (
          <Link prefetch={false} href={questionsAddress} className="text-button text-[14px]" onClick={restart}>
            Start again
          </Link>
        )}
        {explanation?.kind === "no-refusal" && ranking.evidence.status !== null && (
          <Link prefetch={false} href={questionsAddress} className="text-button text-[14px]">
            Answer questions instead
          </Link>
        )}
        {verdict && (
          <div className="ml-auto">
            <ShareDialog input={{ ...pasted, report, answers: query.answers, diagnosed: ranking.evidence.exchange }} />
          </div>
        )}
      </div>
      <p className="mb-4 hidden text-[14px] text-soft no-print noscript:block">
        Sharing, copying and ticking off steps need JavaScript. The questions and the map of them work without it.
      </p>
      {rounds.closed && <CaseClosed cause={confirmed ? (first?.name ?? null) : null} undo={rounds.reopen} />}
      {verdict && carried.length > 0 && (
        <p role="status" className="mb-4 text-[14px] text-soft no-print">
          {carried.length === 1 ? "Your ticked step is left out" : `Your ${carried.length} ticked steps are left out`}:
          this text leads to other steps.{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => setPasted({ ...pasted, stepsDone: [...stepsDone, ...carried], carried: [] })}
          >
            Undo
          </button>
        </p>
      )}
      {earlier}
      <Diagnosis
        {...shown}
        closed={rounds.closed}
        confirmed={confirmed ? first?.id : null}
        stepsDone={stepsDone}
        answer={answer}
        hrefOf={hrefOf}
        fieldsOf={(question) => fieldsOf(withAnswer(query, question, null))}
        tick={tick}
        afterSteps={
          <>
            {!rounds.closed && (
              <DidItWork
                key={pasted.earlier.length}
                fixes={explanation?.fixes ?? []}
                stepsDone={stepsDone}
                second={second ? inSentence(second.name) : null}
                works={rounds.close}
                compare={rounds.compare}
                askAnew={rounds.askAnew}
              />
            )}
            {evidence && verdict && !rounds.closed && (
              <WrongVerdict ranking={ranking} evidence={evidence} request={request} />
            )}
          </>
        }
        underEvidence={
          evidence && explanation?.kind !== "no-refusal" ? (
            <WorkingCall key={evidence} value={working} put={(text) => setPasted({ ...pasted, working: text })} />
          ) : undefined
        }
        evidenceTools={
          <ExchangePicker {...exchangesOf(ranking)} pick={(index) => setPasted({ ...pasted, exchange: index })} />
        }
      />
    </>
  );
}
