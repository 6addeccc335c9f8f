"use client";

import { useRef, useState } from "react";
import { useHandOver } from "@/components/ui/hand-over";
import { causeIds } from "@/lib/diagnosis/rank/rank";
import { causeNames } from "@/lib/knowledge/causes/names.gen";
import type { CauseId } from "@/lib/knowledge/shapes";
import type { useAppend } from "./shared";

type Append = ReturnType<typeof useAppend>["append"];

interface AdditionsProps {
  readonly append: Append;
  /** The cause, once the diagnosis settled on one. */
  readonly cause: CauseId | null;
  readonly closed: boolean;
}

/** Notes, evidence and the outcome. A text stays in its box until it is sent or waits safely. */
export function Additions({ append, cause, closed }: AdditionsProps) {
  return (
    <section aria-label="Add to it" className="grid min-w-0 gap-6 text-[14px] no-print">
      <TextForm
        label="A note"
        button="Add the note"
        hint="Plain text; `code` in backticks, addresses become links."
        rows={3}
        most={20_000}
        send={(text) => append({ type: "note", text })}
      />
      <TextForm
        folded
        label="A newer response"
        button="Add the evidence"
        hint="It becomes the diagnosis, and is compared with the first."
        rows={4}
        send={(evidence) => append({ type: "evidence", evidence })}
      />
      <TextForm
        folded
        label="A call that works"
        button="Add the working call"
        hint="The same call from where it succeeds: what differs is shown."
        rows={3}
        send={(evidence) => append({ type: "working", evidence })}
      />
      <p className="text-note text-soft">Secrets are taken out before anything is kept or sent.</p>
      {!closed && <CloseCase append={append} cause={cause} key={cause} />}
    </section>
  );
}

interface TextFormProps {
  readonly label: string;
  readonly button: string;
  readonly hint: string;
  readonly rows: number;
  readonly most?: number;
  /** Whether only its name shows until it is opened. */
  readonly folded?: boolean;
  /** False when it was not taken. */
  readonly send: (text: string) => Promise<boolean>;
}

function TextForm({ label, button, hint, rows, most, folded = false, send }: TextFormProps) {
  const [text, setText] = useState("");
  const form = (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        if (await send(text)) setText("");
      }}
    >
      <label>
        <span className={folded ? "sr-only" : ""}>{label}</span>
        <textarea
          className={`field ${most ? "" : "font-mono text-note"}`}
          rows={rows}
          spellCheck={most !== undefined}
          value={text}
          maxLength={most}
          placeholder={most ? undefined : "HTTP/2 403 …"}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="mt-1 text-note text-soft">{hint}</p>
      <button type="submit" className="button mt-2" disabled={!text.trim()}>
        {button}
      </button>
    </form>
  );
  if (!folded) return form;
  return (
    <details>
      <summary className="mb-2">
        Add {label[0]?.toLowerCase()}
        {label.slice(1)}
      </summary>
      {form}
    </details>
  );
}

/** The outcome: which cause it was, and what helped. */
function CloseCase({ append, cause }: Pick<AdditionsProps, "append" | "cause">) {
  const [chosen, setChosen] = useState<string>(cause ?? "");
  const [text, setText] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useHandOver(form, "case-closed");
  return (
    <form
      ref={form}
      aria-labelledby="close-case"
      className="grid grid-cols-1 gap-3 rounded-sheet border border-line bg-sheet p-5"
      onSubmit={(event) => {
        event.preventDefault();
        void append({ type: "outcome", cause: chosen, ...(text.trim() ? { text } : {}) });
      }}
    >
      <h2 id="close-case" className="text-body" tabIndex={-1}>
        Solved?
      </h2>
      <label>
        It was
        <select className="field" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {!cause && <option value="">Choose the cause that it was</option>}
          {causeIds.map((id) => (
            <option key={id} value={id}>
              {causeNames[id].name}
            </option>
          ))}
        </select>
      </label>
      <label>
        What helped, if you want to say
        <input className="field" value={text} maxLength={500} onChange={(event) => setText(event.target.value)} />
      </label>
      <p>
        <button type="submit" className="button" disabled={!chosen}>
          This was it: close the case
        </button>
      </p>
    </form>
  );
}
