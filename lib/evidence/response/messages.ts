import type { Draft, Exchange, Field, HttpRequest, HttpResponse } from "../exchange";
import { after, fieldsOf, isFieldLine, isFolded, type Line, lineAt, mostFields } from "../lines";
import { type Clue, clueAt, part, type Traced } from "../traced";

const statusLine = /^HTTP\/(\d(?:\.\d)?)[ \t]+(\d{3})(?:[ \t]+(.*))?$/i;
const requestLine = /^(?!UR[IL]\b)([A-Z]{3,10})[ \t]+(\S+)(?:[ \t]+HTTP\/(\d(?:\.\d)?))?[ \t]*$/;

export const isStatusLine = (text: string): boolean => statusLine.test(text);

/** A request line; without a version only when its target is plainly one. */
export function isRequestLine(text: string): boolean {
  const hit = requestLine.exec(text);
  return hit !== null && (hit[3] !== undefined || /^(?:\/|https?:\/\/)/.test(hit[2] ?? ""));
}

/** Whether a line starts a message, perhaps behind a mark of curl. */
export const startsMessage = (line: string): boolean =>
  /^(?:[<>] ?)?(?:HTTP\/\d(?:\.\d)?[ \t]+[1-5]\d\d\b|[A-Z]{3,10} \S{1,4000} HTTP\/\d)/.test(line);

/** What can be a start line, at the start of a line. */
const startLike = /^(?:HTTP\/\d|[A-Z]{3,10}[ \t]+\S+[ \t]+HTTP\/\d)/gim;

/** Of more messages than this only the last are read, and that is said. */
const mostMessages = 1000;

/** Of the places where messages start, those of the messages that are read, and a note when they are not all. */
export function lastOf(starts: readonly number[]): { kept: readonly number[]; notes: string[] } {
  if (starts.length <= mostMessages) return { kept: starts, notes: [] };
  const notes = [`Of ${starts.length.toLocaleString("en")} messages only the last 1,000 were read.`];
  return { kept: starts.slice(-mostMessages), notes };
}

/** The messages of a text: start line, fields, an empty line, a body up to the next start line. */
export function messagesOf(whole: Traced): { messages: (HttpRequest | HttpResponse)[]; notes: string[] } {
  const { text } = whole;
  const { kept, notes } = lastOf(startsOf(text));
  const messages = kept.flatMap((from, nth) => {
    const start = lineAt(text, from);
    return start ? [messageOf(whole, start, kept[nth + 1] ?? text.length)] : [];
  });
  return { messages, notes };
}

/** The exchanges of a text that holds messages as they are sent. */
export function rawDraft(whole: Traced): Draft {
  const { messages, notes } = messagesOf(whole);
  return { exchanges: exchangesOf(messages), notes };
}

/** Where messages start. The first may be a request without a version; inside a body only a full request line is one. */
function startsOf(text: string): number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(startLike)) {
    const line = lineAt(text, index);
    if (line && beginsLine(text, index) && (isStatusLine(line.text) || versionedRequest(line.text))) starts.push(index);
  }
  const first = bareRequest(text, starts[0] ?? text.length);
  return first === null ? starts : [first, ...starts];
}

const beginsLine = (text: string, at: number) => at === 0 || /[\r\n]/.test(text[at - 1] ?? "");

/** A request line without a version, before anything else starts. */
function bareRequest(text: string, before: number): number | null {
  for (const { index } of text.slice(0, before).matchAll(/^[A-Z]{3,10}[ \t]+(?:\/|https?:\/\/)/gm)) {
    const line = lineAt(text, index);
    if (line && beginsLine(text, index) && isRequestLine(line.text)) return index;
  }
  return null;
}

function versionedRequest(text: string): boolean {
  return /HTTP\/\d/.test(text) && isRequestLine(text);
}

function messageOf(whole: Traced, start: Line, end: number): HttpRequest | HttpResponse {
  const { lines, body: from } = headOf(whole.text, after(whole.text, start), end);
  const body = from === null ? null : bodyIn(whole, Math.min(from, end), end);
  const make = isStatusLine(start.text) ? responseOf : requestOf;
  return make(whole, start, fieldsOf(whole, lines), body);
}

