/** A text with the words of a query marked where they begin a word. */
export function Marked({ text, query }: { text: string; query: string }) {
  const pieces = split(text, query).map((piece, index) => ({ piece, key: `${index}-${piece}`, hit: index % 2 === 1 }));
  return pieces.map(({ piece, key, hit }) =>
    hit ? (
      <mark key={key} className="rounded-[2px] bg-mark text-ink">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}

/** At odd places stands what fits. */
function split(text: string, query: string): string[] {
  const words = query
    .split(/[\s"'“”‘’()[\]{}<>,;]+/)
    .map((word) => word.replace(/[.:!?]+$/, ""))
    .filter((word) => word.length > 1);
  if (!words.length) return [text];
  // The longest first: of "token" and "tokens" the whole word is marked.
  const any = words
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?|]/g, "\\$&"))
    .join("|");
  return text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${any})`, "giu"));
}
