import type { Field } from "@/lib/evidence/exchange";
import { type Clue, clueAt } from "@/lib/evidence/traced";
import type { Look, Member } from "./look";

/** The words that matched, and the named groups of the patterns, for use in a sentence. */
export interface Match {
  readonly clues: readonly Clue[];
  readonly groups: Readonly<Record<string, string>>;
}

/** A match; false: it is not so; undefined: the paste does not hold what would tell ("cannot say"). */
export type Verdict = Match | false | undefined;
export type Matcher = (look: Look) => Verdict;

const nothing: Match = { clues: [], groups: {} };

/** A response field, by lower-case name, whose value matches. */
export function header(name: string, pattern?: RegExp): Matcher {
  return ({ fields, exchange }) =>
    inFields(fields.get(name), pattern) ?? (lacksFields(exchange.response) ? undefined : false);
}

/** A request field, by lower-case name, whose value matches. */
export function requestHeader(name: string, pattern?: RegExp): Matcher {
  return ({ requestFields, exchange }) =>
    inFields(requestFields.get(name), pattern) ?? (lacksFields(exchange.request) ? undefined : false);
}

/** A cookie that the response sets, by its name. */
export function setsCookie(name: RegExp): Matcher {
  return ({ fields, exchange }) => {
    for (const field of fields.get("set-cookie") ?? []) {
      const end = field.value.text.indexOf("=");
      if (end > 0 && name.test(field.value.text.slice(0, end)))
        return { clues: [clueAt(field.value, 0, end)], groups: {} };
    }
    return lacksFields(exchange.response) ? undefined : false;
  };
}

/** Words of the response body; in a log, words anywhere in it. Patterns must be linear and hold no `"`. */
export function body(pattern: RegExp): Matcher {
  return ({ body }) => {
    if (!body) return undefined;
    const hit = pattern.exec(body.text);
    return hit ? found([clueAt(body, hit.index, hit.index + hit[0].length)], hit) : false;
  };
}

/**
 * A named value in the body, wherever it is nested: a JSON member, an XML element, or either quoted in a log.
 * `member("code", /^AccessDenied$/)`. The name is compared as written.
 */
export function member(name: string, pattern?: RegExp): Matcher {
  return ({ body, members }) => {
    if (!body) return undefined;
    for (const candidate of members().get(name) ?? []) {
      const match = inMember(candidate, pattern);
      if (match) return match;
    }
    return false;
  };
}

/** The response's status is one of these. */
export function status(...codes: readonly number[]): Matcher {
  return ({ exchange: { response } }) => {
    if (response?.status == null) return undefined;
    return codes.includes(response.status) && { clues: response.start ? [response.start] : [], groups: {} };
  };
}

/** The request's method is one of these. */
export function method(...names: readonly string[]): Matcher {
  return ({ exchange: { request } }) => {
    if (!request?.method) return undefined;
    return names.includes(request.method) && { clues: request.start ? [request.start] : [], groups: {} };
  };
}

/** The request's URL (or, when no host is known, its target) matches. */
export function url(pattern: RegExp): Matcher {
  return ({ exchange: { request } }) => {
    const text = request?.url ?? request?.target;
    if (!text) return undefined;
    const hit = pattern.exec(text);
    return hit ? found(request?.start ? [request.start] : [], hit) : false;
  };
}

/** The response's body is known to be empty. */
export const emptyBody: Matcher = ({ exchange }) => {
  if (exchange.form === "log" || !exchange.response?.body) return undefined;
  return exchange.response.body.text.trim() === "" && nothing;
};

/** Every one matches. */
export function all(...matchers: readonly Matcher[]): Matcher {
  return (look) => {
    let unknown = false;
    const matches: Match[] = [];
    for (const matcher of matchers) {
      const verdict = matcher(look);
      if (verdict === false) return false;
      if (verdict) matches.push(verdict);
      else unknown = true;
    }
    return unknown ? undefined : merged(matches);
  };
}

/** The first that matches. */
export function any(...matchers: readonly Matcher[]): Matcher {
  return (look) => {
    let unknown = false;
    for (const matcher of matchers) {
      const verdict = matcher(look);
      if (verdict) return verdict;
      if (verdict === undefined) unknown = true;
    }
    return unknown ? undefined : false;
  };
}

/** It is known not to match. */
export function not(matcher: Matcher): Matcher {
  return (look) => {
    const verdict = matcher(look);
    return verdict === undefined ? undefined : verdict === false && nothing;
  };
}

/** It does not match as far as the paste shows: true also when the paste cannot say. */
export function without(matcher: Matcher): Matcher {
  return (look) => !matcher(look) && nothing;
}

function lacksFields(message: { readonly fields: readonly Field[] } | null): boolean {
  return !message?.fields.length;
}

function inFields(fields: readonly Field[] | undefined, pattern?: RegExp): Match | undefined {
  for (const field of fields ?? []) {
    if (!pattern) return { clues: [field.line], groups: {} };
    const hit = pattern.exec(field.value.text);
    if (hit) return found([field.line], hit);
  }
  return undefined;
}

function inMember(candidate: Member, pattern?: RegExp): Match | undefined {
  if (!pattern) return { clues: [candidate.clue], groups: {} };
  const hit = pattern.exec(candidate.value);
  return hit ? found([candidate.clue], hit) : undefined;
}

function found(clues: readonly Clue[], hit: RegExpExecArray): Match {
  return { clues, groups: (hit.groups as Record<string, string> | undefined) ?? {} };
}

function merged(matches: readonly Match[]): Match {
  return {
    clues: matches.flatMap((match) => match.clues),
    groups: Object.assign({}, ...matches.map((match) => match.groups)),
  };
}
