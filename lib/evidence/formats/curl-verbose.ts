import type { Draft, Exchange, Format } from "../exchange";
import { fieldsOf, isFieldLine, type Line, linesOf } from "../lines";
import { statusesAlone } from "../request/curl";
import { promptedCurl } from "../request/shell";
import {
  bareResponse,
  exchangeOf,
  exchangesOf,
  isRequestLine,
  isStatusLine,
  lastOf,
  requestOf,
  responseOf,
} from "../response/messages";
import { clueAt, joined, part, type Traced } from "../traced";

type Mark = "<" | ">" | "*" | "{" | "";

/** A line of which `from` and `text` leave the mark out. */
interface Marked extends Line {
  readonly mark: Mark;
  /** Where the line begins, mark included. */
  readonly begin: number;
}

/** `curl -v`: `>` what was sent, `<` what came, `*` what curl did, and the body without a mark. */
export default {
  name: "`curl -v` transcript",
  detect: (text) => {
    const came = /^< ?HTTP\/\d/m.test(text);
    const sent = /^[<>] ?[A-Z]{3,10} \S+ HTTP\/\d/m.test(text);
    const did =
      /^\* (?:Trying|Host|Connected|CONNECT tunnel|Received HTTP code|SSL|ALPN|using HTTP|Could not resolve)/im.test(
        text,
      );
    // Commands that kept only what came tell what was sent.
    const isTyped = promptedCurl.test(text.slice(0, 4096)) || /^\s*curl(?:\.exe)?[ \t]/.test(text);
    if (came && isTyped && !/^> /m.test(text)) return 0.955;
    return came || sent ? 0.97 : did ? 0.9 : 0;
  },
  read: (whole) => {
    const { exchanges, notes } = readTranscript(whole);
    return { exchanges: [...statusesAlone(whole), ...exchanges.map((one) => typed(one, whole.text))], notes };
  },
} satisfies Format;

