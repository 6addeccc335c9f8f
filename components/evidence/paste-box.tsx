"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { DropArea } from "./drop-area";
import { ExampleList } from "./example-list";
import { textOf } from "./file";
import { LongText } from "./long-text";
import { nothingPasted, type Pasted, usePasted } from "./pasted";
import { Preview } from "./preview";
import { useReading } from "./reading";
import { RequestField } from "./request-field";
import { useTaken } from "./taken";

const placeholder = `HTTP/2 403
server: cloudflare
content-type: application/json

{"message": "Forbidden"}`;

/** The paste box: reads while one pastes, uploads nothing. */
export function PasteBox() {
  const id = useId();
  const router = useRouter();
  const [pasted, setPasted] = usePasted();
  const [notice, setNotice] = useState("");
  const [cleared, setCleared] = useState<Pasted | null>(null);
  const { short, failed } = useReading(pasted);
  useTaken();
  const put = (evidence: string) => {
    setNotice("");
    setCleared(null);
    setPasted({ ...nothingPasted, request: pasted.request, evidence, observedAt: new Date().toISOString() });
  };
  const take = async (file: File) => {
    const read = await textOf(file);
    if ("refused" in read) setNotice(read.refused);
    else put(read.text);
  };
  const clear = () => {
    setNotice("");
    setCleared(pasted);
    setPasted(nothingPasted);
    document.getElementById(id)?.focus();
  };
  const undo = (before: Pasted) => {
    setCleared(null);
    setPasted(before);
    document.getElementById(id)?.focus();
  };
  const open = () => short && router.push("/diagnose");
  return (
    <div>
      <DropArea take={take}>
        <label htmlFor={id} className="sr-only">
          The response that refused you
        </label>
        <LongText
          id={id}
          autoFocus
          rows={10}
          spellCheck={false}
          autoComplete="off"
          placeholder={placeholder}
          value={pasted.evidence}
          put={put}
          onPaste={(event) => {
            const file = event.clipboardData.files[0];
            if (!file) return;
            event.preventDefault();
            take(file);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) open();
          }}
          className="block w-full resize-y rounded-sheet bg-transparent px-4 py-3.5 font-mono text-note leading-[1.75] outline-none"
        />
        <BoxFoot take={take} clear={pasted.evidence ? clear : undefined} />
      </DropArea>
      {notice && (
        <p role="alert" className="mt-3 rounded-[8px] border border-ink px-4 py-2.5 font-[550]">
          {notice}
        </p>
      )}
      {failed && <NotLoaded />}
      <RequestField value={pasted.request} put={(request) => setPasted({ ...pasted, request })} />
      <p role="status" className="mt-2 min-h-6 text-[14px] text-soft">
        {pasted.evidence.trim() && !short && !failed ? "Reading…" : ""}
        {cleared && !pasted.evidence && (
          <>
            Cleared.{" "}
            <button type="button" className="text-button" onClick={() => undo(cleared)}>
              Undo
            </button>
          </>
        )}
      </p>
      {/* As high as most previews, so that what stands under it does not move when it comes. */}
      {!failed && (
        <>
          <div className={pasted.evidence.trim() ? "min-h-64" : "when-pasted min-h-64"}>
            {short && <Preview short={short} open={open} pick={(exchange) => setPasted({ ...pasted, exchange })} />}
          </div>
          <ExampleList put={put} />
        </>
      )}
    </div>
  );
}

interface BoxFootProps {
  readonly take: (file: File) => void;
  /** Absent while there is nothing to clear. */
  readonly clear: (() => void) | undefined;
}

/** What may be pasted, and the other ways to fill the box and to empty it. */
function BoxFoot({ take, clear }: BoxFootProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-line border-t px-4 py-2.5 text-note text-soft">
      <span>
        Headers, <code>curl -v</code>, a HAR, a log line
      </span>
      <label className="text-button">
        Choose a file
        <input
          type="file"
          className="sr-only"
          accept=".har,.json,.txt,.log,.html,.xml,text/*,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again after it was cleared.
            event.target.value = "";
            if (file) take(file);
          }}
        />
      </label>
      {clear && (
        <button type="button" className="text-button" onClick={clear}>
          Clear
        </button>
      )}
      <a href="/privacy" className="basis-full text-soft sm:ml-auto sm:basis-auto">
        Nothing leaves this tab
      </a>
    </div>
  );
}

/** Nothing can be read without what is known of refusals: said where the eye is, with the way on. */
function NotLoaded() {
  return (
    <div
      role="alert"
      className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-[8px] border border-ink px-4 py-3"
    >
      <p>
        <strong className="font-[580]">Not read yet.</strong> The knowledge could not be loaded. Your text is kept in
        this tab.
      </p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        Try again
      </button>
    </div>
  );
}
