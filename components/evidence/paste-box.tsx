"use client";

import { useRouter } from "next/navigation";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { useEngine } from "./engine";
import { examples } from "./examples";
import { nothingPasted, usePasted } from "./pasted";
import { Preview } from "./preview";

/** Bytes of a file that is read in the browser. */
const fileLimit = 64 * 1024 * 1024;

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
  const [dragging, setDragging] = useState(false);
  const { engine, failed } = useEngine();
  const text = useDeferredValue(pasted.evidence);
  const request = useDeferredValue(pasted.request);
  const ranking = useMemo(
    () =>
      engine && text.trim()
        ? engine.diagnose({ evidence: text, request, observedAt: pasted.observedAt || undefined }, engine.texts)
        : null,
    [engine, text, request, pasted.observedAt],
  );
  const put = (evidence: string) => {
    setNotice("");
    setPasted({ ...nothingPasted, request: pasted.request, evidence, observedAt: new Date().toISOString() });
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.type.startsWith("image/")) setNotice("That is a picture. Paste the text of the response, or a HAR file.");
    else if (file.size > fileLimit)
      setNotice("That file is larger than 64 MiB. Save a HAR of the failing request alone.");
    else put(new TextDecoder().decode(await file.arrayBuffer()));
  };
  const open = () => ranking && router.push("/diagnose");
  return (
    <div>
      <section
        aria-label="Paste"
        className={`rounded-sheet border bg-sheet focus-within:border-ink ${dragging ? "border-stop" : "border-line"}`}
        onDragOver={(event) => {
          event.preventDefault();
          setDragging(true);
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={(event) => {
          event.preventDefault();
          setDragging(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <label htmlFor={id} className="sr-only">
          The response that refused you
        </label>
        <textarea
          id={id}
          autoFocus
          rows={10}
          spellCheck={false}
          autoComplete="off"
          placeholder={placeholder}
          value={pasted.evidence}
          onChange={(event) => put(event.target.value)}
          onPaste={(event) => {
            const file = event.clipboardData.files[0];
            if (file) {
              event.preventDefault();
              take(file);
            }
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) open();
          }}
          className="block w-full resize-y rounded-sheet bg-transparent px-4 py-3.5 font-mono text-note leading-[1.75] outline-none placeholder:text-soft placeholder:opacity-70"
        />
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
              onChange={(event) => take(event.target.files?.[0])}
            />
          </label>
          {pasted.evidence && (
            <button type="button" className="text-button" onClick={() => setPasted(nothingPasted)}>
              Clear
            </button>
          )}
          <a href="/privacy" className="ml-auto text-soft">
            Nothing leaves this tab
          </a>
        </div>
      </section>
      <details className="mt-2 text-[14px]" open={pasted.request ? true : undefined}>
        <summary className="text-soft">Add the request you sent (a curl command or raw HTTP)</summary>
        <textarea
          aria-label="The request that was sent"
          rows={4}
          spellCheck={false}
          placeholder="curl -H 'Authorization: Bearer …' https://api.example.com/thing"
          value={pasted.request}
          onChange={(event) => setPasted({ ...pasted, request: event.target.value })}
          className="field mt-2 font-mono text-note"
        />
      </details>
      <p role="status" className="mt-2 min-h-6 text-[14px] text-soft">
        {notice ||
          (failed ? "The knowledge could not be loaded. Check the connection and reload; your paste is kept." : "")}
        {!notice && pasted.evidence.trim() && !ranking && !failed ? "Reading…" : ""}
      </p>
      {ranking && engine && <Preview ranking={ranking} engine={engine} open={open} />}
      <section className="mt-8">
        <h2 className="mb-3">Or try one of these</h2>
        <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-4">
          {examples.map((example) => (
            <li key={example.title}>
              <button
                type="button"
                onClick={() => put(example.text)}
                className="h-full w-full rounded-[8px] border border-line bg-sheet px-3.5 py-2.5 text-left hover:border-soft"
              >
                <span className="block font-[550] text-[14px]">{example.title}</span>
                <span className="block truncate font-mono text-[12.5px] text-soft">{example.peek}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
