import type { Exchange, Field, Format, HttpRequest, HttpResponse } from "../exchange";
import { type JsonNode, readJson, textOf } from "../json";
import { mostFields } from "../lines";
import { isKnown, type Side, sideOf } from "../names";
import { base64 } from "../prepare/encoded";
import { exchangeOf } from "../response/messages";
import { clueAt, part, type Traced } from "../traced";

const pair = /"name"\s{0,8}:\s{0,8}"(:?[A-Za-z][\w-]{1,60})"\s{0,8},\s{0,8}"value"\s{0,8}:/g;

/** HAR 1.2, whole, one entry of it, only its response, or only a list of its headers. */
export default {
  name: "HAR",
  detect: (text) => {
    if (!/^\s*[{[]/.test(text)) return 0;
    if (/^\s*\{\s*"log"\s*:\s*\{/.test(text) && /"entries"/.test(text)) return 0.98;
    const both = /"request"\s*:/.test(text) && /"response"\s*:/.test(text);
    if (both && /"(?:httpVersion|startedDateTime)"\s*:|"headers"\s*:\s*\[/.test(text)) return 0.98;
    const known = [...text.matchAll(pair)].some(([, name = ""]) => isKnown(name));
    return known && (/"headers"\s*:\s*\[\s*\{/.test(text) || /^\s*\[\s*\{\s*"name"/.test(text)) ? 0.97 : 0;
  },
  read: (whole) => {
    const root = readJson(whole.text);
    const entries = root ? entriesOf(root) : [];
    const parts = root && !entries.length ? fragment(whole, root) : [];
    const creator = root?.members.get("log")?.members.get("creator")?.members.get("name");
    const ofChrome = read(whole, creator)?.text === "WebInspector";
    const exchanges = entries.length ? entries.map((entry) => exchangeFrom(whole, entry, ofChrome)) : parts;
    const chosen = failing(exchanges);
    const unread = exchanges[chosen]?.response?.body === null && /"encoding"\s*:\s*"base64"/.test(whole.text);
    const notes = [
      ...(unread ? ["The body in Base64 was not read."] : []),
      ...(exchanges[chosen]?.request?.unshown ? [withoutCredentials] : []),
    ];
    return { exchanges, notes, chosen };
  },
} satisfies Format;

/** What Chrome and Edge leave out of the HARs that they export, unless their settings allow sensitive data. */
const leftOut = ["authorization", "cookie"];
const withoutCredentials =
  "The HAR shows neither cookies nor Authorization; browsers leave them out of an export, so a credential may have been sent.";

function entriesOf(root: JsonNode): JsonNode[] {
  const list =
    root.members.get("log")?.members.get("entries") ??
    root.members.get("entries") ??
    (root.kind === "array" ? root : null);
  const entries = list ? list.items : [root];
  // A list of entries holds nothing else; what stands alone may be anything.
  return entries.filter((entry) =>
    list && list !== root ? entry.kind === "object" : entry.members.has("request") || entry.members.has("response"),
  );
}

/** A message as far as it is read of its node. */
type Message = Pick<JsonNode, "members">;

/** A request or a response without its entry, or both by their headings; a list of headers is of the side that its names tell. */
function fragment(whole: Traced, root: JsonNode): Exchange[] {
  const holder: Message = root.kind === "array" ? { members: new Map([["headers", root]]) } : root;
  const inner = [...root.members.values()].filter((node) => node.members.get("headers")?.kind === "array");
  const messages = holder.members.has("headers") ? [holder] : inner;
  if (!messages.length) return [];
  const sent = messages.find((message) => isSent(whole, message));
  const received = messages.find((message) => message !== sent && !isSent(whole, message));
  const response = received ? responseFrom(whole, received) : null;
  const body = behind(whole, root);
  return [exchangeOf(sent ? requestFrom(whole, sent) : null, response && body ? { ...response, body } : response)];
}

function isSent(whole: Traced, message: Message): boolean {
  const sides = fieldsFrom(whole, message).map(({ name }) => sideOf(name));
  const count = (side: Side) => sides.filter((one) => one === side).length;
  return message.members.has("method") || (count("request") > count("response") && !message.members.has("status"));
}

/** What was pasted below the headers that a browser copies is the body. */
function behind(whole: Traced, root: JsonNode): Traced | null {
  const from = root.end + (/^\s*/.exec(whole.text.slice(root.end, root.end + 200))?.[0].length ?? 0);
  return from < whole.text.length ? part(whole, from, whole.text.length) : null;
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

/** Of the many entries of a HAR few are looked at: each is read when it is asked for, its fields and body apart. */
function exchangeFrom(whole: Traced, entry: JsonNode, ofChrome: boolean): Exchange {
  const read = once(() => {
    const sent = entry.members.get("request");
    const received = entry.members.get("response");
    const request = sent ? requestFrom(whole, sent) : null;
    const bare = ofChrome && request && !request.fields.some(({ name }) => leftOut.includes(name));
    return exchangeOf(
      bare ? { ...request, unshown: leftOut } : request,
      received ? responseFrom(whole, received) : null,
    );
  });
  return {
    get request() {
      return read().request;
    },
    get response() {
      return read().response;
    },
    form: "http",
    get client() {
      return read().client;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const read = (whole: Traced, node: JsonNode | undefined): Traced | null => (node ? textOf(whole, node) : null);

function requestFrom(whole: Traced, node: Message): HttpRequest {
  const start = node.members.get("url");
  const url = read(whole, start)?.text ?? null;
  const fields = once(() => fieldsFrom(whole, node));
  const body = once(() => read(whole, node.members.get("postData")?.members.get("text")));
  return {
    method: read(whole, node.members.get("method"))?.text ?? null,
    target: url,
    url,
    version: null,
    get fields() {
      return fields();
    },
    get body() {
      return body();
    },
    start: start ? clueAt(whole, start.start, start.end) : null,
  };
}

function responseFrom(whole: Traced, node: Message): HttpResponse {
  const status = node.members.get("status");
  const fields = once(() => fieldsFrom(whole, node));
  const body = once(() => bodyFrom(whole, node.members.get("content")));
  return {
    status: Number(read(whole, status)?.text) || null,
    reason: read(whole, node.members.get("statusText"))?.text || null,
    version: null,
    get fields() {
      return fields();
    },
    get body() {
      return body();
    },
    start: status ? clueAt(whole, status.start, status.end) : null,
  };
}

function bodyFrom(whole: Traced, content: JsonNode | undefined): Traced | null {
  const text = read(whole, content?.members.get("text"));
  return text && read(whole, content?.members.get("encoding"))?.text === "base64" ? base64(text) : text;
}

function fieldsFrom(whole: Traced, node: Message): Field[] {
  return (node.members.get("headers")?.items.slice(0, mostFields) ?? []).flatMap((item) => {
    const name = read(whole, item.members.get("name"));
    const value = read(whole, item.members.get("value"));
    return name && value ? [{ name: name.text.toLowerCase(), value, line: clueAt(whole, item.start, item.end) }] : [];
  });
}
