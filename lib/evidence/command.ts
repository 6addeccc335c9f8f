import type { Draft, Exchange, Field, HttpRequest } from "./exchange";
import body from "./formats/body";
import { readTranscript } from "./formats/curl-verbose";
import log from "./formats/log";
import { bareResponse, exchangeOf, rawDraft } from "./messages";
import { opening } from "./opening";
import { followed } from "./redirect";
import { clueAt, part, type Traced } from "./traced";

/** A command that sends a request, and where it ends in the text. */
export interface Command {
  readonly request: HttpRequest;
  readonly end: number;
}

/** The exchange of a command and of what was printed after it: messages, a body, or what the client said. */
export function commandDraft(whole: Traced, command: Command | null, client: string): Draft {
  const { request, end } = command ?? { request: null, end: 0 };
  const { exchanges: all, notes } = printed(part(whole, end, whole.text.length));
  const [first = exchangeOf(null, null), ...more] = all;
  const exchanges = [{ ...first, request: fuller(first.request, request), client }, ...more];
  return { exchanges: more.length ? askedInTurn(exchanges, request) : exchanges, notes };
}

/** The command's own request at its first answer; after a redirect, the one of the address that it named. */
function askedInTurn(exchanges: readonly Exchange[], request: HttpRequest | null): Exchange[] {
  let asked = request;
  return exchanges.map((one) => {
    const exchange = { ...one, request: one.request ?? asked };
    asked = asked && followed(asked, one);
    return exchange;
  });
}

/** What was printed of the call, unless it says less of the same call than the command does. */
function fuller(seen: HttpRequest | null, sent: HttpRequest | null): HttpRequest | null {
  return seen && (seen.fields.length > 0 || seen.url !== sent?.url) ? seen : (sent ?? seen);
}

function printed(rest: Traced): Draft {
  if (/^< ?HTTP\/\d/m.test(opening(rest.text))) return readTranscript(rest);
  const raw = rawDraft(rest);
  if (raw.exchanges.length || !rest.text.replace(/^[\s;)]+/, "")) return raw;
  const head = opening(rest.text);
  const reader = body.detect(head) > 0 && !/^\s*curl: \(\d+\)/m.test(head) ? body : log;
  const { exchanges } = reader.read(rest);
  const [said] = exchanges;
  // Text that names no status is what the server sent.
  return said?.form === "log" && said.response?.status === null && !said.response.fields.length
    ? { exchanges: [exchangeOf(null, bareResponse({ body: rest }))], notes: [] }
    : { exchanges, notes: [] };
}

/** A header field that a command names by an option of its own. */
export function optionField(name: string, value: Traced | undefined): Field[] {
  return value ? [{ name, value, line: clueAt(value, 0, value.text.length) }] : [];
}

/** The field of an option's value, `Name: value` or `Name:value`. */
export function headerOption(value: Traced | undefined): Field[] {
  const hit = value && /^(:?[\w-]+)[ \t]*[:;][ \t]*/.exec(value.text);
  if (!value || !hit?.[1]) return [];
  const field = { name: hit[1].toLowerCase(), value: part(value, hit[0].length, value.text.length) };
  return [{ ...field, line: clueAt(value, 0, value.text.length) }];
}

/** The address that a command sends: without quotes it ends for the shell at its first `&`, and the rest is never sent. */
export function sentTarget(word: Traced | null): Traced | null {
  const at = word?.text.indexOf("&") ?? -1;
  if (!word || at <= 0) return word;
  const { start, quote } = clueAt(word, 0, word.text.length);
  const bare = quote === word.text && /\s/.test(word.source[start - 1] ?? "");
  return bare && word.text[at - 1] !== "^" ? part(word, 0, at) : word;
}
