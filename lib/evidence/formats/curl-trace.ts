import type { Format } from "../exchange";
import { type Line, linesOf } from "../lines";
import { type Edit, rewritten, type Traced } from "../traced";
import { readTranscript } from "./curl-verbose";

const block = /^(?:\d\d:\d\d:\d\d[\d.]* )?(?:(=>|<=) (?:Send|Recv) (SSL data|header|data)|== Info:)/;
const row = /^([0-9a-f]{4,8}): ?/;
/** Sixteen places of three characters, and behind them the same bytes as text. */
const bytes = /^(?:[0-9a-f]{2} ){1,16} *$/;
const padded = 48;

/** `curl --trace` and `curl --trace-ascii`: blocks of numbered rows, with or without the bytes in hexadecimal. */
export default {
  name: "`curl --trace` transcript",
  detect: (text) =>
    /^(?:\d\d:\d\d:\d\d[\d.]* )?(?:=>|<=) (?:Send|Recv) (?:header|data), \d+ bytes/m.test(text) ? 0.975 : 0,
  read: (whole) => readTranscript(inTranscript(whole)),
} satisfies Format;

interface Row {
  /** Where the text or the bytes begin in the line. */
  readonly at: number;
  readonly offset: number;
  readonly length: number;
  /** The decoded bytes, or null when the row shows text. */
  readonly text: string | null;
}

/** The trace in the marks of `curl -v`. Rows that the trace broke for their length are one line again. */
function inTranscript(whole: Traced): Traced {
  const edits: Edit[] = [];
  let mark = "* ";
  let before: { line: Line; next: number; ended: boolean } | null = null;
  for (const line of linesOf(whole)) {
    const hit = block.exec(line.text);
    if (hit) {
      mark = markOf(hit);
      edits.push({ from: line.from, to: line.from, text: "* " });
      before = null;
      continue;
    }
    const read = rowOf(line.text);
    if (!read) continue;
    const joins = before?.next === read.offset;
    const from = joins && before ? before.line.to : line.from;
    const lead = joins ? (before?.ended ? `\n${mark}` : "") : mark;
    const text = read.text?.replace(/\n$/, "").replaceAll("\n", `\n${mark}`) ?? "";
    edits.push({ from, to: read.text === null ? line.from + read.at : line.to, text: lead + text });
    before = { line, next: read.offset + read.length, ended: read.text?.endsWith("\n") ?? false };
  }
  return rewritten(whole, edits);
}

function markOf([, arrow, what]: RegExpExecArray): string {
  if (!arrow || what === "SSL data") return "* ";
  if (arrow === "=>") return "> ";
  return what === "data" ? "" : "< ";
}

function rowOf(line: string): Row | null {
  const number = row.exec(line);
  if (!number?.[1]) return null;
  const at = number[0].length;
  const shown = line.slice(at);
  const hex =
    shown.length >= padded && bytes.test(shown.slice(0, padded)) ? shown.slice(0, padded).trim().split(" ") : null;
  const text = hex && String.fromCharCode(...hex.map((pair) => Number.parseInt(pair, 16))).replaceAll("\r", "");
  return { at, offset: Number.parseInt(number[1], 16), length: hex?.length ?? shown.length, text };
}
