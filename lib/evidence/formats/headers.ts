import type { Field, Format } from "../exchange";
import { fieldsOf, isFieldLine, type Line, linesOf } from "../lines";
import { bareResponse, exchangeOf, isRequestLine, requestOf, urlOf } from "../messages";
import { clueAt, part, type Traced } from "../traced";

const heading = /^[\s#*=-]*(request|response)\s+headers?\b[\s:#*=(\d)-]*$/i;
/** At least one line must be a field that responses or requests really have: a log line may begin with "error:". */
const familiar =
  /^\s*:?(?:x-[\w-]+|cf-[\w-]+|access-control-[\w-]+|content-(?:type|length|encoding)|server|date|via|vary|etag|age|cache-control|set-cookie|www-authenticate|retry-after|ratelimit[\w-]*|status|host|user-agent|authorization|origin|referer|cookie|accept|transfer-encoding|connection|location|allow)(?:[ \t]*:|\t)/i;
const statusField = /^(?::?status(?:[ -]code)?)$/;

/** Header fields without a status line; also tables of name and value, and headings as tools print them. */
export default {
  name: "header fields",
  detect: (text) => {
    const lines = text
      .split(/\r\n|\n|\r/)
      .filter((line) => line.trim())
      .slice(0, 200);
    if (lines.length === 0 || /^\s*[{<[]/.test(text) || !lines.some((line) => familiar.test(line))) return 0;
    const fields = lines.filter((line) => isFieldLine(line.trimStart())).length;
    const pairs = tabbed(text) ? lines.length : 0;
    return (Math.max(fields, pairs) / lines.length) * (lines.length >= 2 ? 0.9 : 0.6);
  },
  read: (whole) => {
    const lines = linesOf(whole);
    const split = lines.findIndex(({ text }, index) => index > 0 && text.trim() === "" && startsBody(lines[index + 1]));
    const head = split < 0 ? lines : lines.slice(0, split);
    const body = split < 0 ? null : part(whole, lines[split + 1]?.from ?? whole.text.length, whole.text.length);
    const { sent, received } = sections(head);
    const start = sent.find(({ text }) => isRequestLine(text.trim()));
    const fields = allFields(whole, received);
    const requestFields = allFields(whole, sent);
    const status = fields.find(({ name }) => statusField.test(name));
    const request = start
      ? requestOf(whole, { ...start, text: start.text.trim() }, requestFields, null)
      : requestFields.length
        ? {
            method: null,
            target: null,
            version: null,
            url: urlOf("/", requestFields),
            fields: requestFields,
            body: null,
            start: null,
          }
        : null;
    const response = bareResponse({
      status: Number(/\d{3}/.exec(status?.value.text ?? "")?.[0]) || null,
      fields,
      body,
      start: status?.line ?? null,
    });
    return { exchanges: [exchangeOf(request, response)], notes: [] };
  },
} satisfies Format;

function startsBody(line: Line | undefined): boolean {
  return line !== undefined && !isFieldLine(line.text) && !heading.test(line.text) && /^\s*[{<[]/.test(line.text);
}

/** Lines of the request and of the response, as headings part them; without a heading all are the response's. */
function sections(lines: readonly Line[]): { sent: Line[]; received: Line[] } {
  const sent: Line[] = [];
  const received: Line[] = [];
  let into = received;
  for (const line of lines) {
    const named = heading.exec(line.text)?.[1]?.toLowerCase();
    if (named) into = named === "request" ? sent : received;
    else if (isRequestLine(line.text.trim())) sent.push(line);
    else into.push(line);
  }
  return { sent, received };
}

function allFields(whole: Traced, lines: readonly Line[]): Field[] {
  const fields = fieldsOf(whole, lines);
  return fields.length ? fields : tableFields(whole, lines);
}

function tabbed(text: string): boolean {
  return /^[\w-]{2,40}\t\S/.test(text) && /\n[\w-]{2,40}\t\S/.test(text);
}

/** Name, tab, value: what a copied table of the developer tools looks like. */
function tableFields(whole: Traced, lines: readonly Line[]): Field[] {
  return lines.flatMap((line) => {
    const hit = /^([\w-]{2,60})\t+(.*)$/.exec(line.text);
    if (!hit?.[1]) return [];
    const from = line.to - (hit[2] ?? "").length;
    return [{ name: hit[1].toLowerCase(), value: part(whole, from, line.to), line: clueAt(whole, line.from, line.to) }];
  });
}
