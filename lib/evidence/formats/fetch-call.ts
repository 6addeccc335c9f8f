import type { Field, Format } from "../exchange";
import { type JsonNode, readJson, textOf } from "../json";
import { commandDraft } from "../request/command";
import { type Command, unknown } from "../request/options";
import { urlOf } from "../response/messages";
import { clueAt, part, replaced, rewritten, type Traced } from "../traced";

const call = /(?:^|[\r\n;=])[ \t]*(?:(?:const|let|var)[ \t]+\w+[ \t]*=[ \t]*)?(?:await[ \t]+)?fetch\(\s*(["'`])/;

/** Options of which a browser makes a field. */
const toldApart = { referrer: "referer", mode: "sec-fetch-mode" };

/** What a browser adds by itself, and a copy of the call does not show (Fetch standard, HTTP-network-or-cache fetch). */
const added =
  "host connection user-agent origin referer accept accept-encoding accept-language content-length cache-control pragma priority te dnt".split(
    " ",
  );

/** "Copy as fetch" and "Copy as Node.js fetch" of browsers, perhaps with what came back. */
export default {
  name: "fetch call",
  detect: (text) => (/^\s*(?:(?:const|let|var)\s+\w+\s*=\s*)?(?:await\s+)?fetch\(\s*["'`]/.test(text) ? 0.96 : 0),
  read: (whole) => commandDraft(whole, fetchCall(whole), "fetch"),
  sent: (whole) => fetchCall(whole),
} satisfies Format;

function fetchCall(whole: Traced): Command | null {
  const hit = call.exec(whole.text);
  if (!hit?.[1]) return null;
  const from = hit.index + hit[0].lastIndexOf("fetch");
  const open = hit.index + hit[0].length;
  const close = whole.text.indexOf(hit[1], open);
  if (close < 0) return null;
  const target = whole.text.slice(open, close);
  const brace = /^\s*,\s*(?=\{)/.exec(whole.text.slice(close + 1, close + 200));
  const at = brace ? close + 1 + brace[0].length : -1;
  const shifted = part(whole, Math.max(at, 0), whole.text.length);
  const options = at < 0 ? null : readJson(inDoubleQuotes(shifted.text));
  const member = (node: JsonNode | undefined) => (node ? textOf(shifted, node) : null);
  const end = options ? at + options.end : close + 1;
  const fields = options ? fieldsOf(shifted, options) : [];
  const body = options?.members.get("body");
  const sent = body && body.kind === "string" ? member(body) : null;
  const request = {
    method: member(options?.members.get("method"))?.text.toUpperCase() ?? "GET",
    target,
    url: urlOf(target, fields),
    version: null,
    fields,
    body: sent,
    start: clueAt(whole, from, close + 1),
    unshown: member(options?.members.get("credentials"))?.text === "omit" ? added : [...added, "cookie"],
  };
  return { request, end: end + (/^\s*\)[ \t]*;?/.exec(whole.text.slice(end, end + 20))?.[0].length ?? 0) };
}

/** A call that is written by hand is not longer. */
const longest = 32_768;

/** A call written by hand quotes as its author likes; what is copied from a browser stays. Each character keeps its place. */
function inDoubleQuotes(options: string): string {
  if (/^\{\s{0,40}"/.test(options)) return options;
  const quoted = /"(?:[^"\\\n]|\\.){0,4000}"|'[^'"\\\n]{0,4000}'|`[^`"\\\n]{0,4000}`/g;
  const head = options.slice(0, longest);
  return (
    head.replace(quoted, (text) => (text.startsWith('"') ? text : `"${text.slice(1, -1)}"`)) + options.slice(longest)
  );
}

/** A value without what the program puts in at run time: into a template, or behind a string. */
function literalOf(whole: Traced, node: JsonNode): Traced {
  const value = textOf(whole, node);
  const { length } = value.text;
  if (/^\s{0,20}\+/.test(whole.text.slice(node.end, node.end + 24)))
    return rewritten(value, [{ from: length, to: length, text: unknown }]);
  return whole.text[node.start] === "`" ? replaced(value, /\$\{[^{}]{1,200}\}/g, () => unknown) : value;
}

function fieldsOf(whole: Traced, options: JsonNode): Field[] {
  const headers = [...(options.members.get("headers")?.members ?? [])].filter(([name]) => /^[\w-]+$/.test(name));
  const named = headers.map(([name, node]) => ({
    name: name.toLowerCase(),
    value: literalOf(whole, node),
    line: clueAt(whole, node.start, node.end),
  }));
  const said = Object.entries(toldApart).flatMap(([option, name]) => {
    const node = options.members.get(option);
    const value = node?.kind === "string" ? textOf(whole, node) : null;
    if (!node || !value?.text || named.some((field) => field.name === name)) return [];
    return [{ name, value, line: clueAt(whole, node.start, node.end) }];
  });
  return [...named, ...said];
}
