import type { Ranking } from "../diagnose";
import { oneLine } from "../words";
import { type Explanation, isVerdict } from "./explain";
import { actorInWords, percent, retryInWords } from "./in-words";

const columns = 80;

/** For a terminal: at most 80 columns, no colour. */
export function asText(ranking: Ranking, explanation: Explanation | null): string {
  const first = ranking.causes[0];
  if (explanation && !isVerdict(explanation))
    return [...wrapped(explanation.headline, ""), "", ...wrapped(explanation.meaning, ""), ""].join("\n");
  const lines = [
    ...wrapped(explanation?.headline ?? "Nothing can be said yet.", ""),
    "",
    ...wrapped(explanation?.meaning ?? "", ""),
    "",
    `Cause    ${first?.name} (${percent(first?.probability ?? 0)}${ranking.verdict.settled ? "" : ", not settled"})`,
    `Refused  ${ranking.responder ? `by ${ranking.responder.name} (${ranking.responder.layer})` : "by whom, the text does not say"}`,
    `Retry    ${retryInWords(ranking.verdict.retry, ranking.verdict.settled)}`,
    `To act   ${actorInWords(ranking.verdict.actor)}`,
    ...ranking.ids.slice(0, 3).flatMap(({ name, value }) => wrapped(`${name}: ${value}`, "Quote    ")),
    "",
    "Why",
    ...(first?.reasons ?? []).flatMap((reason) => [
      ...wrapped(`${reason.strength}: ${reason.because}`, "  - "),
      ...(reason.clue ? wrapped(`“${oneLine(reason.clue.quote)}”`, "    ") : []),
    ]),
    ...(explanation?.fixes ?? []).flatMap(({ title, items, source }) => [
      "",
      `What to do: ${title}`,
      ...items.flatMap((item, index) => [
        ...wrapped(item.text, `  ${index + 1}. `),
        ...(item.snippet ?? "").split("\n").filter(Boolean).flatMap(folded),
      ]),
      ...(source ? [`  ${source}`] : []),
    ]),
    "",
    "The other causes",
    ...others(ranking.causes.slice(1)),
    ...(ranking.question ? ["", "To be surer, answer", ...wrapped(ranking.question.ask, "  ")] : []),
  ];
  return `${lines.join("\n").replaceAll(/\n{3,}/g, "\n\n")}\n`;
}

/** Those that are worth a line; the rest together. */
function others(causes: Ranking["causes"]): string[] {
  const shown = causes.filter(({ probability }) => probability >= 0.01);
  const rest = causes.length - shown.length;
  if (!shown.length) return ["  none above 1%"];
  const lines = shown.map(({ name, probability }) => `  ${percent(probability).padStart(4)}  ${name}`);
  return rest ? [...lines, `   <1%  the other ${rest}`] : lines;
}

const codeIndent = " ".repeat(7);

/** A line of a snippet. A long command is continued on the next lines, as a shell reads it; other code is left whole. */
function folded(line: string): string[] {
  if (line.length + codeIndent.length <= columns || !/^(?:curl|gcloud|aws|az|kubectl|grep)\s/.test(line))
    return [codeIndent + line];
  const words = line.match(/(?:'[^']*'|"(?:\\.|[^"])*"|\\.|[^\s'"\\])+/g) ?? [line];
  const lines: string[] = [];
  let current = codeIndent + (words[0] ?? "");
  for (const word of words.slice(1)) {
    if (current.length + word.length + 3 > columns) {
      lines.push(`${current} \\`);
      current = `${codeIndent}  ${word}`;
    } else current += ` ${word}`;
  }
  return [...lines, current];
}

/** Words in lines of at most 80 characters; the first line starts with `lead`, the others are indented as far. */
function wrapped(text: string, lead: string): string[] {
  const indent = " ".repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}
