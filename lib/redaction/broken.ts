import { replaced, type Traced } from "@/lib/evidence/traced";
import { looksRandom, type Secret } from "./finders/secret";

/** Narrower terminals are rare, and so are longer lines that break by themselves. */
const narrowest = 60;

/** A token that a terminal broke at its width: it goes on in the next lines. */
export function unbroken(text: string, secret: Secret): Secret {
  if (!/[\r\n]/.test(text[secret.end] ?? "") || secret.end - secret.start < 16) return secret;
  const width = secret.end - text.lastIndexOf("\n", secret.end - 1) - 1;
  let value = text.slice(secret.start, secret.end);
  if (width < narrowest || /\s/.test(value)) return secret;
  const next = /\r?\n([\w.~+/=%-]+)/y;
  for (next.lastIndex = secret.end; ; ) {
    const before = next.lastIndex;
    const piece = next.exec(text)?.[1];
    const whole = /^[\r\n]?$/.test(text[next.lastIndex] ?? "");
    // A setting's name begins the next line.
    if (
      !piece ||
      piece.length > width ||
      /^[A-Za-z][\w.-]*=[^=]/.test(piece) ||
      !goesOn(value, piece, whole, text[next.lastIndex])
    ) {
      return { ...secret, end: before };
    }
    value += piece;
    if (!whole || piece.length < width) return { ...secret, end: next.lastIndex };
  }
}

/** Whether the token is not whole yet, its quote ends here, or the line holds nothing else; never where a field begins. */
function goesOn(value: string, piece: string, whole: boolean, behind = ""): boolean {
  if (/^eyJ/.test(value) && value.split(".").length < 3) return whole || !/[\s:]/.test(behind) || looksRandom(piece);
  return /["'`]/.test(behind) || (whole && looksRandom(piece, /^eyJ/.test(value) ? 2 : 16));
}

/** Where one line goes on in the next: behind a shell's backslash in the middle of a word, and in curl's traces. */
const breaks = /\\\r?\n(?<=[^\s\\]\\\r?\n)(?=[^\s-])|\r?\n(?<=^[0-9a-f]{4,8}: .{64}\r?\n)[0-9a-f]{4,8}: /gm;

/** A text with its broken lines put together. */
export const unbrokenLines = (whole: Traced): Traced => replaced(whole, breaks, () => "");
