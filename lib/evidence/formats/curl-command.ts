import { type Command, commandDraft, headerOption, optionField, sentTarget } from "../command";
import type { Draft, Exchange, Field, Format } from "../exchange";
import { bareResponse, exchangeOf, urlOf } from "../messages";
import { opening } from "../opening";
import { statusIn } from "../said";
import { prompt, promptedCurl, wordsOf } from "../shell";
import { clueAt, joined, part, replaced, rewritten, type Traced } from "../traced";
import { logged } from "./log";

const command = new RegExp(`(?:^|[\\r\\n])[ \\t]*${prompt}?(curl(?:\\.exe)?[ \\t])`);
/** Swagger UI writes a heading above it. */
const first = new RegExp(`^\\s*(?:Curl\\s+)?${prompt}?curl(?:\\.exe)?[ \\t]+[^\\s:]`);
/** Another command of the same paste: behind a prompt, or with a message right below it. */
const another = new RegExp(
  `^[ \\t]*(?:${prompt}curl(?:\\.exe)?[ \\t]|curl(?:\\.exe)?[ \\t][^\\r\\n]{1,4000}\\r?\\n(?:HTTP/\\d|[*<>] |[1-5]\\d\\d[ \\t]*\\r?$))`,
  "gm",
);
/** So many commands with their output are read of one paste. */
const mostCommands = 50;

/** A curl command, perhaps with what it printed after it. */
export default {
  name: "curl command",
  detect: (text) => (first.test(text) ? 0.96 : typed(text) ? 0.955 : 0),
  read: (whole) => {
    const drafts = sections(whole).map((section) => {
      const plain = withoutCarets(section);
      const command = curlCommand(plain);
      return statusWritten(plain, command) ?? commandDraft(plain, command, "curl");
    });
    const before = part(whole, 0, command.exec(whole.text)?.index ?? 0);
    const refused = refusedIn(before);
    const around = !refused.length && before.text.trim() ? { around: before } : {};
    const exchanges = [...refused, ...drafts.flatMap((draft) => draft.exchanges.map((one) => ({ ...one, ...around })))];
    const answered = exchanges.filter(({ response }) => response !== null);
    return {
      exchanges: answered.length ? answered : exchanges.slice(0, 1),
      notes: drafts.flatMap(({ notes }) => notes),
    };
  },
  sent: (whole) => curlCommand(withoutCarets(whole)),
} satisfies Format;

/** Commands of whose answer nothing but the status was kept, such as stand beside a transcript. */
export function statusesAlone(whole: Traced): Exchange[] {
  return sections(whole).flatMap((section) => statusWritten(section, curlCommand(section))?.exchanges ?? []);
}

/** What a program printed above the first command, when it tells of a refusal of its own. */
function refusedIn(before: Traced): Exchange[] {
  const said = before.text.trim() ? statusIn(before, opening(before.text)) : null;
  return said && said.status >= 400 ? [logged(before)] : [];
}

/** What `-w '%{http_code}'` printed in place of the answer, which `-o` put away. */
function statusWritten(whole: Traced, command: Command | null): Draft | null {
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

/** Whether a command at a prompt stands soon, before any message. */
function typed(text: string): boolean {
  const message = text.search(/^HTTP\/\d(?:\.\d)?[ \t]+[1-5]\d\d\b/m);
  if (message <= 0) return false;
  const hit = promptedCurl.exec(text.slice(0, 4096));
  return hit !== null && hit.index < message;
}

/** Each command with what was printed after it. */
function sections(whole: Traced): Traced[] {
  const own = command.exec(whole.text);
  const begin = own ? own.index + own[0].length : 0;
  const starts = [...whole.text.slice(0, 262_144).matchAll(another)]
    .map(({ index }) => index)
    .filter((index) => index >= begin)
    .slice(0, mostCommands - 1);
  return [0, ...starts].map((from, nth) => part(whole, from, starts[nth] ?? whole.text.length));
}

/** The request that the first curl command of a text sends; null when there is none. */
function curlCommand(whole: Traced): Command | null {
  const hit = command.exec(whole.text);
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
function withoutCarets(whole: Traced): Traced {
  const hit = command.exec(whole.text);
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
