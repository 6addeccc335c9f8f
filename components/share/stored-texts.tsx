"use client";

import { Fragment, memo, useEffect, useRef, useState } from "react";
import { withoutColours } from "@/lib/diagnosis/words";
import { placeholderPattern } from "@/lib/evidence/placeholder";
import type { Removed } from "@/lib/redaction/redact";
import { widened } from "@/lib/redaction/take-out";

interface StoredTextsProps {
  /** As they will be stored. */
  readonly texts: Readonly<Record<string, string>>;
  readonly removed: readonly Removed[];
  /** What the user took out, and in how many places it stood. */
  readonly words: readonly string[];
  readonly places: readonly number[];
  readonly setWords: (words: readonly string[]) => void;
}

const labels: Readonly<Record<string, string>> = {
  evidence: "The evidence as stored",
  request: "The request as stored",
  working: "The call that works, as stored",
  report: "The probe's report as stored",
};

/** The texts as they will be stored, what was taken out of them, and the means to take out more. */
export function StoredTexts({ texts, removed, words, places, setWords }: StoredTextsProps) {
  const [picked, setPicked] = useState("");
  const box = useRef<HTMLDivElement>(null);
  useSelected(box, setPicked);
  if (!Object.keys(texts).length) return <p className="mb-3 text-[14px] text-soft">Only your answers are shared.</p>;
  return (
    <>
      <p className="mb-3 text-[14px]">
        This is the text as it will be stored.{" "}
        {removed.length
          ? `Taken out: ${removed.map(({ kind, count }) => `${count}\u00a0×\u00a0${kind}`).join(", ")}.`
          : "No secret was found. Read it through anyway."}
      </p>
      <div ref={box}>
        {Object.entries(texts).map(([name, text]) => (
          <Fragment key={name}>
            {Object.keys(texts).length > 1 && (
              <p aria-hidden="true" className="mb-1 text-note text-soft">
                {labels[name] ?? name}
              </p>
            )}
            <Stored name={name} text={text} />
          </Fragment>
        ))}
      </div>
      <TakeMoreOut
        picked={picked}
        setPicked={setPicked}
        known={Object.values(texts)}
        take={(word) => {
          setWords([...words, word]);
          setPicked("");
        }}
      />
      <ul aria-label="Taken out by you" className="mb-4 grid grid-cols-1 gap-1 text-[14px]">
        {words.map((word, index) => (
          <li key={word} className="flex flex-wrap items-baseline gap-x-3">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              “{word.length > 60 ? `${word.slice(0, 59)}…` : word}”, in {placesIn(places[index] ?? 0)}
            </span>
            <button
              type="button"
              className="text-button text-note"
              onClick={() => setWords(words.filter((other) => other !== word))}
            >
              Put it back
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One text, and a word under it where not all of it shows. */
function Stored({ name, text }: { name: string; text: string }) {
  const section = useRef<HTMLElement>(null);
  const cut = useOverflow(section);
  const lines = text.trimEnd().split("\n").length;
  return (
    <div className="mb-3">
      <section
        ref={section}
        aria-label={labels[name] ?? name}
        data-name={name}
        tabIndex={0}
        className="snippet mt-0 max-h-[min(45vh,26rem)] overflow-y-auto border border-line"
      >
        <Marked text={text} />
      </section>
      {cut && (
        <p className="mt-1 text-note text-soft">
          {lines === 1 ? "One long line" : `${lines} lines`}; scroll to read{" "}
          {lines === 1 ? "it to its end" : "them all"}.
        </p>
      )}
    </div>
  );
}

/** Whether more stands in an element than it shows. */
function useOverflow(element: React.RefObject<HTMLElement | null>): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const look = () => setOver(box.scrollHeight > box.clientHeight + 1);
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return over;
}

const placesIn = (count: number) => (count === 1 ? "1 place" : `${count} places`);

/** Placeholders stand out, so that one sees at a glance what is gone. */
const Marked = memo(function Marked({ text }: { text: string }) {
  const parts: React.ReactNode[] = [];
  let from = 0;
  for (const { index, 0: whole } of text.matchAll(placeholderPattern)) {
    parts.push(withoutColours(text.slice(from, index)));
    parts.push(
      <mark key={index} className="clue">
        {whole}
      </mark>,
    );
    from = index + whole.length;
  }
  return <>{[...parts, withoutColours(text.slice(from))]}</>;
});

interface TakeMoreOutProps {
  readonly picked: string;
  readonly setPicked: (text: string) => void;
  readonly known: readonly string[];
  readonly take: (word: string) => void;
}

/** Words to take out: typed, or selected in the text above. */
function TakeMoreOut({ picked, setPicked, known, take }: TakeMoreOutProps) {
  const stands = picked.trim() !== "" && known.some((text) => text.includes(picked));
  return (
    <div className="mb-3 flex flex-wrap items-end gap-2 text-[14px]">
      <label className="min-w-0 flex-1 basis-56">
        Take out more
        <textarea
          className="field mt-1 block min-h-9 font-mono text-note"
          rows={1}
          spellCheck={false}
          autoComplete="off"
          value={picked}
          placeholder="select it above, or type it"
          onChange={(event) => setPicked(event.target.value)}
        />
      </label>
      <button type="button" className="button" disabled={!stands} onClick={() => take(picked)}>
        Take it out everywhere
      </button>
    </div>
  );
}

/** Follows what is selected inside the texts. */
function useSelected(box: React.RefObject<HTMLDivElement | null>, select: (text: string) => void) {
  useEffect(() => {
    const follow = () => {
      const range = rangeOf(document.getSelection());
      const section = range && sectionOf(range.commonAncestorContainer);
      if (!range || !section || !box.current?.contains(section)) return;
      const before = document.createRange();
      before.selectNodeContents(section);
      before.setEnd(range.startContainer, range.startOffset);
      const start = before.toString().length;
      select(widened(section.textContent ?? "", start, start + range.toString().length));
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [box, select]);
}

function rangeOf(selection: Selection | null): Range | null {
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}

function sectionOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>("section[data-name]") ?? null;
}
