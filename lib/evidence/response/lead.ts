import type { FormatId } from "../formats/table.gen";
import { after, linesOf } from "../lines";
import { opening } from "../opening";
import { part, type Traced, together } from "../traced";

const messages: ReadonlySet<FormatId> = new Set(["curl-verbose", "raw-response", "raw-request"]);
const firstOfMessage = /^(?:[*<>] |HTTP\/\d|[A-Z]{3,7} \S{1,2000} HTTP\/\d)/m;

/** A line that a server writes into its log: it begins with a time, a level, or the name of an error. */
const logged =
  /^[^\S\n]{0,8}(?:[\w-]{1,40} {1,9}\| )?\W?(?:\d{4}[-/]\d\d[-/]\d\d[T ]|(?:[A-Z][a-z]{2} [ \d]\d )?\d\d:\d\d:\d\d|(?:DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|CRITICAL|FATAL|[DIWE])(?:\]| ?:| \d| \[|\()|Forbidden \(|(?:\w{1,40}\.){1,8}\w{1,40}: |\w{0,40}(?:Error|Exception): )/i;

/** The lines of a server's log that stand before a transcript, where the server says what its answer does not. */
export function logBefore(whole: Traced, format: FormatId): Traced | null {
  if (!messages.has(format)) return null;
  const before = part(whole, 0, firstOfMessage.exec(whole.text.slice(0, 8192))?.index ?? 0);
  const lines = linesOf(before).filter(({ text }) => logged.test(text));
  return together(
    lines.map((line) => part(before, line.from, after(before.text, line))),
    whole,
  );
}

/** All that stands above a response: a log without its marks, or what a person says of it. */
export function above(whole: Traced): Traced | null {
  const start = /^(?:HTTP\/\d|[A-Z]{3,10}[ \t]+\S)/m.exec(opening(whole.text))?.index ?? 0;
  return /\w/.test(whole.text.slice(0, start)) ? part(whole, 0, start) : null;
}
