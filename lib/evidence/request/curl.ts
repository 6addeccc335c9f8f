/** curl's command lines, and what it prints in place of an answer. */
import type { Draft, Exchange, Field } from "../exchange";
import { opening } from "../opening";
import { bareResponse, exchangeOf, urlOf } from "../response/messages";
import { clueAt, joined, part, replaced, rewritten, type Traced } from "../traced";
import { type Command, headerOption, optionField, sentTarget } from "./options";
import { prompt, wordsOf } from "./shell";

export const commandLine = new RegExp(`(?:^|[\\r\\n])[ \\t]*${prompt}?(curl(?:\\.exe)?[ \\t])`);
/** Another command of the same paste: behind a prompt, or with a message right below it. */
const another = new RegExp(
  `^[ \\t]*(?:${prompt}curl(?:\\.exe)?[ \\t]|curl(?:\\.exe)?[ \\t][^\\r\\n]{1,4000}\\r?\\n(?:HTTP/\\d|[*<>] |[1-5]\\d\\d[ \\t]*\\r?$))`,
  "gm",
);
/** So many commands with their output are read of one paste. */
const mostCommands = 50;

/** Commands of whose answer nothing but the status was kept, such as stand beside a transcript. */
export function statusesAlone(whole: Traced): Exchange[] {
  return sections(whole).flatMap((section) => statusWritten(section, curlCommand(section))?.exchanges ?? []);
}

/** What `-w '%{http_code}'` printed in place of the answer, which `-o` put away. */
export function statusWritten(whole: Traced, command: Command | null): Draft | null {
  const end = command?.end ?? 0;
  const typed = whole.text.slice(0, Math.min(end, 8192));
  if (!command || !/%\{(?:http|response)_code\}/.test(typed) || !/\s-(?:-output\b|[a-zA-Z]{0,5}o)/.test(typed))
    return null;
  const rest = part(whole, end, whole.text.length);
  const line = /^\s*([^\r\n]{1,200})/.exec(rest.text);
  const said = line?.[1] ?? "";
  const hit = /(?<![\d.])403(?![\d.])/.exec(said) ?? /(?<![\d.])[1-5]\d\d(?![\d.])/.exec(said);
  if (!line || !hit || /^[<>]? ?HTTP\/\d/m.test(opening(rest.text))) return null;
  const at = line[0].length - said.length + hit.index;
  const below = part(rest, line[0].length, rest.text.length);
  const body = below.text.trim() ? below : null;
  const response = bareResponse({ status: Number(hit[0]), start: clueAt(rest, at, at + 3), body });
  return { exchanges: [{ ...exchangeOf(command.request, response), client: "curl" }], notes: [] };
}

/** Options whose value is the next word, besides those read below. */
const valued =
  /^(?:-[oxmTCKEwYyzQPr]|--(?:output|proxy|max-time|connect-timeout|upload-file|config|cert|key|cacert|write-out|retry|resolve|connect-to|interface|range|proxy-user|ciphers|limit-rate|max-redirs|cookie-jar)|-c)$/;

