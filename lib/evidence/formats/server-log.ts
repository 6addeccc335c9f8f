import type { Field, Format, HttpRequest } from "../exchange";
import { opening } from "../opening";
import { urlOf } from "../response/messages";
import { clueAt, part, type Traced } from "../traced";
import { logged } from "./log";

const nginx = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[(?:debug|info|notice|warn|error|crit|alert|emerg)\] \d+#\d+:/m;
const apache = /^\[\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,6})? \d{4}\] \[[\w:-]+\]/m;

/** What the error logs of nginx and Apache (ModSecurity within them) say about the request. */
const said: Readonly<Record<string, RegExp>> = {
  request: /,? request: "([A-Z]{3,10} [^"\n]{1,4000})"/,
  host: /,? host: "([^"\n]{1,300})"|\[hostname "([^"\n]{1,300})"\]/,
  referer: /,? referr?er: "?([^",\s]{1,2000})"?/,
  uri: /\[uri "([^"\n]{1,2000})"\]/,
};

export default {
  name: "server error log",
  detect: (text) =>
    (text.includes("#") && nginx.test(text)) || (text.includes("] [") && apache.test(text)) ? 0.86 : 0,
  read: (whole) => {
    const head = opening(whole.text);
    const log = logged(whole);
    return { exchanges: [{ ...log, request: requestIn(whole, head) ?? log.request }], notes: [] };
  },
} satisfies Format;

function requestIn(whole: Traced, head: string): HttpRequest | null {
  const found = Object.fromEntries(Object.entries(said).map(([name, pattern]) => [name, pattern.exec(head)]));
  const fields = [...fieldAt(whole, "host", found.host), ...fieldAt(whole, "referer", found.referer)];
  const [method = null, target = null] = found.request?.[1]?.split(" ") ?? [];
  const path = target ?? found.uri?.[1] ?? null;
  if (!path && !fields.length) return null;
  const at = found.request ?? found.uri;
  return {
    method,
    target: path,
    url: urlOf(path, fields),
    version: null,
    fields,
    body: null,
    start: at ? clueAt(whole, at.index, at.index + at[0].length) : null,
  };
}

function fieldAt(whole: Traced, name: string, hit: RegExpExecArray | null | undefined): Field[] {
  const text = hit?.[1] ?? hit?.[2];
  if (!hit || !text) return [];
  const from = hit.index + hit[0].lastIndexOf(text);
  const line = clueAt(whole, hit.index, hit.index + hit[0].length);
  return [{ name, value: part(whole, from, from + text.length), line }];
}
