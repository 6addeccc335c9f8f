"use client";

import { useSearchParams } from "next/navigation";
import { useMemo, useState } from "react";
import { ask as askEngine, succeeds, useLatest, usePrepared } from "@/components/evidence/engine";
import { ExchangePicker } from "@/components/evidence/exchange-picker";
import { exchangesOf } from "@/components/evidence/exchanges";
import { ProbePanel } from "@/components/probe/probe-panel";
import { useTitle } from "@/components/ui/title";
import { Diagnosis } from "@/components/verdict/diagnosis";
import { DidItWork } from "@/components/verdict/did-it-work";
import { EarlierRounds, ordinal } from "@/components/verdict/earlier-rounds";
import { WrongVerdict } from "@/components/verdict/wrong-verdict";
import { DecisionMap } from "@/components/wizard/decision-map";
import { roundOf } from "@/lib/diagnosis/ask/rounds";
import type { Input } from "@/lib/diagnosis/diagnose";
import { asCause } from "@/lib/diagnosis/rank/rank";
import { inSentence } from "@/lib/diagnosis/words";
import type { SessionEvent } from "@/lib/session/events";
import { stateOf } from "@/lib/session/state";
import { Additions } from "./additions";
import { type DiagnosedLog, diagnosed, standingOf } from "./diagnosed";
import { useFocusAfterAnswer, useFocusOnQuestion } from "./focus";
import { Gone } from "./gone";
import { Heard } from "./heard";
import { Closed, KnowledgeSince, SessionBar, Waiting } from "./session-bar";
import { useAppend, useEditKey, useLog } from "./shared";
import { useTicks } from "./ticks";
import { Timeline } from "./timeline";

interface SessionViewProps {
  readonly id: string;
  readonly expiresAt: string;
  readonly events: readonly SessionEvent[];
  /** The question that the address asks for, and what the log comes to with it, as the server computed it. */
  readonly asked: string | null;
  readonly diagnosed: DiagnosedLog;
  /** Whether the server offers the probe. */
  readonly probe: boolean;
}

/** A shared diagnosis. With the edit key it can be worked on. */
export function SessionView(props: SessionViewProps) {
  const { id, expiresAt } = props;
  const { events, state: log, look } = useLog(id, props.events);
  const state = useMemo(() => stateOf(events), [events]);
  const editKey = useEditKey(id, state.title, expiresAt);
  const { append, error, waiting, own } = useAppend({ id, editKey, seq: events.at(-1)?.seq ?? 0, look });
  const { stepsDone, tick } = useTicks(state.stepsDone, waiting, append);
  usePrepared(editKey !== null);
  const [deleted, setDeleted] = useState(false);
  const ask = useSearchParams().get("ask");
  const { ranking, explanation, recognised, earlier, evidence, request, working } = useDiagnosed(props, events, ask);
  const gone = deleted || log === "gone";
  useTitle(gone ? null : (explanation?.headline ?? null));
  useFocusOnQuestion(ask);
  const answered = useFocusAfterAnswer(ranking);
  if (gone) return <Gone />;
  const can = editKey !== null;
  const closed = state.outcome !== null;
  const edit = editsOf(append, () => {
    answered();
    if (ask) window.history.replaceState(null, "", `/s/${id}`);
  });
  const [first, second] = ranking.causes;
  const known = ranking.verdict.settled && first ? first.id : null;
  // A log names the cause of a closed case: where none was settled on, somebody must say which it was.
  const works = () => (known ? edit.close(known) : document.getElementById("close-case")?.focus());
  const compare = async (text: string) => {
    if (await succeeds({ evidence: text })) works();
    else void append({ type: "evidence", evidence: text });
  };
  return (
    <div className="contained">
      <SessionBar
        id={id}
        title={state.title}
        expiresAt={expiresAt}
        editKey={editKey}
        onDeleted={() => setDeleted(true)}
      />
      <KnowledgeSince then={state.knowledge} now={ranking.knowledge} />
      <Waiting log={log} waiting={waiting} error={error} />
      <Heard events={events} own={own} />
      {state.outcome && <Closed outcome={state.outcome} undo={can ? edit.reopen : undefined} />}
      <EarlierRounds earlier={earlier} now={roundOf(ranking, explanation?.headline ?? "")} beside="first" />
      <Diagnosis
        ranking={ranking}
        explanation={explanation}
        evidence={evidence}
        request={request}
        working={working}
        recognised={recognised}
        stepsDone={stepsDone}
        closed={closed}
        confirmed={asCause(state.outcome?.cause)}
        answer={can ? edit.answer : undefined}
        tick={can ? tick : undefined}
        authorOf={(question) => authorOf(events, question)}
        evidenceTools={can && <ExchangePicker {...exchangesOf(ranking)} pick={edit.pick} />}
        afterSteps={
          !closed && (
            <>
              {can && (
                <DidItWork
                  key={earlier.length}
                  fixes={explanation?.fixes ?? []}
                  stepsDone={stepsDone}
                  second={second ? inSentence(second.name) : null}
                  works={works}
                  compare={compare}
                />
              )}
              {evidence && <WrongVerdict ranking={ranking} evidence={evidence} request={request} />}
            </>
          )
        }
      />
      {can && props.probe && (
        <ProbePanel
          called={ranking.called}
          causes={ranking.causes}
          add={(report) => append({ type: "probe", report })}
        />
      )}
      <div className="mt-10 grid grid-cols-1 items-start gap-9 border-line border-t pt-8 md:grid-cols-2">
        <Timeline events={events} remove={can ? edit.remove : undefined} />
        {can ? (
          <Additions append={append} cause={known} closed={closed} />
        ) : (
          <p className="text-[14px] text-soft no-print">
            You have the view link. Whoever shared this has an edit link with which you could answer, tick steps and add
            notes.<span className="hidden noscript:inline"> That needs JavaScript.</span>
          </p>
        )}
      </div>
      <DecisionMap
        key={closed ? "closed" : "open"}
        ranking={ranking}
        hrefOf={can ? (question) => `/s/${id}?ask=${question}` : undefined}
        unfold={!closed && !ranking.verdict.settled}
      />
    </div>
  );
}

