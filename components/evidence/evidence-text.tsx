"use client";

import { useId, useMemo, useState } from "react";
import type { Mark } from "@/components/verdict/clues";
import type { Fact } from "@/lib/knowledge/shapes";
import { FieldNote } from "./field-note";
import type { TermInText } from "./field-terms";
import { type Lit, Pieces } from "./pieces";
import { atOnce, linesOf, rowsOf, touches } from "./rows";

/** Characters of one line before it is cut: a minified page is one line of a megabyte. */
const longest = 600;
/** Characters of a line that is shown whole: more would only be slow. */
const most = 20_000;

interface EvidenceTextProps extends Partial<Lit> {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly terms?: readonly TermInText[];
  readonly facts?: readonly Fact[];
  readonly label: string;
}

/** A pasted text with the words that count marked; long lines wrap and are cut, long texts fold. */
export function EvidenceText({ text, marks, terms = [], facts = [], label, ...lit }: EvidenceTextProps) {
  const prefix = useId();
  const [open, setOpen] = useState<readonly number[]>([]);
  const [whole, setWhole] = useState<readonly number[]>([]);
  const lines = useMemo(() => linesOf(text), [text]);
  const toggle = (start: number) =>
    setOpen(open.includes(start) ? open.filter((one) => one !== start) : [...open, start]);
  const [unfolded, setUnfolded] = useState<readonly number[]>([]);
  const rows = useMemo(() => rowsOf(lines, marks, unfolded), [lines, marks, unfolded]);
  return (
    <section aria-label={label}>
      <ol className="py-3 font-mono text-note leading-[1.75]">
        {rows.map((row) => {
          if ("folded" in row)
            return (
              <Folded
                key={`before-${row.number + row.folded}`}
                lines={row.folded}
                unfold={() => setUnfolded([...unfolded, row.number])}
              />
            );
          const { line, number, here } = row;
          const cut = whole.includes(number) ? most : Math.max(longest, lastEnd(here) - line.start + 80);
          const named = terms.filter((term) => touches(line, term));
          return (
            <li key={number} className="grid grid-cols-[44px_minmax(0,1fr)] pr-3.5">
              <span aria-hidden="true" className="select-none pr-2 text-right text-soft">
                {number}
              </span>
              <div className="min-w-0 whitespace-pre-wrap [overflow-wrap:anywhere]">
                <Pieces
                  line={line.text.length > cut ? { ...line, text: line.text.slice(0, cut) } : line}
                  marks={here}
                  terms={named}
                  open={open}
                  toggle={toggle}
                  prefix={prefix}
                  {...lit}
                />
                {line.text.length > cut && (
                  <More left={line.text.length - cut} show={() => setWhole([...whole, number])} can={cut < most} />
                )}
                {named
                  .filter(({ start }) => open.includes(start))
                  .map((one) => (
                    <FieldNote key={one.start} id={`${prefix}-${one.start}`} named={one} facts={facts} />
                  ))}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** In the place of lines that were read and say nothing that counts. */
function Folded({ lines, unfold }: { lines: number; unfold: () => void }) {
  const all = `${lines.toLocaleString("en")} ${lines === 1 ? "line" : "lines"}`;
  return (
    <li className="my-1.5 border-line border-y bg-sunk px-3.5 py-1 font-sans">
      <span className="hidden noscript:inline">{all}, which need JavaScript to be shown</span>
      <button type="button" className="text-button noscript:hidden" onClick={unfold}>
        {lines > atOnce ? `Show ${atOnce} of ${all}` : `Show ${all}`}
      </button>
    </li>
  );
}

const lastEnd = (marks: readonly Mark[]) => Math.max(0, ...marks.map(({ end }) => end));

/** The end of a cut line: how much is left, and the way to it. */
function More({ left, show, can }: { left: number; show: () => void; can: boolean }) {
  const words = `… ${left.toLocaleString("en")} more characters`;
  return (
    <>
      {can && (
        <button type="button" className="text-button ml-1 font-sans noscript:hidden" onClick={show}>
          {words}
        </button>
      )}
      <span className={`ml-1 font-sans text-soft ${can ? "hidden noscript:inline" : ""}`}>{words}</span>
    </>
  );
}
