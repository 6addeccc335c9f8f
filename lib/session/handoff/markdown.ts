import { againstTitle, causeInWords, factsForOthers, isAgainst, reasonsTitle } from "@/lib/diagnosis/tell/in-words";
import { forOthers, inSentence, listOf } from "@/lib/diagnosis/words";
import type { Handoff, OtherCause } from "./handoff";
import { inUtc, withoutRepeats } from "./words";

/**
 * The hand-off for a ticket or a chat: headings, flat lists and fences only, which GitHub, Jira and Slack all show well.
 * What users wrote cannot end its fence, make a link or name a person.
 */
export function asMarkdown(whole: Handoff): string {
  const packet = withoutRepeats(whole);
  const speaking = packet.reasons.filter((one) => !isAgainst(one));
  const { title, headline, meaning, tried, notes, outcome, request, evidence } = packet;
  const lines = [
    `# ${plain(title) || "A refused call"}`,
    "",
    forOthers(`**${headline}** ${meaning}`).trim(),
    "",
    ...facts(packet),
    ...section(
      "Ids to quote",
      packet.ids.map(({ name, value }) => `- ${code(`${name}: ${value}`)}`),
    ),
    ...section(
      "What to look for in the logs",
      packet.lookFor.map((line) => `- ${line}`),
    ),
    ...section(reasonsTitle(packet.verdict, outcome?.cause), speaking.map(reason)),
    ...section(againstTitle, packet.reasons.filter(isAgainst).map(reason)),
    ...section("Ruled out", others(packet.ruledOut)),
    ...section("Unlikely", others(packet.unlikely)),
    ...section(
      "Already done",
      tried.map((step) => `- ${step}`),
    ),
    ...section(
      "Outcome",
      outcome
        ? [`- ${day(outcome.at)}, ${plain(outcome.by) || "someone"}: it was ${plain(causeInWords(outcome.cause))}.`]
        : [],
    ),
    ...section(
      "Notes",
      notes.flatMap(({ at, by, text }) => [`${inUtc(at)}, ${plain(by) || "someone"}:`, ...fence(text), ""]),
    ),
    ...section("The request", request ? fence(request) : []),
    ...section("The evidence", evidence ? fence(evidence) : []),
    "",
    `Shared ${inUtc(packet.sharedAt)}, readable until ${inUtc(packet.expiresAt)}. Secrets have been replaced by placeholders.`,
    "",
  ];
  return lines.join("\n").replaceAll(/\n{3,}/g, "\n\n");
}

function facts({ verdict, call, outcome }: Handoff): string[] {
  const answer = [call.status, call.at && `${call.atIs === "response" ? "at" : "before"} ${inUtc(call.at)}`];
  return [
    ...(call.url ? [`- **Call:** ${code([call.method, call.url].filter(Boolean).join(" "))}`] : []),
    ...(answer.some(Boolean) ? [`- **Answer:** ${answer.filter(Boolean).join(" ")}`] : []),
    ...factsForOthers(verdict, outcome?.cause).map(([name, value]) => `- **${name}:** ${value}`),
  ];
}

const day = (iso: string) => iso.slice(0, 10);

function reason({ because, quote, source }: Handoff["reasons"][number]): string {
  return `- ${[because, quote && code(quote), source && `(${source})`].filter(Boolean).join(" ")}`;
}

/** Those with something against them by name; the others in one line. */
function others(causes: readonly OtherCause[]): string[] {
  const shown = causes.filter(({ because }) => because.length);
  const rest = causes.filter(({ because }) => !because.length).map(({ name }) => inSentence(name));
  return [
    ...shown.map(({ name, because }) => `- **${name}:** ${because.join(" ")}`),
    ...(rest.length ? [`- Next to nothing speaks for ${listOf(rest)}.`] : []),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length ? ["", `## ${heading}`, "", ...lines] : [];
}

/** On one line, with nothing in it that Markdown or a chat reads as markup or as a person's name. */
function plain(text: string): string {
  return text
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_{}[\]()<>#|~!]/g, "\\$&")
    .replaceAll("@", "@\u2060");
}

function code(text: string): string {
  return `\`${text.replaceAll(/[\p{C}\s]+/gu, " ").replaceAll("`", "'")}\``;
}

/** A fence longer than any run of backticks inside, so that pasted text cannot end it. */
function fence(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((hit) => hit[0].length));
  const mark = "`".repeat(longest + 1);
  return [mark, text.replace(/\n+$/, ""), mark];
}
