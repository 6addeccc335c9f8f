/** What a typed command says of the request that it sends, whichever client it is for. */
import type { Field, HttpRequest } from "../exchange";
import { clueAt, part, replaced, type Traced } from "../traced";

/** A command that sends a request, and where it ends in the text. */
export interface Command {
  readonly request: HttpRequest;
  readonly end: number;
}

/** A header field that a command names by an option of its own. */
export function optionField(name: string, value: Traced | undefined): Field[] {
  return value ? [{ name, value, line: clueAt(value, 0, value.text.length) }] : [];
}

/** Stands for what a program or a shell puts in its place at run time. */
export const unknown = "…";
const variables = /\$(?:\{[A-Za-z_]\w{0,60}\}|env:\w{1,60}|[A-Za-z_]\w{0,60})|%[A-Za-z_]\w{0,60}%/g;

/** A word of a command without its variables: the shell fills them in, but not in single quotes. */
export function filledIn(word: Traced): Traced {
  let quote = "";
  // The variables come in order, so that what was typed is read once, however many there are.
  let at = Math.max(0, clueAt(word, 0, word.text.length).start - 1);
  return replaced(word, variables, ({ 0: name, index }) => {
    for (const { start } = clueAt(word, index, index + name.length); at < start; at++) {
      const char = word.source[at] ?? "";
      if (quote === "" && (char === "'" || char === '"')) quote = char;
      else if (char === quote) quote = "";
    }
    return quote === "'" ? name : unknown;
  });
}

/** The field of an option's value, `Name: value` or `Name:value`. */
export function headerOption(word: Traced | undefined): Field[] {
  if (!word) return [];
  const value = filledIn(word);
  const hit = /^(:?[\w-]+)[ \t]*[:;][ \t]*/.exec(value.text);
  if (!hit?.[1]) return [];
  const field = { name: hit[1].toLowerCase(), value: part(value, hit[0].length, value.text.length) };
  return [{ ...field, line: clueAt(word, 0, word.text.length) }];
}

/** The address that a command sends: without quotes it ends for the shell at its first `&`, and the rest is never sent. */
export function sentTarget(word: Traced | null): Traced | null {
  const at = word?.text.indexOf("&") ?? -1;
  if (!word || at <= 0) return word;
  const { start, quote } = clueAt(word, 0, word.text.length);
  const bare = quote === word.text && /\s/.test(word.source[start - 1] ?? "");
  return bare && word.text[at - 1] !== "^" ? part(word, 0, at) : word;
}
