import { opening } from "../opening";
import { type Edit, replaced, rewritten, type Traced } from "../traced";

/** How far a paste is cleaned: no head is longer, and no refusal says why only behind this much of a body. */
/** The halves of UTF-16 double the length. */
const invisibleLimit = 262_144;

/** Byte order marks, the other halves of UTF-16, soft hyphens, spaces of no width, and marks of the writing's direction. */
const invisible = new RegExp(
  `[${String.fromCharCode(0)}\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]+`,
  "g",
);

const plain: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " "],
  [/[\u0085\u2028\u2029]/g, "\n"],
  [/[\u2010\u2011]/g, "-"],
];
const odd = /[\u0085\u00a0\u1680\u2000-\u200a\u2010-\u201f\u2028\u2029\u202f\u205f\u2212\u3000\uff1a]/;

/** A field's name with the dashes or the colon that a chat program or an input method put into it. */
const oddName = /^[<>]? ?[A-Za-z]\w{0,40}(?:[-\u2012-\u2015\u2212]\w{1,40}){0,6}[:\uff1a]/gm;
const command =
  /^[ \t]*(?:[^\r\n]{0,80}?[$#>%❯][ \t]*)?(?:curl(?:\.exe)?|https?|xhs?|wget|Invoke-\w{1,20}|iwr|irm)[ \t][^\r\n]*(?:[\\^`][ \t]*(?:\r\n|\n|\r)[^\r\n]*){0,200}/gm;

/** A field's name with dashes in it, as the value of an option. */
const optionName = /(?<=["'\u2018-\u201f])[A-Za-z]\w{0,40}(?:[\u2012-\u2015]\w{1,40}){1,6}(?=:)/g;

/** The text in the characters in which programs write: without what chats, editors and pages put in their place. */
export function inPlainCharacters(whole: Traced): Traced {
  const seen = opening(whole.text).search(invisible) < 0 ? whole : replaced(whole, invisible, () => "", invisibleLimit);
  const head = opening(seen.text);
  if (!odd.test(head)) return readAgain(seen, head);
  const edits = new Map<number, Edit>();
  const replace = (from: number, to: number, text: string) => {
    if (head.slice(from, to) !== text) edits.set(from, { from, to, text });
  };
  for (const [pattern, text] of plain) for (const { index } of head.matchAll(pattern)) replace(index, index + 1, text);
  for (const { 0: name, index } of head.matchAll(oddName)) {
    for (const { index: at } of name.matchAll(/[\u2012-\u2015\u2212]/g)) replace(index + at, index + at + 1, "-");
    const colon = index + name.length - 1;
    if (head[colon] === "\uff1a") replace(colon, colon + 1, ": ");
  }
  quotesIn(head, 0, head, replace);
  for (const { 0: line, index } of head.matchAll(command)) commandIn(line, index, replace);
  return rewritten(
    seen,
    [...edits.values()].sort((a, b) => a.from - b.from),
  );
}

/** A status line as text recognition misread it: letters for digits, and blanks around the stroke. */
const misread =
  /^((?:[<>] ?)?HTTP ?\/ ?)([12lI])(?:([., ]{1,2})([01OoIl]))?([ \t]+)([1-5lIS][\dOoIlS]{2})(?=[ \t]|\r?$)/m;
const digits: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", S: "5" };

function readAgain(whole: Traced, head: string): Traced {
  if (/^(?:[<>] ?)?HTTP\/\d(?:\.\d)?[ \t]+\d{3}\b/m.test(head)) return whole;
  const hit = misread.exec(head);
  if (!hit) return whole;
  const [said, lead = "", major = "", , minor, , status = ""] = hit;
  const plainly = (text: string) => text.replaceAll(/[OoIlS]/g, (letter) => digits[letter] ?? letter);
  const text = `${lead.replaceAll(" ", "")}${plainly(major)}${minor ? `.${plainly(minor)}` : ""} ${plainly(status)}`;
  // A line of the same length would pass for what stands there.
  const edit = { from: hit.index, to: hit.index + said.length, text };
  return rewritten(whole, text.length === said.length ? perCharacter(edit) : [edit]);
}

function perCharacter({ from, text }: Edit): Edit[] {
  return [...text].map((char, at) => ({ from: from + at, to: from + at + 1, text: char }));
}

type Replace = (from: number, to: number, text: string) => void;

/** Typographic quotes stand for plain ones where none of the plain ones is left; within a sentence they are the writer's. */
function quotesIn(text: string, start: number, head: string, replace: Replace): void {
  const double = /[\u201c-\u201f]/g;
  if (!head.includes('"') && /[{[(,:=]\s{0,8}[\u201c\u201d]/.test(text))
    for (const { index } of text.matchAll(double)) replace(start + index, start + index + 1, '"');
  if (!/["']/.test(head) && /[{[(,]\s{0,8}\u2018/.test(text))
    for (const { index } of text.matchAll(/[\u2018-\u201b]/g)) replace(start + index, start + index + 1, "'");
}

/** In a command every quote is one of the shell, and a dash before an option was one hyphen or two. */
function commandIn(line: string, start: number, replace: Replace): void {
  for (const { 0: char, index } of line.matchAll(/[\u2018-\u201f]/g))
    replace(start + index, start + index + 1, char > "\u201b" ? '"' : "'");
  for (const { 0: name, index } of line.matchAll(optionName))
    for (const { index: at } of name.matchAll(/[\u2012-\u2015]/g))
      replace(start + index + at, start + index + at + 1, "-");
  for (const { 0: dash, index } of line.matchAll(/(?<=[ \t])[\u2012-\u2015](?=[A-Za-z])/g)) {
    const long = /^[a-z]{2}[a-z-]*(?=[\s=]|$)/.test(line.slice(index + 1, index + 40));
    replace(start + index, start + index + dash.length, long ? "--" : "-");
  }
}