interface Question {
  readonly events: readonly SessionEvent[];
  readonly ask: string | null;
}

const diagnosedAside = ({ events, ask }: Question) =>
  diagnosed((input: Input) => askEngine("whole", input), events, ask);

/** What the server computed, until the log or the question is another one; then what the engine makes of them. */
function useDiagnosed(props: SessionViewProps, events: readonly SessionEvent[], ask: string | null) {
  const known = ask === props.asked && standingOf(events) === standingOf(props.events);
  const question = useMemo(() => (known ? null : { events, ask }), [known, events, ask]);
  const { latest } = useLatest(question, diagnosedAside);
  const { asked, answer } = latest ?? { asked: props, answer: props.diagnosed };
  // The texts go with the answer: its places are places in them.
  const { evidence, request, working } = stateOf(asked.events);
  return { ...answer, evidence: evidence ?? "", request: request ?? "", working: working ?? undefined };
}

/** Everything that an edit key allows, each an event of the log. */
function editsOf(append: ReturnType<typeof useAppend>["append"], answered: () => void) {
  return {
    answer: (question: string, option: string | null) => {
      answered();
      void append({ type: "answer", question, option });
    },
    pick: (index: number) => void append({ type: "exchange", index }),
    remove: (of: number) => void append({ type: "removed", of }),
    close: (cause: string) => void append({ type: "outcome", cause }),
    reopen: () => void append({ type: "outcome", cause: null }),
  };
}

/** Who answered a question last, the author of the first event if nobody since; of which response, where a newer one came. */
function authorOf(events: readonly SessionEvent[], question: string): string | null {
  const last = events.findLast((event) => event.type === "answer" && event.question === question) ?? events[0];
  if (!last) return null;
  const [then, now] = [responsesIn(events.slice(0, events.indexOf(last) + 1)), responsesIn(events)];
  if (then === now) return last.by || null;
  return `${last.by || "someone"}, ${then ? `of the ${ordinal(then - 1)} response` : "before there was a response"}`;
}

const responsesIn = (events: readonly SessionEvent[]): number =>
  events.filter((event) => event.type === "evidence" || (event.type === "created" && event.evidence)).length;
