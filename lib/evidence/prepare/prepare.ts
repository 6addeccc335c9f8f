import { readJson, textOf } from "../json";
import { type Line, linesOf } from "../lines";
import { opening, searched } from "../opening";
import { unflattened } from "../response/flat";
import { inHttp } from "../response/proxies";
import { withoutShape } from "../response/shape";
import { clueAt, type Edit, joined, part, replaced, rewritten, type Traced } from "../traced";
import { unboxed } from "./boxes";
import { unwrapped } from "./wrapped";

/** What terminals and chats add around a paste, none of which was in the message. */
const noise = new RegExp(
  [
    "\\u001b\\[[0-9;:?]{0,20}[ -/]{0,2}[@-~]", // ANSI colours and cursor moves
    "\\u001b\\][^\\u0007\\u001b]{0,200}(?:\\u0007|\\u001b\\\\)", // ANSI titles and links
    "(?:\\\\(?:x1b|u001b|033|e)|\\^\\[|\\u241b)\\[[0-9;]{0,20}m", // colours that a log or a terminal spelt out
    "(?:\\\\r)?\\\\n[ \\t]*$", // line ends that Wireshark spells out before the real one
    "^ {2}% Total .*(?:\\r?\\n)? *Dload .*(?:\\r?\\n|$)", // curl's progress
    "(?:^|\\r) *\\d{1,3}(?: +[\\d.]{1,9}[kMGTP]?){7}(?: +[\\d:dh-]{2,9}){3} +[\\d.]{1,9}[kMGTP]?",
    "^[ \\t]*Hypertext Transfer Protocol[ \\t]*(?:\\r?\\n|$)",
    "^[ \\t]{0,3}(?:```|~~~)(?:[\\w-]{0,20}[ \\t]*(?:\\r?\\n|$)|(?=[<>*] |HTTP/|[A-Z]{3,10} /))|```[ \\t]*$", // code fences
  ].join("|"),
  "gm",
);

/** One of these stands in all noise, or a line that begins with numbers. */
const noiseMarks = ["\\", "\u001b", "\u241b", "^[", "% Total", "Hypertext", "```", "~~~"];
const numbers = /(?:^|[\r\n\u2028\u2029]) *\d{1,3} +[\d.]/;
const isNoisy = (text: string) => noiseMarks.some((mark) => text.includes(mark)) || numbers.test(text);

/** Colours whose escape character was lost on the way. */
const strayColour = /\[(?:\d{1,3};){0,4}\d{0,3}m(?!\])/g;

/** Prefixes that a quote, a listing or a log puts before every line. */
const prefixes = [
  /^[ \t]{0,3}> ?(?=HTTP\/|[\w-]+:|$)/,
  /^[ \t]*\d{1,5}[:|](?!\d\d[:.]\d)[ \t]?/,
  /^[ \t]*\|[ \t]?/,
  /^[VDIWEF]\/[\w$.-]{1,60}\s*(?:\(\s*\d{1,7}\))?:[ \t]?/,
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?[ \t]+\d+-\d+[ \t]+\S{1,60}[ \t]+\S{1,80}[ \t]+[VDIWEF][ \t]{1,2}/,
  /^[ \t]+/,
];

const time =
  "\\[?\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d| UTC)?\\]?";
const level = "\\[?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|DBG|INF|WRN|ERR)\\]?";

/** Prefixes of log collectors: they are taken off only where an HTTP message stands behind them. */
const collectors = [
  /^[\w.-]{1,60} *\| ?/, // docker compose
  /^\[(?:pod|deploy|job)\/[^\]\s]{1,200}\] ?/, // kubectl logs --prefix
  /^[a-z0-9][a-z0-9.-]{0,80} [a-z0-9][a-z0-9-]{0,60} (?=[<>*]|HTTP\/|[A-Za-z-]+: )/, // stern
  /^\w{3} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,80} [\w./@-]{1,80}(?:\[\d{1,8}\])?: ?/, // journald and syslog
  /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} +\d{1,8} [\w.-]{1,60}:\d{1,6}\] ?/, // klog
  new RegExp(`^${time} [a-z]{1,20}\\[[\\w.-]{1,40}\\]: ?`), // Heroku
  new RegExp(
    `^${time}(?:[ \\t]+(?:-[ \\t]+)?(?:${level}|\\[[\\w.$:-]{1,80}\\]|[\\w.$-]{1,80}(?: -|:(?=[ \\t](?:[<>*-]|HTTP\\/|[A-Z]{3,10} \\S|[A-Z][\\w-]{1,60}: )))))*:?[ \\t]{1,3}`,
  ), // most
  new RegExp(`^(?:${level})(?::[\\w.$-]{1,80}:|[ \\t:]{1,3})`), // Python's default, and a level alone
];

