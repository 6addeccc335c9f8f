/** What a typed command says of the request that it sends, whichever client it is for. */
import type { Field, HttpRequest } from "../exchange";
import { clueAt, part, type Traced } from "../traced";

/** A command that sends a request, and where it ends in the text. */
export interface Command {
  readonly request: HttpRequest;
  readonly end: number;
}

/** A header field that a command names by an option of its own. */
export function optionField(name: string, value: Traced | undefined): Field[] {
  return value ? [{ name, value, line: clueAt(value, 0, value.text.length) }] : [];
}

/** The field of an option's value, `Name: value` or `Name:value`. */
export function headerOption(value: Traced | undefined): Field[] {
  const hit = value && /^(:?[\w-]+)[ \t]*[:;][ \t]*/.exec(value.text);
  if (!value || !hit?.[1]) return [];
  const field = { name: hit[1].toLowerCase(), value: part(value, hit[0].length, value.text.length) };
  return [{ ...field, line: clueAt(value, 0, value.text.length) }];
}

/** The address that a command sends: without quotes it ends for the shell at its first `&`, and the rest is never sent. */
export function sentTarget(word: Traced | null): Traced | null {
  const at = word?.text.indexOf("&") ?? -1;
  if (!word || at <= 0) return word;
  const { start, quote } = clueAt(word, 0, word.text.length);
  const bare = quote === word.text && /\s/.test(word.source[start - 1] ?? "");
  return bare && word.text[at - 1] !== "^" ? part(word, 0, at) : word;
}
