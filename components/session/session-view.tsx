"use client";

import { useMemo, useState } from "react";
import { useEngine } from "@/components/evidence/engine";
import { ProbePanel } from "@/components/probe/probe-panel";
import { CopyButton } from "@/components/ui/copy-button";
import { Diagnosis } from "@/components/verdict/diagnosis";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import type { Explanation } from "@/lib/diagnosis/explain";
import type { SessionEvent } from "@/lib/session/events";
import { inputOf, stateOf } from "@/lib/session/state";
import { AuthorField } from "./author-field";
import { call } from "./calls";
import { forget } from "./own";
import { useAppend, useEditKey, useLog } from "./shared";
import { Timeline } from "./timeline";

interface SessionViewProps {
  readonly id: string;
  readonly expiresAt: string;
  readonly events: readonly SessionEvent[];
  /** As the server computed it: what shows until the engine is there, and without JavaScript. */
  readonly ranking: Ranking;
  readonly explanation: Explanation | null;
  readonly recognised: string;
  /** Whether the server offers the probe. */
  readonly probe: boolean;
}

/** A shared diagnosis. With the edit key it can be worked on. */
export function SessionView(props: SessionViewProps) {
  const { id, expiresAt } = props;
  const { events, state: log, look } = useLog(id, props.events);
  const state = useMemo(() => stateOf(events), [events]);
  const editKey = useEditKey(id, state.title, expiresAt);
  const { append, error, waiting } = useAppend(id, editKey, look);
  const { engine } = useEngine();
  const [deleted, setDeleted] = useState(false);
  const { ranking, explanation } = useMemo(() => {
    if (!engine) return { ranking: props.ranking, explanation: props.explanation };
    const computed = engine.diagnose(inputOf(state), engine.texts);
    return { ranking: computed, explanation: engine.explain(computed, engine.texts) };
  }, [engine, state, props.ranking, props.explanation]);
  if (deleted || log === "gone") return <Gone />;
  const can = editKey !== null;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-note text-soft">
        <span className="font-[550] text-body text-ink [overflow-wrap:anywhere]">
          {state.title || "Shared diagnosis"}
        </span>
        <span suppressHydrationWarning>expires {until(expiresAt)}</span>
        <span>{can ? "you can edit" : "read only"}</span>
        {log === "away" && (
          <span role="status" className="text-stop">
            The server cannot be reached; showing what was read last.
          </span>
        )}
        <span className="ml-auto flex flex-wrap gap-2 no-print">
          <CopyButton text={`/s/${id}`} label="Copy view link" className="hidden" />
          <a href={`/api/sessions/${id}?format=markdown`} className="button">
            As Markdown
          </a>
          {can && <DeleteButton id={id} editKey={editKey} onDeleted={() => setDeleted(true)} />}
        </span>
      </div>
      {state.outcome && (
        <p role="status" className="mb-6 rounded-sheet border border-go px-4 py-3">
          <span className="font-[550] text-go">Case closed.</span> {state.outcome.by || "Someone"} confirmed this cause
          on {state.outcome.at.slice(0, 10)}.{" "}
          {can && (
            <button type="button" className="text-button" onClick={() => append({ type: "outcome", cause: null })}>
              Undo
            </button>
          )}
        </p>
      )}
      {waiting > 0 && (
        <p role="status" className="mb-4 text-soft">
          {waiting === 1 ? "One change waits" : `${waiting} changes wait`} to be sent, kept in this browser until the
          server can be reached.
        </p>
      )}
      {error && (
        <p role="alert" className="mb-4 text-stop">
          {error}
        </p>
      )}
      <Diagnosis
        ranking={ranking}
        explanation={explanation}
        evidence={state.evidence ?? ""}
        request={state.request ?? ""}
        recognised={engine && ranking.read ? engine.describe(ranking.read) : props.recognised}
        stepsDone={state.stepsDone}
        answer={can ? (question, option) => void append({ type: "answer", question, option }) : undefined}
        tick={can ? (step, done) => void append({ type: "step", step, done }) : undefined}
      />
      {can && props.probe && (
        <ProbePanel
          called={ranking.called}
          causes={ranking.causes}
          add={(report) => append({ type: "probe", report })}
        />
      )}
      <div className="mt-10 grid items-start gap-9 border-line border-t pt-8 md:grid-cols-2">
        <Timeline events={events} remove={can ? (seq) => void append({ type: "removed", of: seq }) : undefined} />
        {can ? (
          <Additions append={append} cause={ranking.causes[0]?.id ?? null} closed={state.outcome !== null} />
        ) : (
          <p className="text-[14px] text-soft">
            You have the view link. Whoever shared this has an edit link with which you could answer, tick steps and add
            notes.
          </p>
        )}
      </div>
    </>
  );
}

