import type { Exchange, Field, Format } from "../exchange";
import { fieldsOf, isFieldLine, type Line, linesOf } from "../lines";
import { opening } from "../opening";
import { type Command, headerOption, optionField } from "../request/options";
import { prompt, wordsOf } from "../request/shell";
import { bareResponse, exchangeOf, isStatusLine, responseOf } from "../response/messages";
import { type Clue, clueAt, part, type Traced } from "../traced";

const asked = /^--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--[ \t]+(\S+)/;
const answered =
  /^(?:HTTP request sent, awaiting response\.\.\.|Proxy request sent, awaiting response\.\.\.)[ \t]+([1-5]\d\d)\b[ \t]*(.*)$/;

/** What wget prints, with `-S` also the fields that came. */
export default {
  name: "wget transcript",
  detect: (text) =>
    /^--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--[ \t]+\S/m.test(text) || /^HTTP request sent, awaiting response/m.test(text)
      ? 0.955
      : 0,
  read: (whole) => ({ exchanges: exchangesIn(whole), notes: [] }),
  sent: (whole) => wgetCall(whole),
} satisfies Format;

const command = new RegExp(`(?:^|[\\r\\n])[ \\t]*${prompt}?(wget(?:\\.exe)?[ \\t]+[^\\s:])`);

/** The request that a wget command sends; null when there is none. */
function wgetCall(whole: Traced): Command | null {
  const hit = command.exec(opening(whole.text));
  if (!hit?.[1]) return null;
  const from = hit.index + hit[0].length - hit[1].length;
  const { words, end } = wordsOf(whole, from);
  const option = (name: string, word: Traced) =>
    word.text.startsWith(`${name}=`) ? part(word, name.length + 1, word.text.length) : undefined;
  const fields = words.flatMap((word, at) => [
    ...headerOption(option("--header", word) ?? (word.text === "--header" ? words[at + 1] : undefined)),
    ...optionField("user-agent", option("--user-agent", word) ?? (word.text === "-U" ? words[at + 1] : undefined)),
    ...optionField("authorization", option("--password", word) ?? option("--http-password", word)),
    ...optionField("referer", option("--referer", word)),
  ]);
  const target =
    words.find(({ text }, at) => at > 0 && /^(?:https?:\/\/|[\w-]+(?:\.[\w-]+)+\/)/i.test(text))?.text ?? null;
  if (!target) return null;
  const posts = words.some(({ text }) => /^--(?:post|body)-(?:data|file)=/.test(text));
  return {
    request: {
      method: posts ? "POST" : "GET",
      target,
      url: /^https?:/i.test(target) ? target : `http://${target}`,
      version: null,
      fields,
      body: null,
      start: clueAt(whole, from, end),
    },
    end,
  };
}

function exchangesIn(whole: Traced): Exchange[] {
  const lines = linesOf(whole);
  const exchanges: Exchange[] = [];
  let call = wgetCall(whole)?.request;
  let typed: Line | null = null;
  let url: { text: string; line: Clue } | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.text.includes("wget") && command.test(line.text)) {
      typed = line;
      url = null;
    }
    const named = asked.exec(line.text)?.[1];
    if (named) url = { text: named, line: clueAt(whole, line.from, line.to) };
    const hit = answered.exec(line.text);
    const plain = hit
      ? bareResponse({
          status: Number(hit[1]),
          reason: hit[2]?.trim() || null,
          start: clueAt(whole, line.from, line.to),
        })
      : null;
    const shown = isStatusLine(line.text.trim()) ? headAt(whole, lines, at) : null;
    const response = shown?.response ?? plain;
    if (shown) at = shown.last;
    if (!response?.status || response.status < 200) continue;
    if (typed) call = wgetCall(commandAt(whole, typed))?.request ?? call;
    typed = null;
    // What is pasted often lacks the line with the time and the address, but not the command.
    if (!url && call?.target && call.start) url = { text: call.target, line: call.start };
    exchanges.push(exchangeWith(url, call?.fields ?? [], response, whole));
  }
  return exchanges;
}

/** The command that begins in a line, with the lines by which it goes on. */
function commandAt(whole: Traced, { from, to, text }: Line): Traced {
  return part(whole, from, text.endsWith("\\") ? Math.min(from + 8192, whole.text.length) : to);
}

function exchangeWith(
  url: { text: string; line: Clue } | null,
  sent: readonly Field[],
  response: NonNullable<Exchange["response"]>,
  whole: Traced,
): Exchange {
  const absolute = url && (/^https?:/i.test(url.text) ? url.text : `http://${url.text}`);
  const request = url && {
    method: "GET",
    target: url.text,
    url: absolute,
    version: null,
    fields: sent,
    body: null,
    start: url.line,
  };
  // wget keeps the body of an error to itself, unless it was told otherwise.
  return { ...exchangeOf(request, { ...response, body: whole }), form: "log", client: "wget" };
}

/** The indented status line and fields that `-S` prints. */
function headAt(whole: Traced, lines: readonly Line[], at: number) {
  let last = at;
  while (/^[ \t]/.test(lines[last + 1]?.text ?? "") && isFieldLine(lines[last + 1]?.text.trim() ?? "")) last++;
  const block = lines.slice(at, last + 1).map((line) => {
    const indent = line.text.length - line.text.trimStart().length;
    return { from: line.from + indent, to: line.to, text: line.text.trim() };
  });
  const [start, ...rest] = block;
  const response = start ? responseOf(whole, start, fieldsOf(whole, rest), null) : null;
  return { response: response && { ...response, start: startClue(whole, start) }, last };
}

function startClue(whole: Traced, line: Line | undefined): Clue | null {
  return line ? clueAt(part(whole, line.from, line.to), 0, line.text.length) : null;
}
