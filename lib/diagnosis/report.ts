import type { Actor } from "@/lib/knowledge/shapes";
import type { KnowledgeTexts } from "@/lib/knowledge/texts";
import type { Ranking } from "./diagnose";
import { type Explanation, explain, isVerdict } from "./explain";

/** The answer of /api/diagnose: the ranking without the text and the address, with what to do. */
export function report(ranking: Ranking, texts: KnowledgeTexts) {
  const { read: _read, url: _url, ...rest } = ranking;
  const explanation = explain(ranking, texts);
  return {
    ...rest,
    verdict: forPrograms(ranking.verdict),
    headline: explanation?.headline ?? null,
    meaning: explanation?.meaning ?? null,
    fixes: (explanation?.fixes ?? []).map(({ title, steps, snippet, source }) => ({ title, steps, snippet, source })),
    sources: explanation?.sources ?? [],
  };
}

/** The verdict with what a program asks for; `retryable` is null where it cannot be said. */
function forPrograms(verdict: Ranking["verdict"]) {
  const { retry, actor } = verdict;
  return {
    ...verdict,
    retryable: retry.helps === "maybe" ? null : retry.helps === "after",
    retry_after: retry.seconds,
    owner_action_required: actor === "api-owner",
  };
}

export type Report = ReturnType<typeof report>;

/** Never 100 or 0: nothing here is certain. */
function percent(probability: number): string {
  const rounded = Math.round(100 * probability);
  if (rounded >= 100) return ">99%";
  return rounded < 1 ? "<1%" : `${rounded}%`;
}

const actors: Readonly<Record<Actor, string>> = {
  you: "you",
  "account-admin": "an administrator of your account",
  "api-owner": "the owner of the API",
  "network-owner": "whoever runs the firewall, proxy or allowlist",
  unknown: "not known yet",
};

export function actorInWords(actor: Actor): string {
  return actors[actor];
}

/** The same for a reader who did not make the call. */
export function actorForOthers(actor: Actor): string {
  if (actor === "you") return "the caller";
  return actor === "account-admin" ? "an administrator of the caller's account" : actors[actor];
}

/** Whether a retry helps, and after how long: seconds below two minutes, else whole minutes, rounded up. */
export function retryInWords({ helps, seconds }: Ranking["verdict"]["retry"]): string {
  if (helps === "no") return "does not help";
  if (helps === "maybe") return "may help";
  if (seconds === null) return "helps after a wait";
  return seconds < 120 ? `helps after ${seconds} s` : `helps after ${Math.ceil(seconds / 60)} min`;
}

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
    `Retry    ${retryInWords(ranking.verdict.retry)}`,
    `To act   ${actorInWords(ranking.verdict.actor)}`,
    ...ranking.ids.slice(0, 3).flatMap(({ name, value }) => wrapped(`${name}: ${value}`, "Quote    ")),
    "",
    "Why",
    ...(first?.reasons ?? []).flatMap((reason) => [
      ...wrapped(`${reason.strength}: ${reason.because}`, "  - "),
      ...(reason.clue ? wrapped(`“${short(reason.clue.quote)}”`, "    ") : []),
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

/** For a ticket or a chat. */
export function asMarkdown(ranking: Ranking, explanation: Explanation | null): string {
  const first = ranking.causes[0];
  if (explanation && !isVerdict(explanation)) return `## ${explanation.headline}\n\n${explanation.meaning}\n`;
  const quote = (text: string) => `\`${short(text).replaceAll("`", "'")}\``;
  return `${[
    `## ${explanation?.headline ?? "Nothing can be said yet."}`,
    "",
    explanation?.meaning ?? "",
    "",
    `- **Cause:** ${first?.name}, ${percent(first?.probability ?? 0)}${ranking.verdict.settled ? "" : " (not settled)"}`,
    `- **Refused by:** ${ranking.responder ? `${ranking.responder.name} (${ranking.responder.layer})` : "not known"}`,
    `- **Retrying:** ${retryInWords(ranking.verdict.retry)}`,
    `- **Who must act:** ${actorInWords(ranking.verdict.actor)}`,
    ...ranking.ids.map(({ name, value }) => `- **${name}:** ${quote(value)}`),
    "",
    "### Why",
    "",
    ...(first?.reasons ?? []).map(
      (reason) =>
        `- ${reason.because}${reason.clue ? ` ${quote(reason.clue.quote)}` : ""}${reason.source ? ` ([source](${reason.source}))` : ""}`,
    ),
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

function short(text: string): string {
  const line = text.replaceAll(/[\p{C}\s]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
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
