import type { Draft, Format } from "../exchange";
import { type Line, linesOf } from "../lines";
import { opening } from "../opening";
import { type Edit, rewritten, type Traced } from "../traced";
import { readTranscript } from "./curl-verbose";

/** What a line of a trace is: sent (`> `), received (`< `), said by the client (`* `), or body (``). */
type Mark = "> " | "< " | "* " | "";

/** One line in the words of a transcript: its mark, and which part of it is the message's. */
interface Read {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
  /** Stands before the text, in place of what the client writes for it. */
  readonly head?: string;
}

interface Dialect {
  /** A line that only this client writes. */
  readonly known: RegExp;
  /** Reads a line; null when it is none of the dialect's, and then it is body or remark as `otherwise` says. */
  readonly line: (text: string, before: Mark) => Read | null;
  /** The client prints no body itself: what follows the fields of an answer is what the program printed of it. */
  readonly bodyPrinted?: true;
}

const whole = (text: string, mark: Mark, from: number, to = text.length): Read => ({ mark, from, to });

/** A Python, Ruby or Java string at the end of a line, without its quotes. */
function quoted(text: string, mark: Mark, lead: number): Read {
  const open = /^\s*b?(["'])/.exec(text.slice(lead));
  if (!open) return whole(text, mark, lead);
  const from = lead + open[0].length;
  const close = text.lastIndexOf(open[1] ?? "");
  const to = close > from ? close : text.length;
  const last = /(?:\\r)?\\n$/.exec(text.slice(from, to))?.[0].length ?? 0;
  return { mark, from, to: to - last };
}

const dialects: readonly Dialect[] = [
  {
    // OkHttp's HttpLoggingInterceptor: arrows around each message, fields and body between them.
    known: /^(?:.{0,120}?[\s:])?<-- [1-5]\d\d\b.*\(\d+ ?ms/m,
    line: (text, before) => {
      const arrow = /(?:^|[\s:])(-->|<--) (?:(END)\b|([A-Z]{3,10}) (\S+)(?: (h2|http\/\S+))?|([1-5]\d\d)\b ?)?/.exec(
        text,
      );
      const start = arrow ? text.indexOf(arrow[1] ?? "", arrow.index) : -1;
      if (arrow?.[2] || arrow?.[0].trim() === "<--") return whole(text, "* ", 0);
      if (arrow?.[3]) {
        const target = text.indexOf(arrow[3], start);
        return { mark: "> ", from: target, to: target + `${arrow[3]} ${arrow[4]}`.length };
      }
      if (arrow?.[6]) {
        const url = /\s+https?:\/\/.*$|\s+\(\d+ ?ms.*$/.exec(text.slice(start));
        return { mark: "< ", from: start + 4, to: start + (url?.index ?? text.length - start), head: "HTTP/1.1 " };
      }
      if (before === "* ") return whole(text, "* ", 0);
      // Android's log leaves out the empty line before a body.
      return before === "< " && /^\s*[{<]/.test(text) ? whole(text, "", 0) : null;
    },
  },
  {
    // Feign's full log: longer arrows, and the status line whole.
    known: /<--- HTTP\/\d(?:\.\d)? [1-5]\d\d/,
    line: (text) => {
      const hit =
        /(--->|<---) (?:END\b|([A-Z]{3,10} \S+ HTTP\/[\d.]+|HTTP\/\d(?:\.\d)? [1-5]\d\d[^(\r\n]{0,80}))?/.exec(text);
      if (!hit) return null;
      if (!hit[2]) return whole(text, "* ", 0);
      const from = hit.index + (hit[1] ?? "").length + 1;
      return whole(text, hit[1] === "<---" ? "< " : "> ", from, from + hit[2].trimEnd().length);
    },
  },
  {
    // Apache HttpClient's log of the wire, with quotes and [\r][\n]; its log of the headers says the same again.
    known: /\bhttp-outgoing-\d+ (?:<<|>>) "HTTP\//,
    line: (text) => {
      const hit = /\bhttp-outgoing-\d+ (?:(<<)|>>) (")?/.exec(text);
      if (!hit) return null;
      if (!hit[2]) return whole(text, "* ", 0);
      const from = hit.index + hit[0].length;
      const to = /(?:\[\\[rn]\])*"?\s*$/.exec(text)?.index ?? text.length;
      return whole(text, hit[1] ? "< " : "> ", from, Math.max(from, to));
    },
  },
  {
    // Its log of the headers alone.
    known: /\bhttp-outgoing-\d+ (?:<<|>>) /,
    line: (text) => {
      const hit = /\bhttp-outgoing-\d+ (?:(<<)|>>) /.exec(text);
      return hit && whole(text, hit[1] ? "< " : "> ", hit.index + hit[0].length);
    },
  },
  {
    // Python's http.client with a debug level.
    known: /^(?:[^\n{"']{0,80}\s)?reply: b?['"]HTTP\/|^header: [\w-]+: /m,
    bodyPrinted: true,
    line: (text) => {
      if (/^(?:DEBUG|INFO|WARNING|ERROR):[\w.]{1,80}:/.test(text)) return whole(text, "* ", 0);
      const hit = /(?:^|\s)(send|reply|header): ?/.exec(text.slice(0, 120));
      if (!hit) return null;
      const from = hit.index + hit[0].length;
      if (hit[1] === "header") return whole(text, "< ", from);
      return quoted(text, hit[1] === "send" ? "> " : "< ", from);
    },
  },
  {
    // Ruby's Net::HTTP with debug output.
    known: /^-> "HTTP\/\d/m,
    line: (text) => {
      const hit = /^(<-|->) /.exec(text);
      return hit
        ? quoted(text, hit[1] === "->" ? "< " : "> ", 3)
        : /^(?:opening|reading|read \d|Conn )/.test(text)
          ? whole(text, "* ", 0)
          : null;
    },
  },
  {
    // R's httr and httr2: double arrows before the data.
    known: /^<- HTTP\/\d/m,
    line: (text) => {
      const hit = /^(?:(<-)|(->)|(<<)|>>|\*) ?/.exec(text);
      return hit && whole(text, hit[1] ? "< " : hit[2] ? "> " : hit[3] ? "" : "* ", hit[0].length);
    },
  },
  {
    // git with GIT_TRACE_CURL.
    known: /(?:<=|=>) (?:Recv|Send) header:/,
    line: (text) => {
      const hit = /(<=|=>) (?:Recv|Send) (header|data): ?|== Info: ?/.exec(text);
      if (!hit) return null;
      const from = hit.index + hit[0].length;
      return whole(text, hit[2] === "data" ? "" : hit[1] === "<=" ? "< " : hit[1] ? "> " : "* ", from);
    },
  },
];

/** Debug output of HTTP clients in which every message stands, only with other marks than curl's. */
export default {
  name: "trace of an HTTP client",
  detect: (text) =>
    /<--?-? |http-outgoing-|reply: |header: |-> "HTTP|Recv header/.test(text) &&
    dialects.some(({ known }) => known.test(text))
      ? 0.952
      : 0,
  read: (text): Draft => {
    const head = opening(text.text);
    const dialect = dialects.find(({ known }) => known.test(head));
    return dialect ? readTranscript(translated(text, dialect)) : { exchanges: [], notes: [] };
  },
} satisfies Format;

/** The trace in the marks of `curl -v`. */
function translated(text: Traced, dialect: Dialect): Traced {
  const edits: Edit[] = [];
  let before: Mark = "* ";
  let body = false;
  let answered = false;
  for (const line of linesOf(text)) {
    const printed = dialect.bodyPrinted && answered;
    const read: Read = dialect.line(line.text, before) ?? following(line, before, body || printed === true);
    edits.push(...editsOf(line, read));
    if (read.mark === "< " || read.mark === "> ") answered = read.mark === "< ";
    body = read.mark === "" || (read.mark === "< " && line.text.slice(read.from, read.to).trim() === "");
    before = read.mark;
  }
  return rewritten(text, edits);
}

/** A line without a mark of its own is of the message before it. */
function following({ text }: Line, before: Mark, body: boolean): Read {
  return whole(text, body ? "" : before, 0);
}

function editsOf(line: Line, { mark, from, to, head = "" }: Read): Edit[] {
  const edits: Edit[] = [{ from: line.from, to: line.from + from, text: mark + head }];
  // Line ends inside a printed string part the lines of a message.
  for (const hit of line.text.slice(from, to).matchAll(/(?:\\r)?\\n|\\r/g)) {
    const at = line.from + from + hit.index;
    if (mark !== "* ") edits.push({ from: at, to: at + hit[0].length, text: `\n${mark}` });
  }
  if (to < line.text.length) edits.push({ from: line.from + to, to: line.to, text: "" });
  return edits;
}
