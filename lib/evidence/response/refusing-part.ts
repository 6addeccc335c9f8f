import { opening, searched } from "../opening";
import { part, type Traced } from "../traced";
import { statusSaid } from "./said";

/** A log is searched up to here: the rules look for words that grow dear in a long text. */

/** What stands before the refusing line within the part: enough to name the call. */
const before = searched / 4;

/** So many places with a number that may be a status are looked at, from the last one on. */
const mostPlaces = 50;
/** So much of its line on either side of the number. */
const aside = 300;

const refusingStatuses = [["403"], ["401", "407", "429", "451"]];

/** Words that tell of a refusal in whatever log. */
const refusingWords =
  /\b(?:forbidden|unauthori[sz]ed|not[ _](?:authori[sz]ed|permitted|allowed)|(?:access|permission|client|request)[ _]?(?:is |was |been )?(?:denied|blocked|refused|rejected)|access[ _-]?denied\w{0,20}|permission[ _-]?denied\w{0,20}|too[ _-]?many[ _-]?requests|rate[ _-]?limit(?:ed|[ _-]?exceeded))\b/gi;

/**
 * The part of a long log that tells of a refusal: its head where that does, else what stands around the last line that
 * names a 403, another refusing status, or a word of refusal, in this order.
 */
export function refusingPart(whole: Traced): Traced {
  const { text } = whole;
  if (text.length <= searched) return whole;
  for (const lastIn of [...refusingStatuses.map(lastStatus), lastWord]) {
    if (lastIn(opening(text)) >= 0) return whole;
    const at = lastIn(text);
    if (at >= 0) return around(whole, at);
  }
  return whole;
}

function around(whole: Traced, at: number): Traced {
  const { text } = whole;
  const latest = text.length - searched;
  const start = Math.max(0, Math.min(at - before, latest));
  const line = text.indexOf("\n", start) + 1;
  const from = line > 0 && line <= at ? line : start;
  return part(whole, from, Math.min(from + searched, text.length));
}

const lastStatus = (statuses: readonly string[]) => (text: string) =>
  Math.max(...statuses.map((status) => lastNamed(text, status)));

/** Where a status stands last, in words that make the number one; -1 where it stands in none. */
function lastNamed(text: string, status: string): number {
  let looked = 0;
  for (let at = text.lastIndexOf(status); at >= 0 && looked < mostPlaces; ) {
    let from = at;
    if (!digit.test(text[at - 1] ?? "") && !digit.test(text[at + status.length] ?? "")) {
      looked++;
      from = Math.max(text.lastIndexOf("\n", at) + 1, at - aside);
      const line = text.slice(from, at + aside).split("\n", 1)[0] ?? "";
      if (statusSaid(line)?.status === Number(status)) return at;
    }
    at = from > 0 ? text.lastIndexOf(status, from - 1) : -1;
  }
  return -1;
}

const digit = /\d/;

const lastWord = (text: string): number => [...text.matchAll(refusingWords)].at(-1)?.index ?? -1;