/** With the scheme of the command above, which the messages leave out. */
function typed(exchange: Exchange, text: string): Exchange {
  const { request } = exchange;
  const plain = request?.url?.replace(/^https/, "http");
  const begin = text.search(/^[<>] /m);
  const [origin] = plain?.match(/^http:\/\/[^/?#]+/) ?? [];
  if (!request || !plain || !origin || !text.slice(0, Math.min(begin, 8192)).includes(origin)) return exchange;
  return { ...exchange, request: { ...request, url: plain } };
}

const started = /^[<>] ?(?:HTTP\/\d|[A-Z]{3,10} \S+ HTTP\/\d)/gm;

/** Reads the marks of curl, also where another client's trace was put into them. */
export function readTranscript(whole: Traced): Draft {
  const starts = [...whole.text.matchAll(started)].map(({ index }) => index);
  const { kept, notes } = lastOf(starts);
  const lines = linesOf(whole, notes.length ? kept[0] : 0).map(marked);
  const exchanges = exchangesOf(messages(whole, lines));
  const said = lines.filter(({ mark }) => mark === "*").map(({ from, to }) => part(whole, from, to + 1));
  const remarks = joined(said, whole);
  return {
    exchanges: (exchanges.length ? exchanges : tunnel(whole, lines)).map((one) => ({ ...one, remarks })),
    notes,
  };
}

function marked({ from, to, text }: Line): Marked {
  const first = text[0] ?? "";
  const curly = (first === "{" || first === "}") && text.startsWith(" [", 1);
  const mark = curly ? "{" : first === "<" || first === ">" || first === "*" ? first : "";
  if (mark === "") return { from, to, text, mark, begin: from };
  const skip = curly ? 3 : text[1] === " " ? 2 : 1;
  return { from: Math.min(from + skip, to), to, text: text.slice(skip).trimEnd(), mark, begin: from };
}

/** A line that begins a message, whichever mark it has: some clients mark what they send with `<`. */
const isStart = ({ mark, text }: Marked) =>
  (mark === "<" || mark === ">") && (isStatusLine(text) || isRequestLine(text));

/** Blocks of lines with one mark, from a start line on, are messages; what follows a response is its body. */
function messages(whole: Traced, lines: readonly Marked[]) {
  const found: ReturnType<typeof requestOf | typeof responseOf>[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Marked;
    if (!isStart(line)) continue;
    const end = blockEnd(lines, at, line.mark);
    const block = lines.slice(at + 1, end).filter(({ mark }) => mark === line.mark);
    const fields = fieldsOf(whole, block);
    const sent = isRequestLine(line.text);
    found.push(
      sent ? requestOf(whole, line, fields, null) : responseOf(whole, line, fields, bodyAfter(whole, lines, end)),
    );
    at = end - 1;
  }
  return found;
}

/** Fields go on until the empty line of their own mark; remarks and lines of a log may stand between them. */
function blockEnd(lines: readonly Marked[], start: number, mark: Mark): number {
  let at = start + 1;
  for (let line = lines[at]; line; line = lines[++at]) {
    if (line.mark === mark && line.text === "") return at + 1;
    if (line.mark === mark ? isStart(line) || isMarkup(line) : line.mark === "<" || line.mark === ">") return at;
    if (line.mark === "" && !goesOn(lines, at, mark)) return at;
  }
  return at;
}

/** `<html>` has no mark: curl puts a space after its own. */
const isMarkup = ({ mark, begin, from, text }: Marked) =>
  mark === "<" && from - begin < 2 && text !== "" && !isFieldLine(text) && !isStatusLine(text);

/** Lines of a log that may stand between two lines of one message. */
const mostStray = 20;

/** Whether the message goes on after lines without a mark: with a field, or with the empty line that ends them. */
function goesOn(lines: readonly Marked[], at: number, mark: Mark): boolean {
  const next = lines.slice(at + 1, at + 1 + mostStray).find((line) => line.mark === "<" || line.mark === ">");
  return next?.mark === mark && !isStart(next) && (next.text === "" || isFieldLine(next.text));
}

/**
 * Everything up to the next message but remarks, and but fields and empty lines with a mark. null: the paste ends before
 * the fields do.
 */
function bodyAfter(whole: Traced, lines: readonly Marked[], first: number): Traced | null {
  const spans: { from: number; to: number; next: number }[] = [];
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] as Marked;
    if (isStart(line) || (line.mark === "" && promptedCurl.test(line.text))) break;
    const said = line.mark === "" || isMarkup(line);
    if (!said && (line.mark !== "<" || line.text === "" || isFieldLine(line.text))) continue;
    const from = said ? line.begin : line.from;
    const next = lines[at + 1]?.begin ?? line.to;
    const last = spans.at(-1);
    if (last) last.to = last.next;
    if (last?.to === from) Object.assign(last, { to: line.to, next });
    else spans.push({ from, to: line.to, next });
  }
  if (!spans.length && lines[first - 1]?.text !== "") return null;
  const pieces = spans.map(({ from, to }) => part(whole, from, to));
  const body = joined(pieces, whole);
  return body.text.trim() || !lines.slice(first).some(isChunk) ? body : null;
}

/** Insomnia tells how much came and keeps it to itself. */
const isChunk = ({ mark, text }: Marked) => mark === "*" && /^Received [1-9][\d.]* ?[kM]?B chunk/.test(text);

/** A proxy that refused the tunnel: curl prints its status and nothing of the target's. */
function tunnel(whole: Traced, lines: readonly Marked[]): Exchange[] {
  for (const line of lines) {
    const hit = /CONNECT tunnel failed, response (\d{3})|Received HTTP code (\d{3}) from proxy/.exec(line.text);
    if (hit)
      return [
        exchangeOf(
          null,
          bareResponse({ status: Number(hit[1] ?? hit[2]), body: whole, start: clueAt(whole, line.from, line.to) }),
        ),
      ];
  }
  return [exchangeOf(null, bareResponse({ body: whole }))];
}
