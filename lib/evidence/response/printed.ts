import { opening } from "../opening";
import { part, type Traced } from "../traced";

/** Longer bodies are found by their words, wherever these stand. */
const longest = 8192;

/** What programs write before the body of an answer where it is a string: `body: "`, `"data":"`, `>>> r.text` above `'`. */
const beforeString =
  /(?:^|[\s{,(>.:"'])(?:(?:http |raw )?(?:response|resp)[ ._-]?)?(?:body|data|text|content)(?:\(\))?\\{0,15}["']?\s{0,4}(?:=>|[:=])?\s{0,4}b?(\\{0,15}["'`])/i;
/** And where it is none: a name, or the status. */
const beforeLines =
  /(?:^[ \t]{0,20}(?:(?:http |raw )?(?:response|resp) )?(?:body|content|data)|\b[45]\d\d(?: [A-Z][\w' ]{2,30})?(?:` response)?):[ \t]{0,4}\n?(?=\S)/im;
/** Behind it an empty line, or a place in the program. */
const afterLines = /\n[ \t]{0,20}(?:at |in \/|\n)/;

/** The body that a client printed among other things, as a text of its own; null when none is found. */
export function printedBody(whole: Traced): Traced | null {
  const head = opening(whole.text);
  const string = beforeString.exec(head);
  if (string) return quotedFrom(whole, string.index + string[0].length, string[1] ?? "");
  const lines = beforeLines.exec(head);
  if (!lines) return null;
  const from = lines.index + lines[0].length;
  const text = head.slice(from, from + longest);
  const end = text.search(afterLines);
  const said = (end < 0 ? text : text.slice(0, end)).trimEnd();
  const quoted = /^"[\s\S]*"$|^\[[\s\S]*\]$/.test(said) ? 1 : 0;
  return part(whole, from + quoted, from + said.length - quoted);
}

/** Up to the same quote, which is written with as many backslashes. */
function quotedFrom(whole: Traced, from: number, quote: string): Traced | null {
  const text = whole.text.slice(from, from + longest);
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (text[at - 1] !== "\\") return part(whole, from, from + at);
  return null;
}
