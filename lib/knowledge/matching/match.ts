import type { Field } from "@/lib/evidence/exchange";
import { type Clue, clueAt, type Traced } from "@/lib/evidence/traced";
import { hasNoLength, type Look } from "../look";
import type { Matcher } from "../matchers";

/** The words that matched, and the named groups of the patterns, for use in a sentence. */
export interface Match {
  /** Those that say something before those that only tell whose answer or call it is. */
  readonly clues: readonly Clue[];
  /** All that is known is that something stands there, that it is a 403, or whose address was called. */
  readonly bare?: boolean;
  readonly groups: Readonly<Record<string, string>>;
}

/** A match; false: it is not so; undefined: the paste does not hold what would tell ("cannot say"). */
export type Verdict = Match | false | undefined;

const nothing: Match = { clues: [], groups: {}, bare: true };

/** Applies a matcher to one exchange. */
export function match(matcher: Matcher, look: Look): Verdict {
  const { request, response } = look.exchange;
  switch (matcher.on) {
    case "field":
      return bareForm(inFields(look.fields.get(matcher.name), matcher.pattern), matcher.name) ?? absent(look);
    case "sent":
      return inFields(look.requestFields.get(matcher.name), matcher.pattern) ?? unsent(matcher.name, look);
    case "cookie":
      return inCookies(matcher.pattern, look);
    case "body":
      return inBody(matcher.pattern, look);
    case "member":
      return inMembers(matcher.name, matcher.pattern, look);
    case "status":
      if (response?.status == null) return undefined;
      return matcher.codes.includes(response.status) && { ...at(response.start), bare: response.status === 403 };
    case "reason": {
      if (!response?.start) return undefined;
      const hit = matcher.pattern.exec(response.reason ?? "");
      return hit ? found([response.start], hit) : false;
    }
    case "method":
      if (!request?.method) return undefined;
      return matcher.names.includes(request.method) && at(request.start);
    case "url": {
      const text = request?.url ?? request?.target;
      if (!text) return undefined;
      const hit = matcher.pattern.exec(text);
      return hit ? { ...found(request?.start ? [request.start] : [], hit), bare: endsWithHost(text, hit) } : false;
    }
    case "empty":
      if (hasNoLength(look)) return nothing;
      if (look.exchange.form === "log") return undefined;
      if (!response?.body) return undefined;
      return response.body.text.trim() === "" && nothing;
    case "all":
      return every(matcher.of, look);
    case "any":
      return first(matcher.of, look);
    case "not": {
      const verdict = match(matcher.of, look);
      return verdict === undefined ? undefined : verdict === false && nothing;
    }
    case "without":
      return !match(matcher.of, look) && nothing;
  }
}

function every(of: readonly Matcher[], look: Look): Verdict {
  let unknown = false;
  const matches: Match[] = [];
  for (const matcher of of) {
    const verdict = match(matcher, look);
    if (verdict === false) return false;
    if (verdict) matches.push(verdict);
    else unknown = true;
  }
  return unknown ? undefined : merged(matches);
}

function first(of: readonly Matcher[], look: Look): Verdict {
  let unknown = false;
  for (const matcher of of) {
    const verdict = match(matcher, look);
    if (verdict) return verdict;
    if (verdict === undefined) unknown = true;
  }
  return unknown ? undefined : false;
}

