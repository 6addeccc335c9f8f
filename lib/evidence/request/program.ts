import type { Field, HttpRequest } from "../exchange";
import { opening } from "../opening";
import { quotedFields } from "../response/quoted-fields";
import { clueAt, part, type Traced } from "../traced";
import { parsedUrl } from "../url";

const methods = "get|head|post|put|patch|delete|options";

/** An address as a literal. */
const address = /["'`](https?:\/\/[^\s"'`<>\\]{1,2000})["'`]/;
/** Its parts, as Node and others take them. */
const hostName = /\bhost(?:name)?["']?\s{0,4}(?::|=>|=)\s{0,4}["'`]([\w.-]{1,253}(?::\d{1,5})?)["'`]/i;
const pathName = /\b(?:path|uri)["']?\s{0,4}(?::|=>|=)\s{0,4}["'`](\/[^\s"'`<>\\]{0,2000})["'`]/i;

/** Where a program names the method, the plainest first. */
const named: readonly RegExp[] = [
  new RegExp(`\\b(?:method|type|verb|CUSTOMREQUEST)["']?\\s{0,4}(?::|=>|=|,)\\s{0,4}["'\`](${methods})["'\`]`, "i"),
  new RegExp(`\\b(?:new)?request\\w{0,20}\\((?:\\w{1,30}, ?)?["'\`](${methods})["'\`]`, "i"),
  new RegExp(`\\b(?:method|setRequestMethod|open)\\(["'\`](${methods})["'\`]`, "i"),
  new RegExp(`\\b(?:HttpMethod|Method|Verb|Net::HTTP)(?:\\.|::)(${methods})\\b`, "i"),
  new RegExp(`[\\w)](?:\\.|->|::)(${methods})(?:Async|JSON|AsJson)?\\(`, "i"),
];

/** The call that a piece of a program makes: its address, its method and the fields that it names; null without address. */
export function calledIn(whole: Traced): HttpRequest | null {
  const head = opening(whole.text);
  const literal = address.exec(head);
  const host = literal ? null : hostName.exec(head);
  const hit = literal ?? host;
  if (!hit?.[1]) return null;
  const url = literal ? hit[1] : `https://${hit[1]}${pathName.exec(head)?.[1] ?? "/"}`;
  const { request, response } = quotedFields(whole);
  const quoted = [...request, ...response];
  const set = fieldsSet(whole, head).filter(({ name }) => !quoted.some((field) => field.name === name));
  return {
    method: methodIn(head),
    target: url,
    url: parsedUrl(url) ? url : null,
    version: null,
    fields: [...quoted, ...set],
    body: null,
    start: clueAt(whole, hit.index, hit.index + hit[0].length),
  };
}

/** A call that sets one field: `req.Header.Set("Accept", "text/html")`, and its like in other languages. */
const setter =
  /\.(?:set|add|with|append|header|TryAdd)\w{0,20}\(\s{0,8}["'`]([A-Za-z][\w-]{1,60})["'`],\s{0,8}["'`]([^"'`\n]{0,2000})["'`]\s{0,8}\)/gi;

function fieldsSet(whole: Traced, head: string): Field[] {
  return [...head.matchAll(setter)].map(({ 0: call, 1: name = "", 2: value = "", index }) => {
    const from = index + call.lastIndexOf(value);
    return {
      name: name.toLowerCase(),
      value: part(whole, from, from + value.length),
      line: clueAt(whole, index, index + call.length),
    };
  });
}

function methodIn(head: string): string | null {
  for (const pattern of named) {
    const hit = pattern.exec(head);
    if (hit?.[1]) return hit[1].toUpperCase();
  }
  return null;
}
