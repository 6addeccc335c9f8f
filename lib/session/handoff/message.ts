import type { Handoff } from "./handoff";
import { inUtc } from "./words";

export interface Message {
  readonly subject: string;
  readonly body: string;
}

/** A message to a support desk, ready to send: plain text, the ids first, one question at the end. */
export function asMessage({ call, ids, headline, verdict, reasons, ruledOut }: Handoff): Message {
  const host = call.url && URL.canParse(call.url) ? new URL(call.url).host : null;
  const status = call.status ?? 403;
  const what = [call.method, call.url].filter(Boolean).join(" ");
  const quotes = [...new Set(reasons.flatMap(({ quote }) => quote ?? []))].slice(0, 3);
  const out = ruledOut.filter(({ because }) => because.length);
  const lines = [
    "Hello,",
    "",
    `${what ? `our call ${what}` : "our call"} was answered with ${status}${call.at ? `, ${timed(call)}` : ""}.`,
    "",
    ...listed(
      "To find it in your logs:",
      ids.map(({ name, value }) => `${name}: ${value}`),
    ),
    ...listed(
      "What the answer says:",
      quotes.map((quote) => `"${quote}"`),
    ),
    `How we read it: ${headline}${verdict.settled ? "" : " We are not sure of it."}`,
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

const timed = ({ at, atIs }: Handoff["call"]) => `${atIs === "response" ? "at" : "before"} ${inUtc(at ?? "")}`;

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length ? [heading, ...lines.map((line) => `  ${line}`), ""] : [];
}