const startLine =
  /^(?:[<>] ?)?(?:HTTP\/\d(?:\.\d)? [1-5]\d\d|[A-Z]{3,10} \S{1,4000} HTTP\/\d)|^(?:-->|<--|->|<-|reply:|Response Status:) ?\S|^(?:=>|<=) (?:Send|Recv) |\bhttp-outgoing-\d+ (?:<<|>>) /m;

/** A status that a tool printed on a line of its own above the fields, alone or under the request line; a body follows. */
const printedStatus =
  /^\s*(?:[A-Z]{3,10} \S{1,4000}(?: HTTP\/\d(?:\.\d)?)?\r?\n)?((?:response )?status(?: ?code)?:[ \t]*)\d{3}\b[^\r\n]{0,40}\r?\n[\w-]+:[ \t]/i;

/** The text without colours, fences and line prefixes; every clue still points into the original. */
export function prepared(whole: Traced): Traced {
  return unwrapped(inHttp(unmarked(unflattened(withStatusLine(withoutPrompt(withoutMarks(whole)))))));
}

/** The prompt of the shell below the answer. */
const lastPrompt =
  /[\r\n](?:(?:PS )?[A-Za-z]:\\[^\r\n>]{0,120}>|\[?[\w.-]{1,40}@[\w.-]{1,60}[: ][^\r\n$#%]{0,80}[$#%]|(?:~[\r\n]{1,2}){0,200}\(END\))\s*$/;

function withoutPrompt(whole: Traced): Traced {
  const tail = Math.max(0, whole.text.length - 400);
  const hit = lastPrompt.exec(whole.text.slice(tail));
  return hit ? part(whole, 0, tail + hit.index + 1) : whole;
}

/** curl's marks where the selection began behind the first of them: a status line without one, then fields with. */
const beheaded = /^\s*HTTP\/\d(?:\.\d)?[ \t]+\d{3}[^\r\n]*\r?\n(?=< [\w-]+:)((?:<[^\r\n]*(?:\r?\n|$))+)/;

function unmarked(whole: Traced): Traced {
  const hit = beheaded.exec(opening(whole.text));
  const first = hit ? hit[0].length - (hit[1]?.length ?? 0) : 0;
  const marks = [...(hit?.[1] ?? "").matchAll(/^< ?/gm)];
  return rewritten(
    whole,
    marks.map(({ 0: mark, index }) => ({ from: first + index, to: first + index + mark.length, text: "" })),
  );
}

function withStatusLine(whole: Traced): Traced {
  const hit = printedStatus.exec(whole.text.slice(0, 8192));
  if (!hit?.[1] || !/\n[ \t]*\r?\n\s*\S/.test(whole.text) || /^HTTP\/\d(?:\.\d)? \d{3}/m.test(whole.text)) return whole;
  const from = hit[0].indexOf(hit[1]);
  return rewritten(whole, [{ from, to: from + hit[1].length, text: "HTTP/1.1 " }]);
}

function withoutMarks(whole: Traced): Traced {
  const stray = whole.text.includes("[0m");
  const clean = isNoisy(whole.text) ? without(whole, noise) : whole;
  const open = unboxed(stray ? without(clean, strayColour) : clean);
  const plain = prefixes.reduce(unprefixed, withoutLogger(open));
  if (startLine.test(opening(plain.text))) return singleSpaced(plain);
  const collected = outOfJsonLines(plain) ?? collectors.reduce(uncollected, plain);
  return singleSpaced(collected === plain ? withoutShape(plain) : collected);
}

function without(whole: Traced, pattern: RegExp): Traced {
  return replaced(whole, pattern, () => "");
}

/** The name of a logger before every line of what an SDK lists of a call. */
function withoutLogger(whole: Traced): Traced {
  const prefix = /^([^\r\n]{4,120}?: )Request (?:URL|method)/i.exec(whole.text.slice(0, 400))?.[1];
  if (!prefix) return whole;
  const lines = linesOf(whole).filter(({ text }) => text.startsWith(prefix));
  return rewritten(
    whole,
    lines.map(({ from }) => ({ from, to: from + prefix.length, text: "" })),
  );
}

/** Takes a prefix off when every line that is not empty carries it. */
function unprefixed(whole: Traced, prefix: RegExp): Traced {
  // A transcript of curl has marks of its own, and they tell who spoke.
  if (!prefix.test(whole.text) || /^< ?(?:HTTP\/\d|[A-Z]{3,10} \S+ HTTP\/\d)/m.test(whole.text)) return whole;
  const lines = linesOf(whole).filter(({ text }) => text.trim() !== "");
  if (lines.length < 2) return whole;
  const edits: Edit[] = [];
  let width = Number.POSITIVE_INFINITY;
  for (const { from, text } of lines) {
    const hit = prefix.exec(text);
    if (!hit) return whole;
    width = Math.min(width, hit[0].length);
    edits.push({ from, to: from + hit[0].length, text: "" });
  }
  // Of plain indentation only what all lines share: the rest folds header lines.
  const indentation = prefix.source === "^[ \\t]+";
  return rewritten(whole, indentation ? edits.map((edit) => ({ ...edit, to: edit.from + width })) : edits);
}

/** Takes a collector's prefix off the lines that carry it, when most do and an HTTP message comes to light. */
function uncollected(whole: Traced, prefix: RegExp): Traced {
  const head = part(whole, 0, searched);
  return uncollectedIn(head, prefix) === head ? whole : uncollectedIn(whole, prefix);
}

function uncollectedIn(whole: Traced, prefix: RegExp): Traced {
  const first = /\S[^\r\n]*/.exec(whole.text.slice(0, 4096))?.[0] ?? "";
  if (!prefix.test(first)) return whole;
  const lines = linesOf(whole).filter(({ text }) => text.trim() !== "");
  const rows = lines.every(({ text }) => /\|[ \t]*$/.test(text));
  const edits = lines.flatMap(({ from, to, text }): Edit[] => {
    const hit = prefix.exec(text);
    const end = hit && rows ? (/[ \t]*\|[ \t]*$/.exec(text.slice(hit[0].length))?.[0].length ?? 0) : 0;
    const head = hit ? [{ from, to: from + hit[0].length, text: "" }] : [];
    return end ? [...head, { from: to - end, to, text: "" }] : head;
  });
  if (edits.length < 2 || edits.length < lines.length * 0.6) return whole;
  const plain = rewritten(whole, edits);
  return startLine.test(opening(plain.text)) ? plain : whole;
}

const messageNames = ["log", "message", "msg", "MESSAGE", "textPayload"];

/** Log lines in JSON, each with a part of a message in it: the message; null when they hold none. */
function outOfJsonLines(whole: Traced): Traced | null {
  if (!/^\s*\{"/.test(whole.text)) return null;
  const lines = linesOf(whole).filter(({ text }) => text.trim() !== "");
  if (lines.length < 2 || !lines.every(({ text }) => /^\s*\{.*\}\s*$/.test(text))) return null;
  const pieces = lines.flatMap((line) => messageOf(whole, line) ?? []);
  if (pieces.length < lines.length) return null;
  const plain = joined(pieces, whole);
  return startLine.test(opening(plain.text)) ? plain : null;
}

function messageOf(whole: Traced, line: Line): Traced[] | null {
  const inner = part(whole, line.from, line.to);
  const members = readJson(inner.text)?.members;
  const node = messageNames.map((name) => members?.get(name)).find((one) => one?.kind === "string");
  if (!node) return null;
  const text = textOf(inner, node);
  return text.text.endsWith("\n") ? [text] : [text, lineEnd(whole, line)];
}

/** A line end in place of what stood around the message. */
function lineEnd(whole: Traced, { to }: Line): Traced {
  const { start } = clueAt(whole, Math.max(0, to - 1), to);
  return { of: whole.of, source: whole.source, text: "\n", runs: [{ at: 0, length: 1, start, end: start + 1 }] };
}

/** A listing that a page or a chat set with an empty line after every line. */
function singleSpaced(whole: Traced): Traced {
  if (!/^[^\r\n]+(?:\r\n|\n)[ \t]*(?:\r\n|\n)[^\r\n]+(?:\r\n|\n)[ \t]*(?:\r\n|\n)/.test(whole.text)) return whole;
  if (whole.text.length > 262_144) return whole;
  const lines = linesOf(whole);
  const full = lines.filter(({ text }) => text.trim() !== "");
  const doubled = lines.every(({ text }, at) => at % 2 === 0 || text.trim() === "");
  if (!doubled || full.length < 4) return whole;
  // Where an empty line was doubled as well, it is still there when every other line goes.
  if (full.length < Math.ceil(lines.length / 2)) return withoutOdd(whole, lines);
  // The head ends where no field follows any more: there one empty line belongs to the message.
  const head = full.findIndex(({ text }, at) => at > 0 && !/^:?[\w-]+:/.test(text));
  const until = head < 0 ? full.length : head;
  if (until < 3) return whole;
  const edits = full.slice(0, until - 1).map(({ to }, at) => {
    const next = full[at + 1];
    return { from: to, to: next?.from ?? to, text: "\n" };
  });
  return rewritten(whole, edits);
}

function withoutOdd(whole: Traced, lines: readonly Line[]): Traced {
  const edits = lines.flatMap(({ to }, at) => {
    const next = lines[at + 1];
    return at % 2 === 0 && next ? [{ from: to, to: next.to, text: "" }] : [];
  });
  return rewritten(whole, edits);
}
