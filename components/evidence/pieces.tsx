import type { ReactNode } from "react";
import type { Mark } from "@/components/verdict/clues";
import { withoutColours } from "@/lib/diagnosis/words";
import type { TermInText } from "./field-terms";

export interface Line {
  readonly start: number;
  readonly text: string;
}

export interface Lit {
  /** The number of the reason or words under the pointer or the focus; null when there is none. */
  readonly lit: number | null;
  readonly light: (number: number | null) => void;
}

interface PiecesProps extends Partial<Lit> {
  readonly line: Line;
  readonly marks: readonly Mark[];
  readonly terms: readonly TermInText[];
  /** The names whose meaning is shown. */
  readonly open: readonly number[];
  readonly toggle: (start: number) => void;
  /** For the ids of the notes. */
  readonly prefix: string;
}

/** Controls, bidi overrides and zero-width characters made visible, so that a paste cannot play tricks; no colours of a terminal. */
function visible(text: string): string {
  return withoutColours(text).replaceAll(
    /[^\P{Cc}\t\n]|\p{Cf}/gu,
    (char) => `\u2423${char.codePointAt(0)?.toString(16).padStart(4, "0")}\u2423`,
  );
}

/** One line: its marked words, each with its number, and its field names, each with its meaning. */
export function Pieces(props: PiecesProps) {
  const { line, marks, lit, light } = props;
  const end = line.start + line.text.length;
  const parts: ReactNode[] = [];
  let at = line.start;
  for (const mark of marks) {
    const from = Math.max(mark.start, line.start);
    const to = Math.min(mark.end, end);
    if (from > at) parts.push(<Words key={`w${at}`} {...props} from={at} to={from} />);
    const kind = `${mark.decisive ? "clue-decisive" : ""} ${lit === mark.number ? "clue-lit" : ""}`;
    parts.push(
      <mark
        key={`${mark.number}-${from}`}
        id={mark.start >= line.start ? `words-${mark.of}-${mark.number}` : undefined}
        className={`clue ${kind}`}
        onPointerEnter={() => light?.(mark.number)}
        onPointerLeave={() => light?.(null)}
      >
        <Words {...props} from={from} to={to} />
      </mark>,
    );
    if (mark.end <= end + 1)
      parts.push(
        <a
          key={`n${mark.number}-${from}`}
          href={`#reason-${mark.number}`}
          className="badge ml-1 align-[2px]"
          aria-label={`reason ${mark.number}`}
          onFocus={() => light?.(mark.number)}
          onBlur={() => light?.(null)}
        >
          {mark.number}
        </a>,
      );
    at = to;
  }
  if (at < end) parts.push(<Words key={`w${at}`} {...props} from={at} to={end} />);
  return <>{parts.length ? parts : " "}</>;
}

/** A stretch of a line without marks of its own; known field names in it open their meaning. */
function Words({ line, terms, open, toggle, prefix, from, to }: PiecesProps & { from: number; to: number }) {
  const text = (start: number, end: number) => visible(line.text.slice(start - line.start, end - line.start));
  const parts: ReactNode[] = [];
  let at = from;
  for (const named of terms.filter((one) => one.start >= from && one.end <= to)) {
    if (named.start > at) parts.push(text(at, named.start));
    const shown = open.includes(named.start);
    parts.push(
      <button
        key={named.start}
        type="button"
        className="term"
        aria-expanded={shown}
        aria-controls={shown ? `${prefix}-${named.start}` : undefined}
        onClick={() => toggle(named.start)}
      >
        {text(named.start, named.end)}
      </button>,
    );
    at = named.end;
  }
  if (at < to) parts.push(text(at, to));
  return <>{parts}</>;
}
