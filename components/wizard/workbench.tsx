"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { nothingPasted, useCase, withCarried } from "@/components/evidence/pasted";
import { useTaken } from "@/components/evidence/taken";
import { ProbePanel } from "@/components/probe/probe-panel";
import { useWithin } from "@/components/ui/offline";
import { useTitle } from "@/components/ui/title";
import { EarlierRounds } from "@/components/verdict/earlier-rounds";
import { formatQuery, parseQuery, type Query, withAnswer, withQuestion } from "@/lib/diagnosis/ask/query";
import { isVerdict } from "@/lib/diagnosis/tell/explain";
import { pasteAddress } from "./addresses";
import { DecisionMap } from "./decision-map";
import { Found } from "./found";
import { Interview } from "./interview";
import { roundsOf } from "./rounds";
import { type Initial, type Shown, useShown } from "./shown";
import { Suspects } from "./suspects";
import { Waiting } from "./waiting";

interface WorkbenchProps {
  /** null where no server was asked. */
  readonly initial: Initial | null;
  /** Whether the server offers the probe. */
  readonly probe: boolean;
}

/** Whatever its address asks for is told by the engine, which is here. */
const itself = ["/diagnose"];

const addressOf = (query: Query) => `/diagnose${formatQuery(query)}`;

/** A diagnosis in this tab: evidence from the tab, answers from the address. */
export function Workbench({ initial, probe }: WorkbenchProps) {
  const params = useSearchParams();
  const query = useMemo(() => parseQuery(params.entries()), [params]);
  // Who suspects a cause, or wants to be asked, begins without the paste that may be in this tab.
  const aside = query.suspect !== null || query.asked || params.get("start") === "questions";
  const [stored, setPasted] = useCase(aside);
  const [transcript, setTranscript] = useState("");
  const { shown, failed, busy } = useShown({ initial, pasted: stored, query, probe: transcript });
  const beside = stored.evidence !== "";
  const answer = useCallback(
    (question: string, option: string | null) =>
      window.history.pushState(null, "", addressOf(withAnswer({ ...query, beside }, question, option))),
    [query, beside],
  );
  useTaken();
  useWithin(itself);
  useTitle(shown && titleOf(shown));
  useAnnounced(shown, transcript.length);
  const change = pasteAddress(query);
  if (!shown) return <Waiting failed={failed} change={change} />;
  const { ranking, explanation } = shown;
  const stage = stageOf(shown);
  const steps = explanation?.fixes.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
  const pasted = withCarried(stored, steps);
  const hrefOf = (question: string) => addressOf(withQuestion(query, question));
  const rounds = roundsOf({ ranking, explanation, query, pasted, setPasted });
  const restart = () => setPasted(nothingPasted);
  const now = stage === "asking" ? null : rounds.now;
  const earlier = <EarlierRounds earlier={pasted.earlier} now={now} goBack={rounds.goBack} />;
  const refused = explanation?.kind !== "no-refusal";
  const unfold = stage === "asking" || (explanation !== null && isVerdict(explanation) && !ranking.verdict.settled);
  return (
    <>
      {!shown.evidence && !aside && (
        <div className="when-pasted">
          <Waiting change={change} />
        </div>
      )}
      <div
        aria-busy={busy}
        className={`transition-opacity delay-200 aria-busy:opacity-70 ${shown.evidence || aside ? "" : "unless-pasted"}`}
      >
        {failed && (
          <p role="alert" className="mb-4 text-stop">
            The knowledge could not be loaded, so your last answer does not count yet. Check the connection and reload.
          </p>
        )}
        {query.beside && !shown.evidence && (
          <p role="status" className="mb-5 rounded-sheet bg-sunk px-4 py-3">
            These answers were given beside a pasted text, which is not in this tab: an address holds answers only. What
            follows rests on them alone. <Link href={change}>Paste the text</Link>, or ask for a shared diagnosis.
          </p>
        )}
        {stage === "start" && <Suspects />}
        {stage === "asking" && (
          <>
            {earlier}
            <Interview ranking={ranking} query={query} answer={answer} restart={restart} />
          </>
        )}
        {stage === "found" && (
          <>
            <Found {...{ shown, pasted, setPasted, rounds, earlier, answer, hrefOf, restart }} report={transcript} />
            {probe && refused && <ProbePanel called={ranking.called} causes={ranking.causes} observe={setTranscript} />}
          </>
        )}
        {stage !== "start" && refused && (
          <DecisionMap ranking={ranking} hrefOf={hrefOf} unfold={unfold && !rounds.closed} />
        )}
      </div>
    </>
  );
}

/** What is on show: the way in, a question alone, or a diagnosis. */
function stageOf({ evidence, query, ranking }: Shown): "start" | "asking" | "found" {
  const { question, verdict, answered } = ranking;
  if (evidence) return "found";
  if (!(query.suspect || query.asked || query.ask || answered.length)) return "start";
  // The questions have led to a diagnosis, or the user wants it as it stands.
  const done = !question || verdict.settled || query.shown;
  return question && (question.id === query.ask || !done) ? "asking" : "found";
}

/** Where the focus goes in each stage; in a diagnosis of a text that is not settled, to the question that is left. */
function headingOf(shown: Shown): "suspects" | "question" | "verdict" {
  const stage = stageOf(shown);
  if (stage === "start") return "suspects";
  const { question, verdict } = shown.ranking;
  return stage === "asking" || (shown.evidence && question && !verdict.settled) ? "question" : "verdict";
}

/** What the tab is called: by the verdict, or by the question that stands alone. */
function titleOf(shown: Shown): string | null {
  const stage = stageOf(shown);
  if (stage === "start") return null;
  const { ranking, explanation } = shown;
  return (stage === "asking" ? ranking.question?.ask : explanation?.headline) ?? null;
}

/**
 * When what is shown changes, the focus moves to its heading, which a screen reader then says. `told` grows when a probe has
 * told something; who watches it is left there.
 */
function useAnnounced(shown: Shown | null, told: number) {
  const before = useRef<{ key: string; round: number; told: number } | null>(null);
  const round = shown?.round ?? 0;
  const heading = shown && headingOf(shown);
  const key = heading && `${heading} ${shown.ranking.question?.id ?? ""} ${round}`;
  useEffect(() => {
    const last = before.current;
    before.current = key ? { key, round, told } : null;
    if (key && !last) arrived();
    if (!key || !heading || !last || last.key === key || last.told !== told) return;
    // A new answer is a new verdict, whatever is asked beside it.
    const verdict = round === last.round ? null : document.getElementById("verdict");
    (verdict ?? document.getElementById(heading))?.focus({ preventScroll: false });
  }, [key, heading, round, told]);
}

/** From another page of ours, without loading: as after a load, the page is said from its heading on. */
function arrived() {
  const [loaded] = performance.getEntriesByType("navigation");
  const here = window.location.origin + window.location.pathname;
  if (loaded?.name.split(/[?#]/)[0] === here || document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}
