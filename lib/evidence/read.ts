import type { Draft, Exchange, Format, HttpRequest } from "./exchange";
import log from "./formats/log";
import { type FormatId, formats } from "./formats/table.gen";
import { fieldsOf, linesOf, mostFields } from "./lines";
import { opening, searched } from "./opening";
import { inPlainCharacters } from "./prepare/characters";
import { decoded } from "./prepare/encoded";
import { outOfMarkdown, type Unpacked } from "./prepare/markdown";
import { prepared } from "./prepare/prepare";
import { calledIn } from "./request/program";
import { above, logBefore } from "./response/lead";
import { isRequestLine, messagesOf, urlOf } from "./response/messages";
import { unnested } from "./response/nested";
import { refusingPart } from "./response/refusing-part";
import { type Origin, type Traced, together, traced } from "./traced";
import { parsedUrl } from "./url";

/** The pasted text, read. */
export interface Evidence {
  /** Id of the format that was recognised; null when the text is empty. */
  readonly format: FormatId | null;
  readonly exchanges: readonly Exchange[];
  /** Index of the exchange to diagnose; -1 when there is none. */
  readonly chosen: number;
  /** Sentences for the user on what could not be read. */
  readonly notes: readonly string[];
}

const entries = Object.entries(formats) as [FormatId, Format][];

/** UTF-16 code units that are read of a paste, and of a HAR. */
const pasteLimit = 2 * 1024 * 1024;
const harLimit = 64 * 1024 * 1024;

/** Reads anything. Never throws; what it could not read stands in `notes`. */
export function read(text: string, of: Origin = "evidence"): Evidence {
  if (!text.trim()) return { format: null, exchanges: [], chosen: -1, notes: ["The text is empty."] };
  const limit = formats.har.detect(opening(text)) > 0 ? harLimit : pasteLimit;
  const notes = text.length > limit ? [`Only the first ${limit >> 20} MiB were read.`] : [];
  const shown = traced(text.length > limit ? text.slice(0, limit) : text, of);
  const { paste: whole, around: said, id, part } = searchedOf(shown, limit === harLimit);
  const { draft, used } = drafted(id, whole);
  const before = logBefore(whole, id) ?? (used === "raw-response" ? above(whole) : null);
  const exchanges = draft.exchanges.map((exchange) => {
    const around = together([before, exchange.around ?? null, said], whole);
    return around ? { ...exchange, around } : exchange;
  });
  const chosen = draft.chosen ?? lastFinal(exchanges);
  return {
    format: used,
    exchanges,
    chosen,
    notes: [...notes, ...draft.notes, ...part, ...remarks(text, exchanges, chosen, part.length ? null : used)],
  };
}

interface Searched extends Unpacked {
  readonly id: FormatId;
  /** A sentence for the user where only a part was searched. */
  readonly part: readonly string[];
}

/** The paste; of a log that is longer than what is searched of one, the part that tells of a refusal. */
function searchedOf(shown: Traced, isHar: boolean): Searched {
  const all = pasteOf(shown, isHar);
  const id = formatOf(opening(all.paste.text));
  if (all.paste.text.length <= searched || !isLog(id, all.paste.text)) return { ...all, id, part: [] };
  const refusing = refusingPart(all.paste);
  if (refusing === all.paste) return { ...all, id, part: [onlyFirst] };
  const inner = pasteOf(refusing, false);
  return { ...inner, id: formatOf(opening(inner.paste.text)), part: [onlyAround] };
}

/** Formats whose text is searched for words wherever they stand. */
const isLog = (id: FormatId, text: string) =>
  id === "log" || id === "server-log" || (id === "body" && jsonLines.test(text.slice(0, 4096)));
const jsonLines = /^\s*\{[^\n]*\}\s*\n\s*\{[^\n]*\}/;
const onlyFirst =
  "All of the text was searched for a refusing status and plain words of a refusal, only its first 64 KiB for the rest.";
const onlyAround = "Only the 64 KiB around the last line that tells of a refusal were searched.";

/** The paste in plain characters, out of what it was packed in; a HAR is none of all this. */
function pasteOf(whole: Traced, isHar: boolean): Unpacked {
  if (isHar) return { paste: prepared(whole), around: null };
  const inner = unnested(inPlainCharacters(decoded(whole)));
  const block = outOfMarkdown(inner.paste);
  return { paste: prepared(block.paste), around: together([inner.around, block.around], whole) };
}

/** Reads what was sent: a command or a program that sends it, or a raw request. null when it is none of them. */
export function readRequest(text: string, of: Origin = "request"): HttpRequest | null {
  const { paste: whole } = pasteOf(traced(text.slice(0, pasteLimit), of), false);
  for (const [, { sent }] of entries) {
    const command = sent?.(whole);
    if (command) return command.request;
  }
  const request = messagesOf(whole).messages.find((message): message is HttpRequest => "method" in message);
  if (request) return request;
  const lines = linesOf(whole).filter((line) => !isRequestLine(line.text));
  const fields = fieldsOf(whole, lines);
  const url = /^\s*(https?:\/\/\S+)\s*$/.exec(whole.text)?.[1] ?? urlOf("/", fields);
  if (!url) return calledIn(whole) ?? (fields.length ? { ...nothing, fields } : null);
  return { ...nothing, target: url, url, fields };
}

