import type { Ranking } from "../diagnose";
import { oneLine } from "../words";
import { type Explanation, isVerdict } from "./explain";
import { actorInWords, againstTitle, isAgainst, percent, retryInWords } from "./in-words";

/** For a ticket or a chat. */
export function asMarkdown(ranking: Ranking, explanation: Explanation | null): string {
  const first = ranking.causes[0];
  if (explanation && !isVerdict(explanation)) return `## ${explanation.headline}\n\n${explanation.meaning}\n`;
  const quote = (text: string) => `\`${oneLine(text).replaceAll("`", "'")}\``;
  const reasons = first?.reasons ?? [];
  const against = reasons.filter(isAgainst);
  const reason = ({ because, clue, source }: (typeof reasons)[number]) => {
    // What the headline has said is not said again.
    const said = because === explanation?.headline && clue ? "" : because;
    return `- ${[said, clue && quote(clue.quote), source && `([source](${source}))`].filter(Boolean).join(" ")}`;
  };
  return `${[
    `## ${explanation?.headline ?? "Nothing can be said yet."}`,
    "",
    explanation?.meaning ?? "",
    "",
    `- **Cause:** ${first?.name}, ${percent(first?.probability ?? 0)}${ranking.verdict.settled ? "" : " (not settled)"}`,
    `- **Refused by:** ${ranking.responder ? `${ranking.responder.name} (${ranking.responder.layer})` : "not known"}`,
    `- **Retrying:** ${retryInWords(ranking.verdict.retry, ranking.verdict.settled)}`,
    `- **Who must act:** ${actorInWords(ranking.verdict.actor)}`,
    ...ranking.ids.map(({ name, value }) => `- **${name}:** ${quote(value)}`),
    "",
    "### Why",
    "",
    ...reasons.filter((one) => !isAgainst(one)).map(reason),
    ...(against.length ? ["", `### ${againstTitle}`, "", ...against.map(reason)] : []),
    ...(explanation?.fixes ?? []).flatMap(({ title, items }) => [
      "",
      `### What to do: ${title}`,
      "",
      ...items.flatMap((item, index) => [
        `${index + 1}. ${item.text}`,
        ...(item.snippet ? ["", "   ```", ...item.snippet.split("\n").map((line) => `   ${line}`), "   ```", ""] : []),
      ]),
    ]),
    "",
    "### The other causes",
    "",
    ...ranking.causes.slice(1).map(({ name, probability }) => `- ${name}: ${percent(probability)}`),
  ].join("\n")}\n`;
}
