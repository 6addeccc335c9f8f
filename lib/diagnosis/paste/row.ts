import { type Clue, clueAt } from "@/lib/evidence/traced";
import type { Reason } from "@/lib/knowledge/shapes";
import type { Pasted } from "./pasted";

/** A line of a log that names a call: its method and path, and its status. */
const call = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|PROPFIND|REPORT)\s{1,3}([^\s?"]{1,400})/;
const answer = /(?:^|[\s"(:>])(2\d\d|403)(?=[\s,;)"]|$)/;
const address = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[\da-f]{1,4}:[\da-f:]{3,40}\b/;
/** A line that holds statuses and nothing else, as a loop prints them. */
const bare =
  /^[\s<]{0,8}(?:\d{1,4}[:.)] ?)?(?:HTTP\/[\d.]{1,3} )?(?:2\d\d|403)\b(?:[ ,]{1,3}(?:OK|Forbidden|2\d\d|403)\b)*\s*$/i;
const command = /\b(?:curl|wget|https?|xh)\s[^\n]*?(https?:\/\/[^\s'"?;|)]{1,400})/;

/** The same call that passed several times and was then refused several times: what a limit looks like, or a ban. */
export function rowOf({ whole, lines }: Pasted): Reason[] {
  if (!/\b403\b/.test(whole.text) || !/\b2\d\d\b/.test(whole.text)) return [];
  // Bare statuses belong to the command above them.
  let called = "";
  const counts = new Map<string, { passed: number; refused: number }>();
  for (const line of lines()) {
    called = command.exec(line.text)?.[1] ?? called;
    const key = keyOf(line.text, called);
    if (key === null) continue;
    const count = counts.get(key) ?? { passed: 0, refused: 0 };
    counts.set(key, count);
    for (const status of statusesIn(line.text, key)) {
      if (status !== "403") Object.assign(count, { passed: count.passed + 1, refused: 0 });
      else if (count.passed > 2) count.refused++;
      if (count.refused > 1) return reasons(count.passed, clueAt(whole, line.from, line.to));
    }
  }
  return [];
}

function keyOf(line: string, called: string): string | null {
  const path = line.length < 4000 ? call.exec(line)?.[1] : undefined;
  if (path) return `${address.exec(line)?.[0] ?? ""} ${path}`;
  return line.length < 400 && bare.test(line) ? `> ${called}` : null;
}

function statusesIn(line: string, key: string): string[] {
  if (key.startsWith(">")) return line.match(/\b(?:2\d\d|403)\b/g) ?? [];
  const status = answer.exec(line)?.[1];
  return status ? [status] : [];
}

function reasons(passed: number, clue: Clue): Reason[] {
  const because = `The same call passed ${passed} times and was then refused again and again, as a limit or a ban does.`;
  return [
    { cause: "rate-limit", strength: "strong", because, clue },
    { cause: "ip-block", strength: "weak", because, clue },
  ];
}
