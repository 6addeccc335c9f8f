import type { Format } from "../exchange";
import { type Line, linesOf } from "../lines";
import { type Edit, rewritten, type Traced } from "../traced";
import { readTranscript } from "./curl-verbose";

const block = /^(?:\d\d:\d\d:\d\d[\d.]* )?(?:(=>|<=) (?:Send|Recv) (SSL data|header|data)|== Info:)/;
const row = /^([0-9a-f]{4,8}): ?/;
const bytes = /^((?:[0-9a-f]{2} ){1,16}) *(?: {2}|$)/;

/** `curl --trace` and `curl --trace-ascii`: blocks of numbered rows, with or without the bytes in hexadecimal. */
export default {
  name: "`curl --trace` transcript",
  detect: (text) =>
    /^(?:\d\d:\d\d:\d\d[\d.]* )?(?:=>|<=) (?:Send|Recv) (?:header|data), \d+ bytes/m.test(text) ? 0.975 : 0,
  read: (whole) => readTranscript(inTranscript(whole)),
} satisfies Format;

/** The trace in the marks of `curl -v`. Rows that the trace broke for their length are one line again. */
function inTranscript(whole: Traced): Traced {
  const edits: Edit[] = [];
  let mark = "* ";
  let before: { line: Line; next: number } | null = null;
  for (const line of linesOf(whole)) {
    const hit = block.exec(line.text);
    if (hit) {
      mark =
        !hit[1] || hit[2] === "SSL data"
          ? "* "
          : hit[2] === "data" && hit[1] === "<="
            ? ""
            : hit[1] === "<="
              ? "< "
              : "> ";
      edits.push({ from: line.from, to: line.from, text: "* " });
      before = null;
      continue;
    }
    const number = row.exec(line.text);
    if (!number?.[1]) continue;
    const at = Number.parseInt(number[1], 16);
    const hex = bytes.exec(line.text.slice(number[0].length));
    const joins = before?.next === at;
    const from = joins && before ? before.line.to : line.from;
    const to = hex ? line.to : line.from + number[0].length;
    const text = hex?.[1] ? decoded(hex[1], mark) : "";
    edits.push({ from, to, text: (joins ? "" : mark) + text });
    const length = hex?.[1] ? hex[1].trim().split(" ").length : line.text.length - number[0].length;
    before = { line, next: at + length };
  }
  return rewritten(whole, edits);
}

function decoded(hex: string, mark: string): string {
  const codes = hex
    .trim()
    .split(" ")
    .map((pair) => Number.parseInt(pair, 16));
  return String.fromCharCode(...codes)
    .replaceAll("\r", "")
    .replaceAll("\n", `\n${mark}`);
}
