import { inTurn } from "@/lib/evidence/patterns";
import { holdsSecret, kindOf, mayHoldSecret } from "../places";
import { isStandIn } from "../stand-in";
import { fieldValue } from "./fields";
import { at, type Finder, looksMade, looksRandom } from "./secret";

/** A name and its value in two cells of a line: borders of a table, a tab, or blanks that make a column. */
const rows = new RegExp(
  inTurn([
    /^(?:[ \t]{0,40}[|│┃║][ \t]{0,40}|[ \t]{0,40}(?:[-+*~#>][ \t]{1,8})?)/,
    /[`*]{0,2}([A-Za-z][\w.-]{0,60}(?: [A-Za-z][\w.-]{0,30}){0,3})[`*]{0,2}/,
    /(?:[ \t]{0,200}[|│┃║][ \t]{0,40}|\t{1,8}[ \t]{0,200}|[ ]{2,200})/,
    /[`*]{0,2}((?:Bearer|Basic|Token)[ \t])?([^\s|│┃║`"'][^\s|│┃║`"']{3,4096})/,
  ]),
  "gm",
);

const isSecret = (name: string, value: string): boolean =>
  (holdsSecret(name) && looksMade(value)) || (mayHoldSecret(name) && looksRandom(value));

/** `SECRET_KEY  abc…` as tools list settings, and `| X-Api-Key | abc… |`. */
export const columns: Finder = (text) =>
  [...text.matchAll(rows)].flatMap(({ index, 0: whole, 1: name = "", 2: scheme = "", 3: cell = "" }) => {
    const start = index + whole.length - cell.length;
    const value = cell.replace(/[,;]$/, "");
    if (isStandIn(value)) return [];
    if (/^(?:set-)?cookie$/i.test(name)) return fieldValue(name, value, start);
    return scheme || isSecret(name, value) ? [at(start, value, kindOf(name))] : [];
  });
