import { type Edit, replaced, rewritten, type Traced } from "@/lib/evidence/traced";

/** Stands between the parts of an inner text: no paste keeps it, and no secret reaches across it. */
export const between = "\ue001";
const gap = `\n${between}\n`;

/** How a terminal is told its colours. */
const colours = new RegExp(`(?:${String.fromCharCode(27)}|\\\\(?:x1b|u001b|033|e))\\[[\\d;]{0,20}m`, "gi");

const escaping = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi;
const control: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
const entity = /&(?:(quot|apos|lt|gt|amp)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi;
const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };

/**
 * The texts that stand inside a text in another writing, one level down: what strings of JSON, attributes, values of
 * forms and Base64 hold. Null when there is none. Every level is shorter than the one above it.
 */
export function innerText(whole: Traced): Traced | null {
  const plain = replaced(whole, colours, () => "");
  if (plain !== whole) return plain;
  const edits: Edit[] = [];
  let end = 0;
  for (const { from, to, inside } of stringsOf(whole.text)) {
    if (from > end) edits.push({ from: end, to: from, text: gap });
    for (const edit of inside) edits.push(edit);
    end = to;
  }
  if (!end) return null;
  if (end < whole.text.length) edits.push({ from: end, to: whole.text.length, text: gap });
  return rewritten(whole, edits);
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly inside: readonly Edit[];
}

/** What stands between two quotes, whichever of them opens: so one that is missing shifts nothing. */
function stringsOf(text: string): Part[] {
  const quotes = [...text.matchAll(/(?<!\\)"/g)].map(({ index }) => index);
  return [-1, ...quotes].flatMap((quote, index) => {
    const from = quote + 1;
    return partsIn(text.slice(from, quotes[index] ?? text.length), from);
  });
}

function partsIn(piece: string, from: number): Part[] {
  const whole = (inside: readonly Edit[]) => [{ from, to: from + piece.length, inside }];
  if (/\\(?:["'\\/nrt]|u00[0-9a-f]{2}|x[0-9a-f]{2})/i.test(piece))
    return whole(editsOf(piece, from, escaping, unescaped));
  if (/&(?:quot|apos|lt|#\w{1,6});/i.test(piece)) return whole(editsOf(piece, from, entity, character));
  const text = /^[\w+/-]{24,}={0,2}$/.test(piece) ? fromBase64(piece) : null;
  if (text) return whole([{ from, to: from + piece.length, text }]);
  return piece.includes("%") ? encodedIn(piece, from) : [];
}

function editsOf(piece: string, from: number, pattern: RegExp, by: (hit: RegExpExecArray) => string | null): Edit[] {
  return [...piece.matchAll(pattern)].flatMap((hit) => {
    const text = by(hit);
    const start = from + hit.index;
    return text === null ? [] : [{ from: start, to: start + hit[0].length, text }];
  });
}

function unescaped([, unicode, byte, char = ""]: RegExpExecArray): string {
  const code = unicode ?? byte;
  return code ? String.fromCharCode(Number.parseInt(code, 16)) : (control[char] ?? char);
}

function character([, name, decimal, hex]: RegExpExecArray): string | null {
  if (name) return entities[name.toLowerCase()] ?? null;
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return code <= 0xffff ? String.fromCharCode(code) : null;
}

/** Base64 of a text that can be read; keys are none. */
function fromBase64(piece: string): string | null {
  try {
    const bytes = atob(piece.replaceAll("-", "+").replaceAll("_", "/"));
    return /^[\t\n\r\x20-\x7e\x80-\xff]+$/.test(bytes) && /["=:]/.test(bytes) ? bytes : null;
  } catch {
    return null; // Not Base64 after all: nothing stands in it.
  }
}

/** Values with percent signs in them for what parts a name from its value. */
function encodedIn(piece: string, from: number): Part[] {
  return [...piece.matchAll(/[^\s"'<>&=?#;,()]{8,}/g)].flatMap(({ 0: value, index }) => {
    if (!/%(?:22|25|26|27|3a|3c|3d|40)/i.test(value)) return [];
    const start = from + index;
    return [{ from: start, to: start + value.length, inside: editsOf(value, start, /(?:%[0-9a-f]{2})+/gi, readable) }];
  });
}

function readable([encoded]: RegExpExecArray): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null; // Bytes of another encoding: they stay.
  }
}
