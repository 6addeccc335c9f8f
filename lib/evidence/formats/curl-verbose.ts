import type { Draft, Exchange, Format } from "../exchange";
import { fieldsOf, type Line, linesOf } from "../lines";
import { bareResponse, exchangeOf, exchangesOf, isRequestLine, isStatusLine, requestOf, responseOf } from "../messages";
import { clueAt, joined, part, type Traced } from "../traced";

type Mark = "<" | ">" | "*" | "{" | "";

interface Marked extends Line {
  readonly mark: Mark;
}

/** `curl -v`: `>` what was sent, `<` what came, `*` what curl did, and the body without a mark. */
export default {
  name: "`curl -v` transcript",
  detect: (text) => {
    const came = /^< ?HTTP\/\d/m.test(text);
    const sent = /^> ?[A-Z]{3,10} \S+ HTTP\/\d/m.test(text);
    const did =
      /^\* (?:Trying|Host|Connected|CONNECT tunnel|Received HTTP code|SSL|ALPN|using HTTP|Could not resolve)/im.test(
        text,
      );
    return came || sent ? 0.97 : did ? 0.9 : 0;
  },
  read: (whole) => readTranscript(whole),
} satisfies Format;

/** Reads the marks of curl, also where another client's trace was put into them. */
export function readTranscript(whole: Traced): Draft {
  const lines = linesOf(whole).map((line) => marked(line));
  const exchanges = exchangesOf(messages(whole, lines));
  const remarks = joined(lines.filter(({ mark }) => mark === "*").map(({ from, to }) => part(whole, from, to + 1)));
  const said = { remarks: { ...remarks, of: whole.of, source: whole.source } };
  return {
    exchanges: (exchanges.length ? exchanges : tunnel(whole, lines)).map((one) => ({ ...one, ...said })),
    notes: [],
  };
}

function marked(line: Line): Marked {
  const hit = /^([<>*]) ?|^([{}]) \[/.exec(line.text);
  if (!hit) return { ...line, mark: "" };
  const mark = hit[2] ? "{" : (hit[1] as Mark);
  const skip = hit[0].length;
  return { from: line.from + skip, to: line.to, text: line.text.slice(skip).trimEnd(), mark };
}

/** Blocks of `>` lines are requests, blocks of `<` lines responses; what follows a response unmarked is its body. */
function messages(whole: Traced, lines: readonly Marked[]) {
  const found: ReturnType<typeof requestOf | typeof responseOf>[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Marked;
    const sent = line.mark === ">" && isRequestLine(line.text);
    if (!sent && !(line.mark === "<" && isStatusLine(line.text))) continue;
    const end = blockEnd(lines, at, line.mark);
    const fields = fieldsOf(
      whole,
      lines.slice(at + 1, end).filter(({ mark }) => mark === line.mark),
    );
    found.push(
      sent ? requestOf(whole, line, fields, null) : responseOf(whole, line, fields, bodyAfter(whole, lines, end)),
    );
    at = end - 1;
  }
  return found;
}

/** Fields go on until the empty line of their own mark; curl's remarks may stand between them. */
function blockEnd(lines: readonly Marked[], start: number, mark: Mark): number {
  let at = start + 1;
  while (at < lines.length) {
    const line = lines[at] as Marked;
    if (line.mark === mark && line.text === "") return at + 1;
    if (line.mark !== mark && line.mark !== "*" && line.mark !== "{") return at;
    if (line.mark === mark && (isStatusLine(line.text) || isRequestLine(line.text))) return at;
    at++;
  }
  return at;
}

function bodyAfter(whole: Traced, lines: readonly Marked[], from: number): Traced {
  const pieces: Traced[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Marked;
    if (line.mark === "<" && isStatusLine(line.text)) break;
    if (line.mark === ">") break;
    if (line.mark === "")
      pieces.push(part(whole, line.from, lines[at + 1]?.mark === "" ? (lines[at + 1]?.from ?? line.to) : line.to));
  }
  return { ...joined(pieces), of: whole.of, source: whole.source };
}

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
