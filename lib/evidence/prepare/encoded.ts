import { type Edit, rewritten, type Traced } from "../traced";

/** Longer texts in another encoding are left alone. */
const limit = 262_144;

/** How a decoded text begins when it is an exchange, JSON or markup. */
const plausible =
  /^\s{0,20}(?:HTTP\/\d(?:\.\d)?[ \t]+[1-5]\d\d|[A-Z]{3,10} \S{1,4000} HTTP\/\d|\{\s{0,20}["'}]|\[\s{0,20}[{["]|<(?:!doctype|\?xml|html|error|pre)\b)/i;

/** A text that was pasted in Base64 or with percent signs, decoded; any other as it is. */
export function decoded(whole: Traced): Traced {
  const { length } = whole.text;
  if (length < 24 || length > limit) return whole;
  return fromBase64(whole, (text) => plausible.test(text)) ?? fromPercent(whole) ?? whole;
}

/** A text that is said to be Base64, decoded; null when that gives no text (RFC 4648 §4 and §5). */
export function base64(whole: Traced): Traced | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell bytes from text.
  return whole.text.length > limit ? null : fromBase64(whole, (text) => !/[\0-\x08\x0e-\x1a]/.test(text));
}

function fromBase64(whole: Traced, isText: (text: string) => boolean): Traced | null {
  if (/[^A-Za-z0-9+/_=\s-]/.test(whole.text)) return null;
  const places = [...whole.text.matchAll(/[\w+/-]/g)].map(({ index }) => index);
  const letters = whole.text
    .replaceAll(/[\s=]+/g, "")
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  // Words of a sentence, and what was cut between two letters, are no Base64.
  if (letters.length % 4 === 1 || /\S {1,8}\S/.test(whole.text)) return null;
  const bytes = Uint8Array.from(atob(letters), (char) => char.charCodeAt(0));
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (!isText(text) || text.includes("\ufffd")) return null;
  return rewritten(whole, groupsOf(whole, places, text));
}

/** Three bytes are four letters: each group of whole characters in place of its letters. */
function groupsOf(whole: Traced, places: readonly number[], text: string): Edit[] {
  const edits: Edit[] = [];
  let [bytes, at, from] = [0, 0, 0];
  for (let index = 0; index < text.length; ) {
    const point = text.codePointAt(index) ?? 0;
    index += point > 0xffff ? 2 : 1;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point > 0xffff ? 4 : 3;
    const last = index >= text.length;
    if (bytes % 3 !== 0 && !last) continue;
    const to = last ? whole.text.length : (places[(bytes / 3) * 4] ?? whole.text.length);
    edits.push({ from, to, text: text.slice(at, index) });
    [at, from] = [index, to];
  }
  return edits;
}

function fromPercent(whole: Traced): Traced | null {
  const text = whole.text.trim();
  if (/\s/.test(text) || !/%(?:20|22|3A|0A)/i.test(text)) return null;
  const spaced = !text.includes("%20") && text.includes("+");
  const edits: Edit[] = [];
  for (const { 0: piece, index } of whole.text.matchAll(/(?:%[0-9a-f]{2})+|\+/gi)) {
    const said = piece === "+" ? (spaced ? " " : "+") : inCharacters(piece);
    if (said === null) return null;
    edits.push({ from: index, to: index + piece.length, text: said });
  }
  const plain = rewritten(whole, edits);
  return plausible.test(plain.text) ? plain : null;
}

function inCharacters(piece: string): string | null {
  try {
    return decodeURIComponent(piece);
  } catch {
    return null;
  }
}