/** Options without a value, before another one behind the same hyphen: `-sSXPOST`. */
const switches = /^-[fgiIjJklLnNOpqRsSvZ#0-46]+(?=[a-zA-Z])/;

interface Parts {
  method: string | null;
  target: Traced | null;
  body: Traced[];
  fields: Field[];
}

/** Each command with what was printed after it. */
export function sections(whole: Traced): Traced[] {
  const own = commandLine.exec(whole.text);
  const begin = own ? own.index + own[0].length : 0;
  const starts = [...whole.text.slice(0, 262_144).matchAll(another)]
    .map(({ index }) => index)
    .filter((index) => index >= begin)
    .slice(0, mostCommands - 1);
  return [0, ...starts].map((from, nth) => part(whole, from, starts[nth] ?? whole.text.length));
}

/** The request that the first curl command of a text sends; null when there is none. */
export function curlCommand(whole: Traced): Command | null {
  const hit = commandLine.exec(whole.text);
  if (!hit) return null;
  const from = hit.index + hit[0].length - (hit[1] ?? "").length;
  const { words, end } = wordsOf(whole, from);
  const parts: Parts = { method: null, target: null, body: [], fields: [] };
  for (let at = 1; at < words.length; at++) at += applied(parts, words[at] as Traced, words[at + 1]);
  const target = sentTarget(parts.target)?.text ?? null;
  const absolute = target && !/^[a-z]+:\/\//i.test(target) ? `http://${target}` : target;
  const request = {
    method: parts.method ?? (parts.body.length ? "POST" : "GET"),
    target,
    url: urlOf(absolute, parts.fields),
    version: null,
    fields: parts.fields,
    body: bodyOf(parts.body),
    start: clueAt(whole, from, end),
  };
  return { request, end };
}

/** "Copy as cURL (cmd)": the carets with which the command prompt of Windows escapes, up to the command's end. */
export function withoutCarets(whole: Traced): Traced {
  const hit = commandLine.exec(whole.text);
  if (!hit || !/\^["']/.test(whole.text.slice(hit.index, hit.index + 65_536))) return whole;
  const ending = /(?<!\^)(?:\r\n|\n|\r)/g;
  ending.lastIndex = hit.index + hit[0].length;
  // A command longer than this is not typed at a prompt.
  const end = Math.min(ending.exec(whole.text)?.index ?? whole.text.length, hit.index + 262_144);
  return replaced(whole, /\^(?:(\r\n|\n|\r)|([^\r\n]))/g, (caret) => (caret[1] ? " " : (caret[2] ?? "")), end);
}

/** Reads one option; returns how many further words it took. */
function applied(parts: Parts, word: Traced, next: Traced | undefined): number {
  const before = switches.exec(word.text)?.[0] ?? "-";
  if (before.includes("I")) headOnly(parts);
  const bundled = before.length - 1;
  const text = bundled ? `-${word.text.slice(bundled + 1)}` : word.text;
  const short = /^-[a-zA-Z]/.test(text) && !text.startsWith("--");
  const name = short ? text.slice(0, 2) : (text.split("=")[0] ?? text);
  const attached =
    short && text.length > 2
      ? part(word, bundled + 2, word.text.length)
      : text.startsWith("--") && text.includes("=")
        ? part(word, text.indexOf("=") + 1, text.length)
        : null;
  const value = attached ?? next;
  const taken = attached ? 0 : 1;
  if (name === "-X" || name === "--request") parts.method = value?.text.toUpperCase() ?? null;
  else if (name === "-H" || name === "--header") parts.fields.push(...headerOption(value));
  else if (name === "-A" || name === "--user-agent") parts.fields.push(...optionField("user-agent", value));
  else if (name === "-e" || name === "--referer") parts.fields.push(...optionField("referer", value));
  else if (name === "-b" || name === "--cookie") parts.fields.push(...optionField("cookie", value));
  else if (name === "-u" || name === "--user" || name === "--oauth2-bearer")
    parts.fields.push(...optionField("authorization", value));
  else if (/^(?:-d|--data(?:-\w+)*|--json|-F|--form)$/.test(name)) parts.body.push(...(value ? [value] : []));
  else if (name === "--url") parts.target = value ?? null;
  else if (name === "-I" || name === "--head") return headOnly(parts);
  else if (valued.test(name)) return taken;
  else {
    if (!text.startsWith("-")) parts.target ??= word;
    return 0;
  }
  return taken;
}

/** What several `-d` give is sent as one form. */
function bodyOf(pieces: readonly Traced[]): Traced | null {
  if (!pieces.length) return null;
  const last = pieces.length - 1;
  return joined(
    pieces.map((piece, nth) => {
      const end = piece.text.length;
      return nth < last ? rewritten(piece, [{ from: end, to: end, text: "&" }]) : piece;
    }),
  );
}

function headOnly(parts: Parts): number {
  parts.method ??= "HEAD";
  return 0;
}