const nothing: HttpRequest = {
  method: null,
  target: null,
  url: null,
  version: null,
  fields: [],
  body: null,
  start: null,
};

/** For a person: "`curl -v` transcript, 3 responses, the one shown is a 403 from api.github.com". */
export function describe(evidence: Evidence): string {
  if (!evidence.format) return "Nothing was pasted yet";
  const { exchanges, chosen } = evidence;
  const { request, response } = exchanges[chosen] ?? { request: null, response: null };
  const host = whence(request);
  const status = response?.status ? `${articleFor(response.status)} ${response.status}${host}` : `no status${host}`;
  const name = formats[evidence.format].name;
  const many = exchanges.length > 1 ? `, ${exchanges.length} responses; the one shown is ${status}` : `, ${status}`;
  return `${name[0]?.toUpperCase()}${name.slice(1)}${many}`;
}

function whence(request: HttpRequest | null): string {
  if (request?.method === "CONNECT" && request.target) return ` on the way to ${request.target}`;
  const url = parsedUrl(request?.url);
  return url ? ` from ${url.host}` : "";
}

const articleFor = (status: number) => (String(status).startsWith("8") ? "an" : "a");

function formatOf(head: string): FormatId {
  const scores = entries.map(([id, format]) => ({ id, score: format.detect(head) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best), { id: "log", score: 0 }).id;
}

/** A format that fails or finds nothing leaves the text to `log`, and says so. */
function drafted(id: FormatId, whole: Traced): { draft: Draft; used: FormatId } {
  try {
    const draft = formats[id].read(whole);
    if (draft.exchanges.length) return { draft, used: id };
  } catch {
    const note = `It looked like a ${formats[id].name}, but could not be read as one; it is shown as plain text.`;
    return { draft: { ...log.read(whole), notes: [note] }, used: "log" };
  }
  return { draft: log.read(whole), used: "log" };
}

/**
 * The last final response counts; a tunnel that was opened, and a proxy's question that was answered, do not. When the
 * last one succeeded or leads elsewhere, an earlier 403 is what the reader asks about, and the success is there to compare.
 */
export function lastFinal(exchanges: readonly Exchange[]): number {
  const last = lastResponse(exchanges);
  const status = exchanges[last]?.response?.status ?? null;
  // Where another credential, or none, is answered 401 below, the 403 is still what the reader asks about.
  const known = status === 401 ? exchanges.findLastIndex((one) => acceptedBefore(one, exchanges[last])) : -1;
  if (known >= 0) return known;
  if (status !== null && status >= 400) return last;
  const refused = exchanges.findLastIndex(({ response }) => response?.status === 403);
  // Words without a status can be what the same call said when its fields were not asked for.
  const same = status === null && calledBy(exchanges[last]) === calledBy(exchanges[refused]);
  return refused < 0 || same ? last : refused;
}

function acceptedBefore({ request, response }: Exchange, last: Exchange | undefined): boolean {
  const [mine, theirs] = [request, last?.request].map(
    (one) => one?.fields.find(({ name }) => name === "authorization")?.value.text,
  );
  return response?.status === 403 && mine !== undefined && mine !== theirs && request?.url === last?.request?.url;
}

const calledBy = (exchange: Exchange | undefined) => exchange?.request?.url ?? exchange?.request?.target;

function lastResponse(exchanges: readonly Exchange[]): number {
  const final = exchanges.findLastIndex(({ request, response }) => {
    const opened =
      (request?.method === "CONNECT" || /established/i.test(response?.reason ?? "")) && response?.status === 200;
    return response !== null && !opened;
  });
  return final >= 0 ? final : exchanges.length - 1;
}

function shownOf(exchanges: readonly Exchange[], chosen: number): string {
  return chosen === lastResponse(exchanges) ? "last final one" : "last refusal";
}

function remarks(text: string, exchanges: readonly Exchange[], chosen: number, format: FormatId | null): string[] {
  const { request, response } = exchanges[chosen] ?? {};
  const full = [request, response].some((message) => (message?.fields.length ?? 0) >= mostFields);
  const encoding = response?.fields.find(({ name }) => name === "content-encoding")?.value.text;
  const controls = (response?.body?.text.slice(0, 4096).match(/[^\P{Cc}\t\n\f\r]|\ufffd/gu)?.length ?? 0) > 8;
  return [
    ...(exchanges.length > 1 && format !== "har" && format !== "probe-transcript"
      ? [`${exchanges.length} responses were pasted; the ${shownOf(exchanges, chosen)} is shown.`]
      : []),
    ...(full ? ["Of a message no more than 4,000 header fields are read."] : []),
    ...(encoding && controls ? [`The body is compressed (${encoding}) and was not read.`] : []),
    ...(!encoding && controls ? ["Much of this is not text; only what is text was read."] : []),
    ...(text.includes("\ufffd") ? ["Some bytes were not valid UTF-8 and were replaced."] : []),
    ...(format === "log" && response?.status === null
      ? ["The text was searched as it is, without fields or a status."]
      : []),
  ];
}
