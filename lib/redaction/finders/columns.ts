import { holdsSecret, kindOf, mayHoldSecret } from "../places";
import { isStandIn } from "../stand-in";
import { fieldValue } from "./fields";
import { at, type Finder, looksChosen, looksRandom, type Secret } from "./secret";

/** A name and its value in two cells of a line: borders of a table, a tab, or blanks that make a column. */
const rows =
  /^(?:[ \t]{0,40}[|│┃║][ \t]{0,40}|[ \t]{0,40}(?:[-+*~#>][ \t]{1,8})?)[`*]{0,2}([A-Za-z][\w.-]{0,60}(?: [A-Za-z][\w.-]{0,30}){0,3})[`*]{0,2}(?:[ \t]{0,200}[|│┃║][ \t]{0,40}|\t{1,8}[ \t]{0,200}|[ ]{2,200})[`*]{0,2}((?:Bearer|Basic|Token)[ \t])?([^\s|│┃║`"'][^\s|│┃║`"']{3,4096})/gm;

const isSecret = (name: string, value: string): boolean =>
  (holdsSecret(name) && (looksChosen(value) || looksRandom(value, 12))) || (mayHoldSecret(name) && looksRandom(value));

/** `SECRET_KEY  abc…` as tools list settings, and `| X-Api-Key | abc… |`. */
const inRows: Finder = (text) =>
  [...text.matchAll(rows)].flatMap(({ index, 0: whole, 1: name = "", 2: scheme = "", 3: value = "" }) => {
    const start = index + whole.length - value.length;
    if (isStandIn(value)) return [];
    if (/^(?:set-)?cookie$/i.test(name)) return fieldValue(name, value, start);
    return scheme || isSecret(name, value) ? [at(start, value, kindOf(name))] : [];
  });

const delimiters = [",", ";", "\t", "|", "│"] as const;

/** A first line of names, below it lines with as many cells: of CSV, of Markdown, of a database's client. */
const inColumns: Finder = (text) => {
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  const secrets: Secret[] = [];
  for (let head = 0; head < lines.length; head++) {
    const names = lines[head]?.[0] ?? "";
    if (names.length > 400 || !/pass|pwd|secret|token|key|senha|kennwort/i.test(names)) continue;
    const delimiter = delimiters.find((one) => names.includes(one));
    if (!delimiter) continue;
    const cells = cellsOf(names, delimiter);
    const wanted = cells.flatMap(({ text: name }, index) => (nameOfColumn(name) && holdsSecret(name) ? [index] : []));
    if (!wanted.length || !cells.every(({ text: name }) => nameOfColumn(name) || !name)) continue;
    for (const line of lines.slice(head + 1, head + 201)) {
      const found = cellsOf(line[0], delimiter);
      if (/^[\s|+:=│─┼-]+$/.test(line[0])) continue;
      if (found.length !== cells.length) break;
      for (const index of wanted) {
        const cell = found[index];
        if (cell && !isStandIn(cell.text) && (looksChosen(cell.text) || looksRandom(cell.text, 12)))
          secrets.push(at(line.index + cell.start, cell.text, kindOf(cells[index]?.text ?? "")));
      }
      head++;
    }
  }
  return secrets;
};

const nameOfColumn = (name: string) => /^[A-Za-z][\w .-]{0,40}$/.test(name);

interface Cell {
  readonly start: number;
  readonly text: string;
}

function cellsOf(line: string, delimiter: string): Cell[] {
  let start = 0;
  return line.split(delimiter).map((whole) => {
    const text = whole.replaceAll(/^[\s"'`*]+|[\s"'`*]+$/g, "");
    const cell = { start: start + whole.indexOf(text), text };
    start += whole.length + 1;
    return cell;
  });
}

export const columns: Finder = (text) => [...inRows(text), ...inColumns(text)];
