"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useEngine } from "@/components/evidence/engine";
import { ExchangePicker } from "@/components/evidence/exchange-picker";
import { exchangesOf } from "@/components/evidence/exchanges";
import { nothingPasted, usePasted } from "@/components/evidence/pasted";
import { WorkingCall } from "@/components/evidence/working-call";
import { ProbePanel } from "@/components/probe/probe-panel";
import { ShareDialog } from "@/components/share/share-dialog";
import { CaseClosed } from "@/components/verdict/case-closed";
import { Diagnosis } from "@/components/verdict/diagnosis";
import { DidItWork } from "@/components/verdict/did-it-work";
import { EarlierRounds } from "@/components/verdict/earlier-rounds";
import { WrongVerdict } from "@/components/verdict/wrong-verdict";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import { type Explanation, isVerdict } from "@/lib/diagnosis/explain";
import { fieldsOf, formatQuery, parseQuery, type Query, withAnswer, withQuestion } from "@/lib/diagnosis/query";
import { inSentence } from "@/lib/diagnosis/words";
import { DecisionMap } from "./decision-map";
import { Interview } from "./interview";
import { roundsOf } from "./rounds";
import { Suspects } from "./suspects";

interface WorkbenchProps {
  /** The ranking from the answers alone, as the server saw them. */
  readonly initial: Ranking;
  readonly initialExplanation: Explanation | null;
  /** Whether the server offers the probe. */
  readonly probe: boolean;
}

const addressOf = (query: Query) => `/diagnose${formatQuery(query)}`;

