import type { Exchange, Field, Format, HttpRequest, HttpResponse } from "../exchange";
import { type JsonNode, readJson, textOf } from "../json";
import { exchangeOf } from "../messages";
import { clueAt, type Traced } from "../traced";

/** HAR 1.2, whole, or one entry of it. */
export default {
  name: "HAR",
  detect: (text) =>
    /^\s*[{[]/.test(text) &&
    /"request"\s*:/.test(text) &&
    /"response"\s*:/.test(text) &&
    /"(?:headers|httpVersion|startedDateTime)"\s*:/.test(text)
      ? 0.98
      : /^\s*\{\s*"log"\s*:\s*\{/.test(text) && /"entries"/.test(text)
        ? 0.98
        : 0,
  read: (whole) => {
    const root = readJson(whole.text);
    const entries = root ? entriesOf(root) : [];
    const exchanges = entries.map((entry) => exchangeFrom(whole, entry));
    const encoded = exchanges.length > 0 && /"encoding"\s*:\s*"base64"/.test(whole.text);
    return { exchanges, notes: encoded ? ["Bodies in Base64 were not read."] : [], chosen: failing(exchanges) };
  },
} satisfies Format;

function entriesOf(root: JsonNode): JsonNode[] {
  const list =
    root.members.get("log")?.members.get("entries") ??
    root.members.get("entries") ??
    (root.kind === "array" ? root : null);
  const entries = list ? list.items : [root];
  return entries.filter((entry) => entry.members.has("request") || entry.members.has("response"));
}

/** The last 403; else the last error; else the last. */
function failing(exchanges: readonly Exchange[]): number {
  const last = (test: (status: number) => boolean) =>
    exchanges.findLastIndex(({ response }) => test(response?.status ?? 0));
  const refused = last((status) => status === 403);
  if (refused >= 0) return refused;
  const failed = last((status) => status >= 400);
  return failed >= 0 ? failed : exchanges.length - 1;
}

function exchangeFrom(whole: Traced, entry: JsonNode): Exchange {
  const request = entry.members.get("request");
  const response = entry.members.get("response");
  return exchangeOf(request ? requestFrom(whole, request) : null, response ? responseFrom(whole, response) : null);
}

const read = (whole: Traced, node: JsonNode | undefined): Traced | null => (node ? textOf(whole, node) : null);

function requestFrom(whole: Traced, node: JsonNode): HttpRequest {
  const url = read(whole, node.members.get("url"))?.text ?? null;
  const start = node.members.get("url");
  return {
    method: read(whole, node.members.get("method"))?.text ?? null,
    target: url,
    url,
    version: null,
    fields: fieldsFrom(whole, node),
    body: read(whole, node.members.get("postData")?.members.get("text")),
    start: start ? clueAt(whole, start.start, start.end) : null,
  };
}

function responseFrom(whole: Traced, node: JsonNode): HttpResponse {
  const status = node.members.get("status");
  const content = node.members.get("content");
  const encoded = read(whole, content?.members.get("encoding"))?.text === "base64";
  return {
    status: Number(read(whole, status)?.text) || null,
    reason: read(whole, node.members.get("statusText"))?.text || null,
    version: null,
    fields: fieldsFrom(whole, node),
    body: encoded ? null : read(whole, content?.members.get("text")),
    start: status ? clueAt(whole, status.start, status.end) : null,
  };
}

function fieldsFrom(whole: Traced, node: JsonNode): Field[] {
  return (node.members.get("headers")?.items ?? []).flatMap((item) => {
    const name = read(whole, item.members.get("name"));
    const value = read(whole, item.members.get("value"));
    return name && value ? [{ name: name.text.toLowerCase(), value, line: clueAt(whole, item.start, item.end) }] : [];
  });
}
