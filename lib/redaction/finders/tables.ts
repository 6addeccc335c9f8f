import { holdsSecret, kindOf } from "../places";
import { isStandIn } from "../stand-in";
import { isPlainWord, isState } from "../states";
import { isAboutSecrets, mentionsPassword, namesPassword } from "../tongues";
import { at, type Finder, looksMade, looksRandom, type Secret } from "./secret";

interface Cell {
  readonly start: number;
  readonly text: string;
}

/** The values below, or beside, names of the same number: those whose name says so, and that are no word about one. */
function aligned(names: readonly Cell[], values: readonly Cell[]): Secret[] {
  return names.flatMap(({ text: name }, index) => {
    const { text: value, start } = values[index] ?? { text: "", start: 0 };
    const isPassword = kindOf(name) === "password" || namesPassword(name);
    const named = (holdsSecret(name) || isPassword) && (isPassword || looksMade(value));
    // `KeyName  Permissions  Value`.
    const valued =
      /^value$/i.test(name) &&
      looksRandom(value, 24) &&
      !/^\d{4}-\d/.test(value) &&
      names.some((one) => /\w(?:key|secret|token)|(?:key|secret|token)\w/i.test(one.text));
    const isWord =
      /^\(.*\)$|^n\/a$/i.test(value) ||
      isStandIn(value) ||
      isState(value) ||
      isPlainWord(value) ||
      holdsSecret(value) ||
      isAboutSecrets(value);
    return (named || valued) && value.length >= 5 && !/\s/.test(value) && !isWord
      ? [at(start, value, isPassword ? "password" : named ? kindOf(name) : "secret")]
      : [];
  });
}

/** Commas, tabs, borders, or two blanks and more. */
const delimiters = [/,/g, /;/g, /\t/g, /[|│┃]/g, / {2,}/g] as const;
const isName = ({ text }: Cell) => text === "" || /^\p{L}[\p{L}\w .-]{0,40}$/u.test(text);
const isRule = (line: string) => /^[\s|+:=│┃─┼-]+$/.test(line);

function cellsOf(line: string, offset: number, delimiter: RegExp): Cell[] {
  const ends = [...line.matchAll(delimiter)];
  return [-1, ...ends.keys()].map((before) => {
    const from = before < 0 ? 0 : (ends[before]?.index ?? 0) + (ends[before]?.[0].length ?? 0);
    const whole = line.slice(from, ends[before + 1]?.index ?? line.length);
    const text = whole.replaceAll(/^[\s"'`*]+|[\s"'`*]+$/g, "");
    return { text, start: offset + from + whole.indexOf(text) };
  });
}

/** A first line of names, below it lines with as many cells: of CSV, of Markdown, of a database's or a cloud's client. */
const belowNames: Finder = (text) => {
  const all = [...text.matchAll(/[^\r\n]+/g)];
  let below = 0;
  return all.flatMap(({ 0: line, index }, head) => {
    if (head < below || line.length > 400 || !(/pass|pwd|pw\b|secret|token|key/i.test(line) || mentionsPassword(line)))
      return [];
    const delimiter = delimiters.find((one) => cellsOf(line, 0, one).length > 1);
    const names = delimiter ? cellsOf(line, index, delimiter) : [];
    if (!delimiter || !names.every(isName)) return [];
    // A row among others.
    const before = all.slice(Math.max(0, head - 2), head).findLast((row) => !isRule(row[0]));
    if (before && cellsOf(before[0], 0, delimiter).length === names.length) return [];
    const rows = all.slice(head + 1, head + 201);
    const end = rows.findIndex((row) => !isRule(row[0]) && cellsOf(row[0], 0, delimiter).length !== names.length);
    const own = end < 0 ? rows : rows.slice(0, end);
    below = head + 1 + own.length;
    return own.flatMap((row) => (isRule(row[0]) ? [] : aligned(names, cellsOf(row[0], row.index, delimiter))));
  });
};

/** Two lists, of names and of values: an `INSERT` of SQL, and several variables that are set at once. */
const lists: readonly RegExp[] = [
  /\bINSERT\s+INTO\s+[\w.`"]{1,80}\s*\(([^()]{1,400})\)\s*VALUES\s*\(([^()\r\n]{1,4000})\)/gi,
  /^[ \t]{0,40}(?:const |let |var |my )?\(?([A-Za-z_$][\w$]{0,40}(?:,\s?[A-Za-z_$][\w$]{0,40}){1,5})\)?\s?:?=\s?\(?(["'][^"'\r\n]{0,400}["'](?:,\s?["'][^"'\r\n]{0,400}["']){1,5})/gm,
];

const pairsOfLists: Finder = (text) =>
  lists.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: names = "", 2: values = "" }) =>
      aligned(cellsOf(names, 0, /,/g), cellsOf(values, index + whole.indexOf(values, names.length), /,/g)),
    ),
  );

/** Values whose names stand in another list: the first line of a table, the columns of a statement. */
export const tables: Finder = (text) => [...belowNames(text), ...pairsOfLists(text)];
