import { type Clue, clueAt } from "@/lib/evidence/traced";
import { hasNoLength, isPage, type Look } from "@/lib/knowledge/look";

/** Where bodies say in a sentence what happened, the most telling first. */
const sentences =
  /^(?:error_?description|error_?message|message|msg|detail|details|reason|errors?|description|title)$/i;

/** What refusals say whatever their reason: the status in words, the frame of HTTP, grammar. */
const everyones =
  /\b(?:\d+|forbidden|access|denied|errors?|https?|status|codes?|message|type|requests?|responses?|clients?|servers?|fail\w{0,4}|exceptions?|not|and|the|this|that|are|was|were|been|have|has|had|you|your|for|from|with|when|while|got|get|post|put|url|uri|path|api|allowed|permitted|allow|please|try|again|later|contact|support|admin\w{0,12}|help|see|more|info\w{0,8}|returned|received|unexpected|unable|could|can\w{0,3}|call\w{0,3}|resource|operation|something|went|wrong|fetch\w{0,3}|retriev\w{0,3}|load\w{0,3}|download\w{0,3}|expected|data|unknown|internal|null|none|true|false)\b/gi;

/** Whether a text says more than that it refuses: three words of its own, or as much in a script without blanks. */
function tells(text: string): boolean {
  const own = text.replaceAll(/\w+:\/\/\S+/g, " ").replaceAll(everyones, " ");
  return (own.match(/\p{L}{3,}/gu)?.length ?? 0) > 2 || (own.match(/\p{Lo}/gu)?.length ?? 0) > 3;
}

/** So much of a sentence is shown. */
const longest = 300;

/** The value's place in that of its member; all of it where it is written in escapes. */
function within(clue: Clue, value: string): Clue {
  const at = clue.quote.lastIndexOf(value);
  if (at < 0) return clue;
  return { ...clue, quote: value, start: clue.start + at, end: clue.start + at + value.length };
}

/** The answer's own sentence, where it has one beside its status. */
export function unreadIn(seen: Look): Clue | null {
  for (const [name, values] of seen.members())
    if (sentences.test(name))
      for (const { value, clue } of values)
        if (value.length <= longest && !/[{}<>]|\\n/.test(value) && tells(value)) return within(clue, value);
  const { alone, body, exchange } = seen;
  const text = (alone ?? body)?.text.trim() ?? "";
  const isText = exchange.form === "http" && !isPage(seen) && !hasNoLength(seen) && !/^[[{"<]/.test(text);
  if (!isText || !body || text.length > longest || text.includes("\n") || !tells(text)) return null;
  const from = body.text.indexOf(text);
  return from < 0 ? null : clueAt(body, from, from + text.length);
}
