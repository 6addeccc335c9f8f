/**
 * How a recogniser says what it looks for. Matchers are data: `matching/match.ts` applies them, `matching/needs.ts` reads
 * from them which words a text must hold for them to match, and `pack.ts` writes them down for the browser.
 */
export type Matcher =
  | { readonly on: "field" | "sent" | "member"; readonly name: string; readonly pattern?: RegExp }
  | { readonly on: "cookie" | "body" | "url" | "reason"; readonly pattern: RegExp }
  | { readonly on: "status"; readonly codes: readonly number[] }
  | { readonly on: "method"; readonly names: readonly string[] }
  | { readonly on: "empty" }
  | { readonly on: "all" | "any"; readonly of: readonly Matcher[] }
  | { readonly on: "not" | "without"; readonly of: Matcher };

/** A response field, by lower-case name, whose value matches. */
export function header(name: string, pattern?: RegExp): Matcher {
  return { on: "field", name, ...(pattern ? { pattern } : {}) };
}

/** A request field, by lower-case name, whose value matches. */
export function requestHeader(name: string, pattern?: RegExp): Matcher {
  return { on: "sent", name, ...(pattern ? { pattern } : {}) };
}

/** A cookie that the response sets, by its name. */
export function setsCookie(pattern: RegExp): Matcher {
  return { on: "cookie", pattern };
}

/** Words of the response body; in a log, words anywhere in it. Patterns must be linear and hold no `"`. */
export function body(pattern: RegExp): Matcher {
  return { on: "body", pattern };
}

/**
 * A named value in the body, wherever it is nested: a JSON member, an XML element, or either quoted in a log.
 * `member("code", /^AccessDenied$/)`. The name is compared as written.
 */
export function member(name: string, pattern?: RegExp): Matcher {
  return { on: "member", name, ...(pattern ? { pattern } : {}) };
}

/** The response's status is one of these. */
export function status(...codes: readonly number[]): Matcher {
  return { on: "status", codes };
}

/** The words after the status in the status line, which HTTP/2 leaves out. */
export function reasonPhrase(pattern: RegExp): Matcher {
  return { on: "reason", pattern };
}

/** The request's method is one of these. */
export function method(...names: readonly string[]): Matcher {
  return { on: "method", names };
}

/** The request's URL (or, when no host is known, its target) matches. */
export function url(pattern: RegExp): Matcher {
  return { on: "url", pattern };
}

/** The response's body is known to be empty. */
export const emptyBody: Matcher = { on: "empty" };

/** Every one matches. */
export function all(...of: readonly Matcher[]): Matcher {
  return { on: "all", of };
}

/** The first that matches. */
export function any(...of: readonly Matcher[]): Matcher {
  return { on: "any", of };
}

/** It is known not to match. */
export function not(of: Matcher): Matcher {
  return { on: "not", of };
}

/** It does not match as far as the paste shows: true also when the paste cannot say. */
export function without(of: Matcher): Matcher {
  return { on: "without", of };
}
