import { placeholderPattern } from "@/lib/evidence/placeholder";
import { type Edit, readOf, rewritten, type Traced } from "@/lib/evidence/traced";
import type { Look } from "../look";

/** Elements that a reader does not see. */
const program = /<(script|style|link)\b[^>]{0,2000}>/gi;
/** What package managers and runtimes warn of on the way, whatever is refused in the end. */
const warning =
  /^(?:npm warn deprecated|npm WARN deprecated|\(node:\d{1,9}\) (?:\[DEP\d{1,6}\] )?DeprecationWarning:)[^\n]*$/gm;

/** Members that repeat what was asked for, and those that say of a fault that it is not so. */
const beside =
  /\\{0,3}["'](?:(?:request_?)?(?:path|ur[il])|instance|endpoint|href|self)\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](?:https?:\/)?\/[^"'\\\s]{0,2000}|["']\w{0,30}(?:deprecat|sunset|block|bann|lock|disabl|archiv|expired|revoked|maintenance|limit)\w{0,20}\\{0,3}["']\s{0,4}:\s{0,4}(?:false|null)\b/gi;

/** A sentence of prose on a line: no part of a program's text. */
const sentence = /(?:^|(?<=[.!?][ \t]))[A-Z][^.!?\r\n{}<>"`:=|\\]{8,300}[.!?]?(?=\s|$)/gm;
const aboutYou = /\byou(?:r|rs)?\b|robot|human/i;
/** What a person asks, guesses, or says of what is not so. */
const guess = /\?$|^(?:Maybe|Perhaps|Not sure|Could|Should|Is|Are|Do|Does|Did|Can|Would)\b(?! not\b|['’n])/;
const denial =
  /\b(?:not|n.t) (?:yet )?(?:expired|blocked|banned|behind|revoked|an? (?:CORS|proxy|rate|permission|network|VPN))\b/i;
const firstPerson = /\b(?:I|I.m|I.ve|[Mm]y)\b/;
/** With these a person tells what was answered. */
const reported =
  /\b(?:g[eo]ts?|receiv\w{1,3}|return\w{0,3}|sa(?:y|ys|id)|error|message|response|answer\w{0,3}|fail\w{0,3}|[45]\d\d)\b/i;

const isGuess = (text: string): boolean =>
  denial.test(text) || (!aboutYou.test(text) && (guess.test(text) || (firstPerson.test(text) && !reported.test(text))));

/** A line that a log tells for information: that something is set up, went well, or stands at some value. */
const information =
  /^[^\n]{0,80}?\b(?:INFO|DEBUG|TRACE|NOTICE|info|debug)\b(?:[^\w\n]{1,8}(?:Load|Start|Us|Check|Creat|Connect|Resolv|Initiali[sz])(?:ed|ing)\b[^\n]*|[^\n]*?(?:\b(?:enabled|loaded|registered(?! (?:users?|members?|web))|start(?:ed|ing)|initiali[sz]ed|succeeded|success\w{0,5}|connected|ready|listening|finished|deployed|installed|created|generated|downloading|ok)\b[^\n]{0,40}|[:=] ?(?:off|on|none|null|false|true|no|yes|(?:dis|en)abled|\[\]|\{\}|[\d.,]{1,12}(?:\/\d{1,9})?)(?: ?%| used| \w{1,12})?\W{0,3}))$/gm;
const ofRefusal =
  /\b[45]\d\d\b|den(?:y|ied)|forbid|refus|reject|\bblock|limiting|must\b|has to\b|\bnot\b|n't|fail|invalid|expired|exceed|error|missing/i;

/**
 * What of a body can say why: without a page's programs and styles, warnings of tools, lines for information, what was
 * asked for, the names of secrets that were taken out, and what somebody wonders or rules out beside it. All of these name
 * causes that nobody gave.
 */
export function shown(look: Look): Look {
  const { body } = look;
  if (!body) return look;
  const edits = [
    ...(/<(?:script|style|link)\b/i.test(body.text) ? programsIn(body.text) : []),
    ...[...body.text.matchAll(beside)].map(whole),
    ...[...body.text.matchAll(placeholderPattern)].map((hit) => ({ ...whole(hit), text: "x" })),
    ...[...body.text.matchAll(sentence)].filter(([text]) => isGuess(text)).map(whole),
    ...(/deprecat/i.test(body.text) ? [...body.text.matchAll(warning)].map(whole) : []),
    ...(look.exchange.form === "log"
      ? [
          ...[...body.text.matchAll(information)].filter(([line]) => !ofRefusal.test(line)).map(whole),
          ...fieldsIn(body, look),
        ]
      : []),
  ];
  return edits.length ? { ...look, body: rewritten(body, apart(edits)) } : look;
}

/** Header fields that stand in a log were read as such; fewer can be what somebody said of one. */
function fieldsIn(body: Traced, { exchange: { request, response } }: Look): Edit[] {
  const fields = [request?.fields ?? [], response?.fields ?? []].filter(({ length }) => length > 2).flat();
  return fields.flatMap(({ line }) => {
    const place = readOf(body, line);
    return place ? [{ ...place, text: "\n" }] : [];
  });
}

/** In order, without those that lie in or across another. */
function apart(edits: readonly Edit[]): Edit[] {
  let last = 0;
  return [...edits]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < last) return false;
      last = to;
      return true;
    });
}

const whole = ({ 0: text, index }: { 0: string; index: number }): Edit => ({
  from: index,
  to: index + text.length,
  // What stood on both sides is no sentence.
  text: "\n",
});

function programsIn(text: string): Edit[] {
  const lower = text.toLowerCase();
  const edits: Edit[] = [];
  for (const hit of text.matchAll(program)) {
    const last = edits.at(-1)?.to ?? 0;
    if (hit.index < last) continue;
    const close = /^link$/i.test(hit[1] ?? "") ? "" : `</${hit[1]?.toLowerCase()}`;
    const to = close ? lower.indexOf(close, hit.index + hit[0].length) : hit.index + hit[0].length;
    // Where one is not closed, no later one of its kind is.
    if (to < 0) break;
    edits.push({ from: hit.index, to: to + close.length, text: "\n" });
  }
  return edits;
}
