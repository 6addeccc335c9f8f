import { causeInWords } from "@/lib/diagnosis/tell/in-words";
import { inSentence } from "@/lib/diagnosis/words";
import { parsedUrl } from "@/lib/evidence/url";
import type { Handoff } from "./handoff";
import { asCaller, inUtc } from "./words";

export interface Message {
  readonly subject: string;
  readonly body: string;
}

/** A message to a support desk, ready to send: plain text, the ids first, one question at the end. */
export function asMessage(packet: Handoff): Message {
  const { call, ids, reasons, ruledOut } = packet;
  const host = parsedUrl(call.url)?.host;
  const status = call.status ?? 403;
  const what = [call.method, call.url].filter(Boolean).join(" ");
  const quotes = [...new Set(reasons.flatMap(({ quote }) => quote ?? []))].slice(0, 3);
  const out = ruledOut.filter(({ because }) => because.length);
  const lines = [
    "Hello,",
    "",
    `${what ? `Our call ${what}` : "Our call"} was answered with ${status}${call.at ? `, ${timed(call)}` : ""}.`,
    "",
    ...listed(
      "To find it in your logs:",
      ids.map(({ name, value }) => `${name}: ${value}`),
    ),
    ...listed(
      "What the answer says:",
      quotes.map((quote) => `"${quote}"`),
    ),
    readingOf(packet),
    "",
    ...listed(
      "What we ruled out:",
      out.map(({ name, because }) => `${name}: ${because[0]}`),
    ),
    "Which rule or setting refused this call, and what has to change, on your side or on ours, so that it is allowed?",
    "",
    "Thank you",
  ];
  return {
    subject: `${status} from ${host ?? "your API"}${call.at ? `, ${inUtc(call.at)}` : ""}`,
    body: lines.join("\n"),
  };
}

function readingOf({ kind, headline, verdict: { cause }, outcome }: Handoff): string {
  if (outcome) return `We found out what it was: ${causeInWords(outcome.cause)}.`;
  if (kind === "settled") return `How we read it: ${asCaller(headline)}`;
  if (kind !== "likely" || !cause) return "The answer alone does not tell us why.";
  return `We think that the most likely cause is ${inSentence(cause.name)}, but we are not sure.`;
}

const timed = ({ at, atIs }: Handoff["call"]) => `${atIs === "response" ? "at" : "before"} ${inUtc(at ?? "")}`;

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length ? [heading, ...lines.map((line) => `  ${line}`), ""] : [];
}
