import type { Field, Format, HttpRequest } from "../exchange";
import { bareResponse, exchangeOf, exchangesOf, messagesOf, urlOf } from "../messages";
import { wordsOf } from "../shell";
import { type Clue, clueAt, part, type Traced } from "../traced";

const command = /(?:^|[\r\n])[ \t]*(?:[^\s\r\n]{0,60}[$#>%❯][ \t]+)?(curl(?:\.exe)?[ \t])/;

/** A curl command, perhaps with what it printed after it. */
export default {
  name: "curl command",
  detect: (text) => (/^\s*(?:[^\s]{0,60}[$#>%❯][ \t]+)?curl(?:\.exe)?[ \t]/.test(text) ? 0.96 : 0),
  read: (whole) => {
    const { request, end } = curlRequest(whole) ?? { request: null, end: 0 };
    const rest = part(whole, end, whole.text.length);
    const [first, ...more] = exchangesOf(messagesOf(rest));
    const spare = first ?? (rest.text.trim() ? exchangeOf(null, bareResponse({ body: rest })) : exchangeOf(null, null));
    const exchanges = [{ ...exchangeOf(spare.request ?? request, spare.response), client: "curl" }, ...more];
    return {
      exchanges: more.length ? exchanges.map((one) => ({ ...one, request: one.request ?? request })) : exchanges,
      notes: [],
    };
  },
} satisfies Format;

/** Options whose value is the next word, besides those read below. */
const valued =
  /^(?:-[oxmTCKEFwYyzQPr]|--(?:output|proxy|max-time|connect-timeout|upload-file|config|cert|key|cacert|form|write-out|retry|resolve|interface|range|proxy-user|ciphers|limit-rate))$/;

interface Parts {
  method: string | null;
  target: Traced | null;
  body: Traced | null;
  fields: Field[];
}

/** The request that the first curl command of a text sends; null when there is none. */
export function curlRequest(whole: Traced): { request: HttpRequest; end: number } | null {
  const hit = command.exec(whole.text);
  if (!hit) return null;
  const from = hit.index + hit[0].length - (hit[1] ?? "").length;
  const { words, end } = wordsOf(whole, from);
  const parts: Parts = { method: null, target: null, body: null, fields: [] };
  for (let at = 1; at < words.length; at++) at += applied(parts, words[at] as Traced, words[at + 1]);
  const method = parts.method ?? (parts.body ? "POST" : "GET");
  const target = parts.target?.text ?? null;
  const absolute = target && !/^[a-z]+:\/\//i.test(target) ? `http://${target}` : target;
  const start: Clue = clueAt(whole, from, end);
  const request = {
    method,
    target,
    url: urlOf(absolute, parts.fields),
    version: null,
    fields: parts.fields,
    body: parts.body,
    start,
  };
  return { request, end };
}

/** Reads one option; returns how many further words it took. */
function applied(parts: Parts, word: Traced, next: Traced | undefined): number {
  const text = word.text;
  const short = /^-[a-zA-Z]/.test(text) && !text.startsWith("--");
  const name = short ? text.slice(0, 2) : (text.split("=")[0] ?? text);
  const attached =
    short && text.length > 2
      ? part(word, 2, text.length)
      : text.startsWith("--") && text.includes("=")
        ? part(word, text.indexOf("=") + 1, text.length)
        : null;
  const value = attached ?? next;
  const taken = attached ? 0 : 1;
  if (name === "-X" || name === "--request") parts.method = value?.text.toUpperCase() ?? null;
  else if (name === "-H" || name === "--header") parts.fields.push(...headerOf(value));
  else if (name === "-A" || name === "--user-agent") parts.fields.push(...named("user-agent", value));
  else if (name === "-e" || name === "--referer") parts.fields.push(...named("referer", value));
  else if (name === "-b" || name === "--cookie") parts.fields.push(...named("cookie", value));
  else if (name === "-u" || name === "--user" || name === "--oauth2-bearer")
    parts.fields.push(...named("authorization", value));
  else if (/^(?:-d|--data(?:-\w+)*|--json|-F|--form)$/.test(name)) parts.body = value ?? null;
  else if (name === "--url") parts.target = value ?? null;
  else if (name === "-I" || name === "--head") return headOnly(parts);
  else if (valued.test(name)) return taken;
  else {
    if (!text.startsWith("-")) parts.target ??= word;
    return 0;
  }
  return taken;
}

function headOnly(parts: Parts): number {
  parts.method ??= "HEAD";
  return 0;
}

function named(name: string, value: Traced | undefined): Field[] {
  return value ? [{ name, value, line: clueAt(value, 0, value.text.length) }] : [];
}

function headerOf(value: Traced | undefined): Field[] {
  const hit = value && /^([\w-]+)[ \t]*[:;][ \t]*/.exec(value.text);
  if (!value || !hit?.[1]) return [];
  return [
    {
      name: hit[1].toLowerCase(),
      value: part(value, hit[0].length, value.text.length),
      line: clueAt(value, 0, value.text.length),
    },
  ];
}
