"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useInBrowser } from "@/components/ui/in-browser";
import { openOffline } from "@/components/ui/offline";
import { BoxFoot } from "./box-foot";
import { DropArea } from "./drop-area";
import { ExampleList } from "./example-list";
import { examples } from "./examples";
import { textOf } from "./file";
import { diagnosisAddress, KeptAnswers, leaveAnswersOut } from "./kept-answers";
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

/** What stood in the box before something else was put in its place, with the address of its answers. */
interface Replaced {
  readonly pasted: Pasted;
  readonly address: string;
  readonly said: string;
}

const isExample = (text: string) => examples.some((example) => example.text === text);

/** The paste box: reads while one pastes, uploads nothing. */
export function PasteBox() {
  const id = useId();
  const router = useRouter();
  const [pasted, setPasted] = usePasted();
  const [notice, setNotice] = useState("");
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const inBrowser = useInBrowser();
  const { short, failed } = useReading(pasted);
  useTaken();
  const focus = () => document.getElementById(id)?.focus();
  const put = (evidence: string, carried: readonly string[] = []) => {
    setNotice("");
    setReplaced(null);
    setPasted({ ...nothingPasted, request: pasted.request, evidence, carried, observedAt: new Date().toISOString() });
  };
  const ticked = [...pasted.carried, ...pasted.stepsDone];
  /** Does what takes another text for this one, whose answers do not count for it, and keeps the way back. */
  const replace = (by: () => void, said: string) => {
    const { pathname, search } = window.location;
    by();
    leaveAnswersOut();
    if (pasted.evidence.trim()) setReplaced({ pasted, address: pathname + search, said });
  };
  const tryOut = (example: string) => {
    const said = isExample(pasted.evidence) ? "Replaced." : "Your paste was replaced by an example.";
    replace(() => put(example), said);
  };
  const take = async (file: File) => {
    const read = await textOf(file);
    if ("refused" in read) setNotice(read.refused);
    else replace(() => put(read.text), "Your paste was replaced by the file.");
  };
  const clear = () => {
    setNotice("");
    replace(() => setPasted(nothingPasted), "Cleared.");
    focus();
  };
  const undo = (before: Replaced) => {
    setReplaced(null);
    setPasted(before.pasted);
    window.history.replaceState(null, "", before.address);
    focus();
  };
  const leaveOut = () => {
    leaveAnswersOut();
    setPasted({ ...pasted, stepsDone: [], carried: [] });
    focus();
  };
  const open = () => {
    const address = diagnosisAddress(new URLSearchParams(window.location.search));
    if (navigator.onLine) router.push(address);
    else openOffline(address);
  };
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
          put={(evidence) => put(evidence, ticked)}
          onPaste={(event) => {
            const file = event.clipboardData.files[0];
            if (!file) return;
            event.preventDefault();
            take(file);
          }}
          onKeyDown={(event) => {
            const asked = event.key === "Enter" && (event.metaKey || event.ctrlKey);
            // The diagnosis waits for the reading by itself.
            if (asked && !failed && event.currentTarget.value.trim()) open();
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
      {inBrowser && <KeptAnswers ticks={ticked.length} leaveOut={leaveOut} />}
      <p role="status" className="mt-2 mb-3 min-h-6 text-[14px] text-soft">
        {pasted.evidence.trim() && !short && !failed ? "Reading… " : ""}
        {replaced && (
          <>
            {replaced.said}{" "}
            <button type="button" className="text-button" onClick={() => undo(replaced)}>
              Undo
            </button>
          </>
        )}
      </p>
      <p role="status" className="sr-only">
        {short?.headline}
      </p>
      {/* As high as most previews, so that what stands under it does not move when it comes. */}
      {!failed && (
        <>
          <div className={pasted.evidence.trim() ? "min-h-64" : "when-pasted min-h-64"}>
            {short && <Preview short={short} pick={(exchange) => setPasted({ ...pasted, exchange })} />}
          </div>
          <ExampleList put={tryOut} />
        </>
      )}
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