/** Whether a pattern asked for no more of an address than whose it is. */
function endsWithHost(text: string, hit: RegExpExecArray): boolean {
  const host = /^\w{1,20}:\/\/[^/?#]*/.exec(text)?.[0].length ?? 0;
  return hit.index + hit[0].length <= host + 1;
}

/** The form of a body alone says nothing of the refusal. */
const bareForm = (hit: Match | undefined, name: string) =>
  hit && name === "content-type" ? { ...hit, bare: true } : hit;

function inFields(fields: readonly Field[] | undefined, pattern?: RegExp): Match | undefined {
  for (const field of fields ?? []) {
    if (!pattern) return at(field.line);
    const hit = pattern.exec(field.value.text);
    if (hit) return found([field.line], hit);
  }
  return undefined;
}

/** A cookie's name: at the start, or after the comma of a client that joins several fields into one line. */
const cookieName = /(?:^|, {0,4})([^=;,\s]{1,100})=/g;

function inCookies(name: RegExp, look: Look): Verdict {
  for (const { value } of look.fields.get("set-cookie") ?? [])
    for (const hit of value.text.matchAll(cookieName))
      if (name.test(hit[1] ?? "")) return at(clueAt(value, hit.index, hit.index + hit[0].length - 1));
  return absent(look);
}

/** A field that is not there: missing where all were pasted, not known in a log that shows only some. */
const absent = ({ responseIsWhole }: Look): false | undefined => (responseIsWhole ? false : undefined);

/** Fields that a command's program sends by itself. */
const ownFields = /^(?:host|user-agent|accept|accept-encoding|connection|content-length|content-type|:.*)$/;

/** A field that was not sent: missing among those that were pasted, and of a command that shows all that it sends. */
function unsent(name: string, { exchange, requestFields, requestIsWhole }: Look): false | undefined {
  if (exchange.request?.unshown?.includes(name)) return undefined;
  return requestIsWhole && (requestFields.size > 0 || !ownFields.test(name)) ? false : undefined;
}

/** Words of the body; servers that write their own reason phrase say the same there. */
function inBody(pattern: RegExp, { body, alone, phrase, exchange }: Look): Verdict {
  const hit = inText(pattern, body) ?? (alone && anchored.test(pattern.source) ? inText(pattern, alone) : null);
  if (hit) return hit;
  const said = phrase ? pattern.exec(phrase) : null;
  if (said) return found(exchange.response?.start ? [exchange.response.start] : [], said);
  return body ? false : undefined;
}

/** A pattern that asks for the body from its beginning, or to its end. */
const anchored = /^\^|\$$/;

function inText(pattern: RegExp, text: Traced | null): Match | null {
  const hit = text && pattern.exec(text.text);
  if (!hit) return null;
  const [from, to] = wholeWords(text.text, hit.index, hit.index + hit[0].length);
  return found([clueAt(text, from, to)], hit);
}

/** No longer word is completed. */
const longestWord = 24;
const endOfWord = new RegExp(`(?:[\\p{L}\\p{N}]|(?<=\\p{L})['’](?=\\p{L})){1,${longestWord}}$`, "u");
const startOfWord = new RegExp(`^(?:[\\p{L}\\p{N}]|['’](?=\\p{L})){1,${longestWord}}`, "u");

/** A match with the words that it begins and ends in, for people to read. */
function wholeWords(text: string, from: number, to: number): readonly [from: number, to: number] {
  const before = /^\p{L}/u.test(text[from] ?? "")
    ? endOfWord.exec(text.slice(Math.max(0, from - longestWord), from))
    : null;
  const after = /\p{L}/u.test(text[to - 1] ?? "") ? startOfWord.exec(text.slice(to, to + longestWord)) : null;
  return [from - (before?.[0].length ?? 0), to + (after?.[0].length ?? 0)];
}

function inMembers(name: string, pattern: RegExp | undefined, { body, members }: Look): Verdict {
  if (!body) return undefined;
  for (const candidate of members().get(name) ?? []) {
    if (!pattern) return at(candidate.clue);
    const hit = pattern.exec(candidate.value);
    if (hit) return found([candidate.clue], hit);
  }
  return false;
}

function at(clue: Clue | null): Match {
  return { clues: clue ? [clue] : [], groups: {}, bare: true };
}

function found(clues: readonly Clue[], hit: RegExpExecArray): Match {
  return { clues, groups: (hit.groups as Record<string, string> | undefined) ?? {} };
}

function merged(matches: readonly Match[]): Match {
  const [bare, telling] = [matches.filter((one) => one.bare), matches.filter((one) => !one.bare)];
  return {
    clues: [...telling, ...bare].flatMap((one) => one.clues),
    bare: !telling.length,
    groups: Object.assign({}, ...matches.map((one) => one.groups)),
  };
}