/** A diagnosis in this tab: evidence from the tab, answers from the address. */
export function Workbench({ initial, initialExplanation, probe }: WorkbenchProps) {
  const params = useSearchParams();
  const query = useMemo(() => parseQuery(params.entries()), [params]);
  const [pasted, setPasted] = usePasted();
  const { engine, failed } = useEngine();
  const [transcript, setTranscript] = useState("");
  const { evidence, request, working, exchange, observedAt } = pasted;
  const { ranking, explanation } = useMemo(() => {
    if (!engine) return { ranking: initial, explanation: initialExplanation };
    const { answers, suspect, ask } = query;
    const input = { evidence, request, working, exchange: exchange ?? undefined, observedAt: observedAt || undefined };
    const computed = engine.diagnose({ ...input, answers, suspect, ask, probe: transcript || undefined }, engine.texts);
    return { ranking: computed, explanation: engine.explain(computed, engine.texts) };
  }, [engine, evidence, request, working, exchange, observedAt, transcript, query, initial, initialExplanation]);
  const answer = useCallback(
    (question: string, option: string | null) =>
      window.history.pushState(null, "", addressOf(withAnswer(query, question, option))),
    [query],
  );
  const hrefOf = (question: string) => addressOf(withQuestion(query, question));
  const started = Boolean(evidence || query.suspect || query.asked || query.ask || ranking.answered.length);
  const asking =
    !evidence && ranking.question !== null && (ranking.question.id === query.ask || !isDone(ranking, query));
  const heading = !started ? "suspects" : asking || (evidence && ranking.question) ? "question" : "verdict";
  const reading = evidence !== "" && !engine;
  useAnnounced(
    reading
      ? null
      : { heading, question: ranking.question?.id ?? "", round: pasted.earlier.length, probe: transcript.length },
  );
  const rounds = roundsOf({ ranking, explanation, engine, query, pasted, setPasted });
  const restart = () => setPasted(nothingPasted);

  if (reading) {
    return (
      <p role="status" className="text-lede text-soft">
        {failed
          ? "The knowledge could not be loaded. Check the connection and reload; your paste is still here."
          : "Reading what you pasted…"}
      </p>
    );
  }
  if (!started) return <Suspects />;
  const earlier = <EarlierRounds earlier={pasted.earlier} now={asking ? null : rounds.now} goBack={rounds.goBack} />;
  if (asking) {
    return (
      <>
        {earlier}
        <Interview ranking={ranking} query={query} answer={answer} restart={restart} />
        <DecisionMap ranking={ranking} hrefOf={hrefOf} unfold />
      </>
    );
  }
  const [first, second] = ranking.causes;
  const verdict = explanation !== null && isVerdict(explanation);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3 no-print">
        <Link href="/" className="text-button text-[14px]" onClick={() => !evidence && setPasted(nothingPasted)}>
          {evidence ? "Change the paste" : "Paste a response"}
        </Link>
        {!evidence && (
          <Link href="/diagnose" className="text-button text-[14px]" onClick={restart}>
            Start again
          </Link>
        )}
        <div className="ml-auto">
          <ShareDialog input={{ ...pasted, report: transcript, answers: query.answers }} />
        </div>
      </div>
      {rounds.closed && <CaseClosed cause={first?.name ?? ""} undo={rounds.reopen} />}
      {earlier}
      <Diagnosis
        ranking={ranking}
        explanation={explanation}
        evidence={evidence}
        request={request}
        working={working}
        recognised={
          ranking.read && engine ? engine.describe({ ...ranking.read, chosen: ranking.evidence.exchange }) : ""
        }
        stepsDone={pasted.stepsDone}
        observedAt={observedAt}
        answer={answer}
        hrefOf={hrefOf}
        fieldsOf={(question) => fieldsOf(withAnswer(query, question, null))}
        tick={(step, isDone) =>
          setPasted({
            ...pasted,
            stepsDone: [...pasted.stepsDone.filter((other) => other !== step), ...(isDone ? [step] : [])],
          })
        }
        afterSteps={
          <>
            {!rounds.closed && (
              <DidItWork
                key={pasted.earlier.length}
                fixes={explanation?.fixes ?? []}
                stepsDone={pasted.stepsDone}
                second={second ? inSentence(second.name) : null}
                works={rounds.close}
                compare={rounds.compare}
                askAnew={rounds.askAnew}
              />
            )}
            {evidence && engine && verdict && (
              <WrongVerdict ranking={ranking} engine={engine} evidence={evidence} request={request} />
            )}
          </>
        }
        underEvidence={
          evidence ? (
            <WorkingCall key={evidence} value={working} put={(text) => setPasted({ ...pasted, working: text })} />
          ) : undefined
        }
        evidenceTools={
          <ExchangePicker {...exchangesOf(ranking)} pick={(index) => setPasted({ ...pasted, exchange: index })} />
        }
      />
      {probe && <ProbePanel called={ranking.called} causes={ranking.causes} observe={setTranscript} />}
      <DecisionMap ranking={ranking} hrefOf={hrefOf} unfold={verdict && !ranking.verdict.settled} />
    </>
  );
}

/** Whether the questions have led to a diagnosis, or the user wants it as it stands. */
function isDone({ question, verdict }: Ranking, { shown }: Query): boolean {
  return !question || verdict.settled || shown;
}

interface Shown {
  readonly heading: "suspects" | "question" | "verdict";
  readonly question: string;
  readonly round: number;
  /** Grows when a probe has told something; who watches it is left there. */
  readonly probe: number;
}

/** When what is shown changes, the focus moves to its heading, which a screen reader then says. null: not yet known. */
function useAnnounced(shown: Shown | null) {
  const before = useRef(shown);
  const key = shown && JSON.stringify(shown);
  useEffect(() => {
    const now: Shown | null = key ? JSON.parse(key) : null;
    const last = before.current;
    before.current = now;
    if (!now || !last || key === JSON.stringify(last) || now.probe !== last.probe) return;
    // A new answer is a new verdict, whatever is asked beside it.
    const verdict = now.round === last.round ? null : document.getElementById("verdict");
    (verdict ?? document.getElementById(now.heading))?.focus({ preventScroll: false });
  }, [key]);
}
