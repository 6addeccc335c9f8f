import type { Mark } from "@/components/verdict/clues";

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Lines shown before the rest folds away, beyond those that hold a mark. */
const shown = 120;
/** Characters of one line before it is cut: a minified page is one line of a megabyte. */
const longest = 2000;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const piece of text.split("\n")) {
    lines.push({ start, text: piece.replace(/\r$/, "") });
    start += piece.length + 1;
  }
  return lines;
}

/** Controls, bidi overrides and zero-width characters made visible, so that a paste cannot play tricks. */
function visible(text: string): string {
  return text.replaceAll(
    /[^\P{Cc}\t\n]|\p{Cf}/gu,
    (char) => `\u2423${char.codePointAt(0)?.toString(16).padStart(4, "0")}\u2423`,
  );
}

function Pieces({ line, marks }: { line: Line; marks: readonly Mark[] }) {
  const end = line.start + line.text.length;
  const here = marks.filter((mark) => mark.start < Math.max(end, line.start + 1) && mark.end > line.start);
  const parts: React.ReactNode[] = [];
  let at = line.start;
  const plain = (from: number, to: number) => {
    const text = line.text.slice(from - line.start, to - line.start);
    return text.length > longest
      ? `${visible(text.slice(0, longest))} … ${text.length - longest} more characters`
      : visible(text);
  };
  for (const mark of here) {
    const from = Math.max(mark.start, line.start);
    const to = Math.min(mark.end, end);
    if (from > at) parts.push(plain(at, from));
    const first = mark.start >= line.start;
    parts.push(
      <mark
        key={`${mark.number}-${from}`}
        id={first ? `words-${mark.of}-${mark.number}` : undefined}
        className={`clue ${mark.decisive ? "clue-decisive" : ""}`}
      >
        {plain(from, to)}
      </mark>,
    );
    if (mark.end <= end + 1) {
      parts.push(
        <a
          key={`n${mark.number}-${from}`}
          href={`#reason-${mark.number}`}
          className="badge ml-1 align-[2px]"
          aria-label={`reason ${mark.number}`}
        >
          {mark.number}
        </a>,
      );
    }
    at = to;
  }
  if (at < end) parts.push(plain(at, end));
  return <>{parts.length ? parts : " "}</>;
}

/** A pasted text with the words that count marked; long lines wrap, long texts fold. */
export function EvidenceText({ text, marks, label }: { text: string; marks: readonly Mark[]; label: string }) {
  const lines = linesOf(text);
  const marked = (line: Line) =>
    marks.some((mark) => mark.start <= line.start + line.text.length && mark.end > line.start);
  const kept = lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line, number }) => number <= shown || marked(line));
  return (
    <section aria-label={label}>
      <ol className="py-3 font-mono text-note leading-[1.75]">
        {kept.map(({ line, number }) => (
          <li key={number} className="grid grid-cols-[44px_minmax(0,1fr)] pr-3.5">
            <span aria-hidden="true" className="select-none pr-2 text-right text-soft">
              {number}
            </span>
            <span className="whitespace-pre-wrap [overflow-wrap:anywhere]">
              <Pieces line={line} marks={marks} />
            </span>
          </li>
        ))}
      </ol>
      {kept.length < lines.length && (
        <p className="border-line border-t px-3.5 py-2 text-note text-soft">
          {lines.length - kept.length} more lines were read and are not shown.
        </p>
      )}
    </section>
  );
}
