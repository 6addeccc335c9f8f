import type { Field, HttpRequest } from "../exchange";
import { opening } from "../opening";
import { quotedFields } from "../response/quoted-fields";
import { type Clue, clueAt, part, readOf, replaced, rewritten, type Traced } from "../traced";
import { parsedUrl } from "../url";
import { unknown } from "./options";

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

/** What the library adds by itself, or a session, an instance and a helper add elsewhere in the program. */
const addedElsewhere =
  "host connection user-agent accept accept-encoding content-length content-type cookie authorization".split(" ");

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
    fields: [...quoted, ...set].map((field) => ({ ...field, value: valueIn(whole, field) })),
    body: null,
    start: clueAt(whole, hit.index, hit.index + hit[0].length),
    unshown: addedElsewhere,
  };
}

/** A call that sets one field: `req.Header.Set("Accept", "text/html")`, and its like in other languages. */
const setter =
  /\.(?:set|add|with|append|header|TryAdd)(?!\w{0,12}(?:Auth\(|Query|Param|Cookie))\w{0,20}\(\s{0,8}["'`]([A-Za-z][\w-]{1,60})["'`],\s{0,8}(?:\$@?|f|(?:fmt\.Sprintf|String\.format)\()?["'`]([^"'`\n]{0,2000})["'`][^)\n]{0,80}\)/gi;

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

/** A string into which the language puts values: where one of these opens it. */
const opensTemplate = /`$|(?:^|[^\w])(?:[rR]?[fF][rR]?|\$@?|s)["']{1,3}$/;
const inTemplate = /\$?\{\{?[^{}\n]{1,200}\}?\}/g;
/** What stands for a value whatever opens the string: Ruby's, Swift's, and those of formats. */
const inAny = /\$[A-Za-z_]\w{0,60}|#\{[^{}\n]{1,200}\}|\\\([^()\n]{1,200}\)|%[svdq@]|(?<=^|\s)\{(?:\d{1,2})?\}/g;
/** Behind the string: something is put to its end, or into it. */
const goesOn = /^["'`]{1,3}\s{0,8}(?:\+|\.\s?\$|\.\.|<>|&(?!&))/;
const putIn = /^["'`]{1,3}\s{0,8}(?:%|\.(?:format|formatted|concat)\()/;

/** A field's value with what the program puts in at run time as what it is: not known. */
function valueIn(whole: Traced, { value, line }: Field): Traced {
  const place = placeOf(whole, value, line);
  if (!place) return value;
  const before = whole.text.slice(Math.max(0, place.from - 6), place.from);
  const behind = whole.text.slice(place.to, place.to + 40);
  const filled = opensTemplate.test(before) || putIn.test(behind) ? replaced(value, inTemplate, () => unknown) : value;
  const all = replaced(filled, inAny, () => unknown);
  const { length } = all.text;
  return goesOn.test(behind) ? rewritten(all, [{ from: length, to: length, text: unknown }]) : all;
}

function placeOf(whole: Traced, { source, runs }: Traced, line: Clue): ReturnType<typeof readOf> {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  return readOf(whole, { of: line.of, start: first.start, end: last.end, quote: source.slice(first.start, last.end) });
}

function methodIn(head: string): string | null {
  for (const pattern of named) {
    const hit = pattern.exec(head);
    if (hit?.[1]) return hit[1].toUpperCase();
  }
  return null;
}
