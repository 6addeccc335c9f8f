import { joined, part, replaced, type Traced } from "../traced";

/** Nobody types a command of more words. */
const mostWords = 4000;

/** What shells write before a command, as far as it tells itself from what was typed. */
export const prompt =
  "(?:[^\\r\\n]{0,80}?[$#%❯»λ][ \\t]+|(?:PS )?[A-Za-z]:\\\\[^\\r\\n>]{0,120}>[ \\t]*|PS [^\\r\\n>]{0,120}>[ \\t]*|➜[ \\t]+\\S{1,40}[ \\t]+|(?:##\\[group\\])?Run[ \\t]+|\\+{1,4}[ \\t]+|>[ \\t]+)";

/** A curl command behind a prompt. */
export const promptedCurl = new RegExp(`^[ \\t]*${prompt}curl(?:\\.exe)?[ \\t]`, "m");

/** The words of a shell command up to its end (a line break that is not escaped), and where it ends. */
export function wordsOf(whole: Traced, from: number): { words: Traced[]; end: number } {
  const { text } = whole;
  const words: Traced[] = [];
  let pieces: Traced[] = [];
  let open = false;
  let at = from;
  const close = () => {
    if (open) words.push(joined(pieces, whole));
    pieces = [];
    open = false;
  };
  while (at < text.length && words.length < mostWords) {
    const char = text[at] ?? "";
    const continued = /[\\^`]/.test(char) ? /^.[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(at, at + 8)) : null;
    if (continued) {
      close();
      at += continued[0].length;
    } else if (char === "\n" || char === "\r") break;
    else if (char === " " || char === "\t") {
      close();
      at++;
    } else {
      const end = pieceEnd(text, at);
      pieces.push(pieceOf(whole, at, end));
      open = true;
      at = end;
    }
  }
  close();
  return { words, end: at };
}

const plainPiece = /[^\s'"\\]+/y;

/** Where a quoted or plain piece of a word ends. */
function pieceEnd(text: string, at: number): number {
  const quote = text[at];
  if (quote === "'") return past(text, text.indexOf("'", at + 1));
  if (quote === '"') return pastEscaped(text, at + 1, '"');
  if (quote === "$" && text[at + 1] === "'") return pastEscaped(text, at + 2, "'");
  if (quote === "\\") return Math.min(at + 2, text.length);
  plainPiece.lastIndex = at;
  return plainPiece.test(text) ? plainPiece.lastIndex : at + 1;
}

const past = (text: string, index: number): number => (index < 0 ? text.length : index + 1);

function pastEscaped(text: string, from: number, quote: string): number {
  let at = from;
  while (at < text.length && text[at] !== quote) at += text[at] === "\\" ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function pieceOf(whole: Traced, from: number, end: number): Traced {
  const { text } = whole;
  const quote = text[from];
  if (quote === "'") return part(whole, from + 1, Math.max(from + 1, end - 1));
  if (quote === '"') return unescaped(part(whole, from + 1, Math.max(from + 1, end - 1)), /\\(["\\$`])/g);
  if (quote === "$" && text[from + 1] === "'")
    return unescaped(part(whole, from + 2, Math.max(from + 2, end - 1)), /\\(['"\\])/g);
  if (quote === "\\") return part(whole, Math.min(from + 1, end), end);
  return part(whole, from, end);
}

function unescaped(piece: Traced, pattern: RegExp): Traced {
  return replaced(piece, pattern, ([, char = ""]) => char);
}
