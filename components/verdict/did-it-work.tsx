"use client";

import { useId, useRef, useState } from "react";
import { useHandOver } from "@/components/ui/hand-over";
import { Prose } from "@/components/ui/prose";
import type { Fix } from "@/lib/diagnosis/tell/explain";

type Said = "same" | "another";

interface DidItWorkProps {
  readonly fixes: readonly Fix[];
  readonly stepsDone: readonly string[];
  /** The next cause in line, in words for a sentence. */
  readonly second: string | null;
  readonly works: () => void;
  /** Takes the new answer; rejects when it cannot be read. */
  readonly compare: (text: string) => Promise<void>;
  /** Starts the questions for another refusal of which there is no text; absent where others would lose theirs. */
  readonly askAnew?: () => void;
}

/** After the steps: it works, or there is a new answer to go on with. */
export function DidItWork({ fixes, stepsDone, second, works, compare, askAnew }: DidItWorkProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  useHandOver(group, "case-closed");
  if (!fixes.length) return null;
  return (
    <fieldset
      ref={group}
      aria-labelledby="did-it-work"
      className="min-w-0 rounded-sheet border border-line bg-sheet p-5 no-print noscript:hidden"
    >
      <h2 id="did-it-work" className="text-ask tracking-tight" tabIndex={-1}>
        Did it work?
      </h2>
      <p className="mt-1 mb-3 text-[14px] text-soft">Send the call again, then say what happened.</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={works}>
          It works now
        </button>
        <Choice of="same" said={said} say={setSaid}>
          Same refusal
        </Choice>
        <Choice of="another" said={said} say={setSaid}>
          Another refusal
        </Choice>
      </div>
      <div role="status" className="text-[14px]">
        {said === "same" && <StillOpen fixes={fixes} stepsDone={stepsDone} second={second} />}
        {said === "another" && (
          <p className="mt-4">A different answer is progress: paste it, and it is compared with this one.</p>
        )}
      </div>
      {said && <NewAnswer compare={compare} />}
      {said === "another" && askAnew && (
        <p className="mt-3 text-[14px]">
          No text at hand?{" "}
          <button type="button" className="text-button" onClick={askAnew}>
            Answer questions about the new refusal
          </button>
        </p>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly of: Said;
  readonly said: Said | null;
  readonly say: (said: Said) => void;
  readonly children: string;
}

function Choice({ of, said, say, children }: ChoiceProps) {
  return (
    <button
      type="button"
      className={`button ${said === of ? "border-ink" : ""}`}
      aria-pressed={said === of}
      onClick={() => say(of)}
    >
      {children}
    </button>
  );
}

/** The same refusal: the steps that are left, else the next cause. */
function StillOpen({ fixes, stepsDone, second }: Pick<DidItWorkProps, "fixes" | "stepsDone" | "second">) {
  const steps = fixes.flatMap(({ items }) => items);
  const left = steps.filter(({ id }) => !stepsDone.includes(id));
  const [next] = left;
  if (next) {
    return (
      <p className="mt-4">
        {left.length === steps.length
          ? "No step is ticked off yet."
          : `${left.length} of ${steps.length} steps are left.`}{" "}
        The next one: <Prose text={next.text} />
      </p>
    );
  }
  return (
    <p className="mt-4">
      All steps are done and it is still refused. {second ? `Look at the next cause in line, ${second}; ` : ""}a fresh
      answer tells whether anything changed.
    </p>
  );
}

function NewAnswer({ compare }: { compare: DidItWorkProps["compare"] }) {
  const id = useId();
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  return (
    <form
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        setSaid("Reading…");
        compare(text).then(
          () => setSaid(""),
          () => setSaid("The knowledge could not be loaded. Check the connection and compare again."),
        );
      }}
    >
      <label htmlFor={id} className="text-[14px]">
        The new answer
      </label>
      <textarea
        id={id}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        placeholder="HTTP/2 403 …"
        className="field mt-1 font-mono text-note"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="mt-2 flex flex-wrap items-baseline gap-x-3">
        <button type="submit" className="button button-strong" disabled={!text.trim()}>
          Compare
        </button>
        <span role="status" className="text-note text-soft">
          {said}
        </span>
      </p>
    </form>
  );
}
