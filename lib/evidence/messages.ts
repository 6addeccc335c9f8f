import type { Exchange, Field, HttpRequest, HttpResponse } from "./exchange";
import { fieldsOf, isFieldLine, isFolded, type Line, linesOf } from "./lines";
import { type Clue, clueAt, part, type Traced } from "./traced";

const statusLine = /^HTTP\/(\d(?:\.\d)?)[ \t]+(\d{3})(?:[ \t]+(.*))?$/i;
const requestLine = /^([A-Z]{3,10})[ \t]+(\S+)(?:[ \t]+HTTP\/(\d(?:\.\d)?))?[ \t]*$/;

export const isStatusLine = (text: string): boolean => statusLine.test(text);

/** A request line; without a version only when its target is plainly one. */
export function isRequestLine(text: string): boolean {
  const hit = requestLine.exec(text);
  return hit !== null && (hit[3] !== undefined || /^(?:\/|https?:\/\/)/.test(hit[2] ?? ""));
}

/** Every message of a text: start line, fields, an empty line, a body up to the next start line. */
export function messagesOf(whole: Traced): (HttpRequest | HttpResponse)[] {
  const lines = linesOf(whole);
  const messages: (HttpRequest | HttpResponse)[] = [];
  let at = lines.findIndex(({ text }) => isStatusLine(text) || isRequestLine(text));
  while (at >= 0 && at < lines.length) {
    const start = lines[at] as Line;
    const head = headEnd(lines, at + 1);
    const next = nextStart(lines, head.end);
    const fields = fieldsOf(whole, lines.slice(at + 1, head.end));
    const first = head.blank ? head.end + 1 : head.end;
    const body = head.blank || first < next ? bodyOf(whole, lines, first, next) : null;
    messages.push(
      isStatusLine(start.text) ? responseOf(whole, start, fields, body) : requestOf(whole, start, fields, body),
    );
    at = next < lines.length ? next : -1;
  }
  return messages;
}

/** Where the fields end: at an empty line, at the next start line, or at the first line that is no field: the body. */
function headEnd(lines: readonly Line[], from: number): { end: number; blank: boolean } {
  let at = from;
  while (at < lines.length) {
    const text = lines[at]?.text ?? "";
    if (text.trim() === "") return { end: at, blank: true };
    if (isStatusLine(text) || (!isFieldLine(text) && !isFolded(text))) return { end: at, blank: false };
    at++;
  }
  return { end: at, blank: false };
}

function nextStart(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && !isStatusLine(lines[at]?.text ?? "") && !versionedRequest(lines[at]?.text ?? "")) at++;
  return at;
}

/** Inside a body only a full request line starts a message. */
function versionedRequest(text: string): boolean {
  return /HTTP\/\d/.test(text) && isRequestLine(text);
}

function bodyOf(whole: Traced, lines: readonly Line[], first: number, next: number): Traced {
  const from = lines[first]?.from ?? whole.text.length;
  const end = next < lines.length ? (lines[next]?.from ?? whole.text.length) : whole.text.length;
  return part(whole, Math.min(from, end), end);
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

/** Requests with the final responses that follow them; interim responses (1xx) are left out. */
export function exchangesOf(messages: readonly (HttpRequest | HttpResponse)[]): Exchange[] {
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