/** Without the heading of the message that follows; where only that follows, nothing was said of a body. */
function bodyIn(whole: Traced, from: number, end: number): Traced | null {
  const tail = whole.text.slice(Math.max(from, end - 80), end);
  const heading = /(?<![^\r\n])(?:request|response) headers[: \t]{0,8}[\r\n]+$/i.exec(tail);
  const to = heading ? end - heading[0].length : end;
  return heading && !/\S/.test(whole.text.slice(from, to)) ? null : part(whole, from, to);
}

/** What somebody writes in place of the fields that were left out. */
const elided = /^\s*(?:\.{2,}|…|\[(?:\.{3}|…)\])\s*$/;

/**
 * The lines of the fields, and where the body begins: after an empty line, or at the first line that is no field. null:
 * there is none.
 */
function headOf(text: string, from: number, end: number): { lines: Line[]; body: number | null } {
  const lines: Line[] = [];
  let at = from;
  for (let line = lineAt(text, at); line && at < end; line = lineAt(text, at)) {
    if (line.text.trim() === "") return { lines, body: after(text, line) };
    const isLeftOut = elided.test(line.text) && isFieldLine(lineAt(text, after(text, line))?.text ?? "");
    if (!isLeftOut && !isFieldLine(line.text) && !isFolded(line.text)) return { lines, body: at };
    // Folded lines count too: a field of more lines than fields are read is none.
    if (lines.length <= 2 * mostFields) lines.push(line);
    at = after(text, line);
  }
  return { lines, body: null };
}

export function responseOf(whole: Traced, start: Line, fields: readonly Field[], body: Traced | null): HttpResponse {
  const [, version = null, status = "", reason = ""] = statusLine.exec(start.text) ?? [];
  return {
    version,
    status: Number(status) || null,
    reason: reason.trim() || null,
    fields,
    body,
    start: clueAt(whole, start.from, start.to),
  };
}

export function requestOf(whole: Traced, start: Line, fields: readonly Field[], body: Traced | null): HttpRequest {
  const [, method = null, target = null, version = null] = requestLine.exec(start.text) ?? [];
  return {
    method,
    target,
    version,
    url: urlOf(target, fields),
    fields,
    body,
    start: clueAt(whole, start.from, start.to),
  };
}

/** The absolute URL of a target, with the Host or :authority field. */
export function urlOf(target: string | null, fields: readonly Field[], scheme = "https"): string | null {
  if (target && /^https?:\/\//i.test(target)) return target;
  const host = fields.find(({ name }) => name === "host" || name === ":authority")?.value.text;
  return target?.startsWith("/") && host ? `${scheme}://${host}${target}` : null;
}

const isResponse = (message: HttpRequest | HttpResponse): message is HttpResponse => "status" in message;

/**
 * Requests with the final responses that follow them; interim responses (1xx) are left out. Where each response stands
 * before a request, as developer tools show them, the request is its own.
 */
export function exchangesOf(messages: readonly (HttpRequest | HttpResponse)[]): Exchange[] {
  const turned =
    messages.length > 0 &&
    messages.length % 2 === 0 &&
    messages.every((message, at) => isResponse(message) === (at % 2 === 0));
  if (turned) return exchangesOf(messages.flatMap((_, at) => (at % 2 ? messages.slice(at - 1, at + 1).reverse() : [])));
  const exchanges: Exchange[] = [];
  let open: HttpRequest | null = null;
  for (const message of messages) {
    if (!isResponse(message)) {
      if (open) exchanges.push(exchangeOf(open, null));
      open = message;
    } else if (message.status === null || message.status >= 200) {
      exchanges.push(exchangeOf(open, message));
      open = null;
    }
  }
  if (open) exchanges.push(exchangeOf(open, null));
  return exchanges;
}

export function exchangeOf(request: HttpRequest | null, response: HttpResponse | null): Exchange {
  return { request, response, form: "http", client: clientOf(request) };
}

/** What the request's User-Agent says sent it, in short: "curl/8.7.1". */
function clientOf(request: HttpRequest | null): string | null {
  const agent = request?.fields.find(({ name }) => name === "user-agent")?.value.text ?? "";
  return /^[\w.-]{1,40}\/[\w.]{1,20}/.exec(agent)?.[0] ?? null;
}

/** A response of which only fields, only a body, or only a status is known. */
export function bareResponse(
  part: Partial<Pick<HttpResponse, "status" | "reason" | "fields" | "body">> & { start?: Clue | null },
): HttpResponse {
  return { version: null, status: null, reason: null, fields: [], body: null, start: null, ...part };
}
