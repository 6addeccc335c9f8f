import { beginsLikePassword, holdsSecret, mayHoldSecret } from "../places";

/** A secret's place in a text. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

export type Finder = (text: string) => Secret[];

export const at = (start: number, value: string, kind: string): Secret => ({ start, end: start + value.length, kind });

/** A secret at the end of a match, with `after` characters behind it. */
export const lastOf = (hit: RegExpMatchArray, value: string, kind: string, after = 0): Secret =>
  at((hit.index ?? 0) + hit[0].length - value.length - after, value, kind);

/** Without the fields after it, where a log spells the end of a line out. */
export const untilField = (value: string): string => value.split(/(?:\\r)?\\n(?=[\w-]+:)/, 1)[0] ?? "";

/** What a person makes up, or a service does for one: letters with digits or signs among them, no words with hyphens, no path. */
export function looksChosen(value: string): boolean {
  return (
    /^[^\s"']{6,200}$/.test(value) &&
    /[A-Za-z]/.test(value) &&
    /\d|[!#$%&*@^?+=~][^\s]|[!#$%&*@^?]$/.test(value) &&
    !/^(?:v?\d+(?:[.:]\d+)+|[\w.-]+@[\w.-]+|\w{1,20}:\/\/.*|[~.]{0,2}\/.*|[a-z_$][\w.$:>-]*\(.*\)|[A-Za-z]+\d{0,3}[?!]|\d+[a-z]{1,3}|[a-z]+=.*)$/i.test(
      value,
    )
  );
}

/** Letters and digits without a pattern that a person would write: long enough to be a key. */
export function looksRandom(value: string, least = 16): boolean {
  if (value.length < least || !/^[\w.~+/=%:-]+$/.test(value)) return false;
  return (/\d/.test(value) && /[A-Za-z]/.test(value)) || isJumbled(value);
}

/** A key that happens to hold no digit: capitals stand beside each other, and where no word begins. */
const isJumbled = (value: string): boolean =>
  value.length >= 20 &&
  /^(?=(?:[a-z]*[A-Z]){4})(?=(?:[A-Z]*[a-z]){4})[A-Za-z]+$/.test(value) &&
  (value.match(/[a-z][A-Z]|[A-Z]{2}/g)?.length ?? 0) > value.length / 5;

/** Whether a part of an Amazon Resource Name begins here: `…:secret:prod/app`. */
export const isInName = (text: string, start: number): boolean =>
  text[start - 1] === ":" && /\barn:[\w:-]*$/.test(text.slice(Math.max(0, start - 120), start));

/** Whether this name holds a secret: by itself, or since its value looks like one. */
export const isNamed = (name: string, value: string): boolean =>
  holdsSecret(name) || (mayHoldSecret(name) && looksRandom(value)) || (beginsLikePassword(name) && looksChosen(value));

/** Whether a value beside a name is a secret and no word: chosen by a person, or made by a machine. */
export const looksMade = (value: string): boolean => looksChosen(value) || looksRandom(value, 12);

/** The place of something: keys in Base64 have capitals too. */
export const isPath = (value: string): boolean => /^[a-z\d._-]+(?:\/[a-z\d._-]+){2,}$/.test(value);