type Append = ReturnType<typeof useAppend>["append"];

/** Notes, evidence and the outcome. A text stays in its box until the server has it. */
function Additions({ append, cause, closed }: { append: Append; cause: string | null; closed: boolean }) {
  const [note, setNote] = useState("");
  const [evidence, setEvidence] = useState("");
  return (
    <section className="grid gap-5 text-[14px] no-print">
      <AuthorField />
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (await append({ type: "note", text: note })) setNote("");
        }}
      >
        <label>
          A note
          <textarea
            className="field"
            rows={3}
            value={note}
            maxLength={20_000}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        <button type="submit" className="button mt-2" disabled={!note.trim()}>
          Add the note
        </button>
      </form>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (await append({ type: "evidence", evidence })) setEvidence("");
        }}
      >
        <label>
          A newer response
          <textarea
            className="field font-mono text-note"
            rows={4}
            spellCheck={false}
            value={evidence}
            placeholder="HTTP/2 403 …"
            onChange={(event) => setEvidence(event.target.value)}
          />
        </label>
        <button type="submit" className="button mt-2" disabled={!evidence.trim()}>
          Add the evidence
        </button>
        <p className="mt-1 text-note text-soft">Secrets are taken out before it is stored.</p>
      </form>
      {!closed && cause && (
        <p>
          <button type="button" className="button" onClick={() => append({ type: "outcome", cause })}>
            This was it: close the case
          </button>
        </p>
      )}
    </section>
  );
}

function DeleteButton({ id, editKey, onDeleted }: { id: string; editKey: string; onDeleted: () => void }) {
  const [sure, setSure] = useState(false);
  const [error, setError] = useState("");
  const erase = async () => {
    try {
      await call(`/api/sessions/${id}`, { method: "DELETE", editKey });
      forget(id);
      onDeleted();
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal.message : "It was not deleted.");
    }
  };
  if (!sure) {
    return (
      <button type="button" className="button" onClick={() => setSure(true)}>
        Delete
      </button>
    );
  }
  return (
    <>
      <button type="button" className="button button-strong" onClick={erase}>
        Delete for everyone, now
      </button>
      <button type="button" className="button" onClick={() => setSure(false)}>
        Keep it
      </button>
      {error && <span role="alert">{error}</span>}
    </>
  );
}

/** Shown when a session expired or was deleted. */
export function Gone() {
  return (
    <div className="prose">
      <p className="text-note text-soft">410</p>
      <h1>This shared diagnosis is gone.</h1>
      <p>
        It expired or was deleted, and its text has been erased. If you still have the response, paste it again and
        share a new link.
      </p>
      <p>
        <a href="/" className="button button-strong">
          Paste a response
        </a>
      </p>
    </div>
  );
}

function until(expiresAt: string): string {
  const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000;
  if (hours < 1.5) return `in ${Math.max(1, Math.round(hours * 60))} minutes`;
  if (hours < 36) return `in ${Math.round(hours)} hours`;
  return `in ${Math.round(hours / 24)} days`;
}
