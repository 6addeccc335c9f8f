import { linesOf } from "./lines";
import { type Edit, rewritten, type Traced } from "./traced";

/** What terminals and chats add around a paste, none of which was in the message. */
const noise = new RegExp(
  [
    "^\\ufeff", // byte order mark
    "\\u001b\\[[0-9;?]{0,20}[A-Za-z]", // ANSI colours and cursor moves
    "\\u001b\\][^\\u0007\\u001b]{0,200}(?:\\u0007|\\u001b\\\\)", // ANSI titles and links
    "^[ \\t]{0,3}(?:```|~~~)[\\w-]{0,20}[ \\t]*(?:\\r?\\n|$)", // code fences
  ].join("|"),
  "gm",
);

/** Prefixes that a quote, a listing or a log puts before every line. */
const prefixes = [
  /^[ \t]{0,3}> ?(?=HTTP\/|[\w-]+:|$)/,
  /^[ \t]*\d{1,5}[:|][ \t]?/,
  /^[ \t]*\|[ \t]?/,
  /^[VDIWEF]\/[\w$.-]{1,60}\s*\(\s*\d{1,7}\):[ \t]?/,
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?[ \t]+\d+-\d+[ \t]+\S{1,60}[ \t]+\S{1,80}[ \t]+[VDIWEF][ \t]{1,2}/,
  /^[ \t]+/,
];

/** The text without colours, fences and line prefixes; every clue still points into the original. */
export function prepared(whole: Traced): Traced {
  const clean = rewritten(
    whole,
    [...whole.text.matchAll(noise)].map((hit) => ({ from: hit.index, to: hit.index + hit[0].length, text: "" })),
  );
  return prefixes.reduce(unprefixed, clean);
}

/** Takes a prefix off when every line that is not empty carries it. */
function unprefixed(whole: Traced, prefix: RegExp): Traced {
  // A transcript of curl has marks of its own, and they tell who spoke.
  if (!prefix.test(whole.text) || /^< ?HTTP\/\d/m.test(whole.text)) return whole;
  const lines = linesOf(whole).filter(({ text }) => text.trim() !== "");
  if (lines.length < 2) return whole;
  const edits: Edit[] = [];
  let width = Number.POSITIVE_INFINITY;
  for (const { from, text } of lines) {
    const hit = prefix.exec(text);
    if (!hit) return whole;
    width = Math.min(width, hit[0].length);
    edits.push({ from, to: from + hit[0].length, text: "" });
  }
  // Of plain indentation only what all lines share: the rest folds header lines.
  const indentation = prefix.source === "^[ \\t]+";
  return rewritten(whole, indentation ? edits.map((edit) => ({ ...edit, to: edit.from + width })) : edits);
}
