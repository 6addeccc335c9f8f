/**
 * Patterns that are too long for a line, written in parts. The parts of one pattern have the same flags; what comes out
 * is one `RegExp`, as if it had been written in a row.
 */

/** Matches where one of the parts does; the earlier part wins. */
export function oneOf(...parts: readonly RegExp[]): RegExp {
  return joined(parts, (part) => part.source, "|");
}

/** Matches where the parts follow each other; the alternatives of a part stay its own. */
export function inARow(...parts: readonly RegExp[]): RegExp {
  return joined(parts, (part) => (topBranches(part.source).length > 1 ? `(?:${part.source})` : part.source), "");
}

/** Matches where the part does, or nothing. */
export function maybe(part: RegExp): RegExp {
  return new RegExp(`(?:${part.source})?`, part.flags);
}

/** @throws {TypeError} when the parts have different flags: one pattern cannot have both. */
function joined(parts: readonly RegExp[], sourceOf: (part: RegExp) => string, by: string): RegExp {
  const [flags = "", ...others] = new Set(parts.map((part) => part.flags));
  if (others.length) throw new TypeError(`a pattern's parts have different flags: ${parts.join(" ")}`);
  return new RegExp(parts.map(sourceOf).join(by), flags);
}

/** The alternatives of a pattern that begin outside of every group and class. */
export function topBranches(source: string): string[] {
  const branches = [""];
  let depth = 0;
  for (const piece of source.match(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g) ?? []) {
    if (piece === "(") depth++;
    if (piece === ")") depth--;
    if (piece === "|" && depth === 0) branches.push("");
    else branches[branches.length - 1] += piece;
  }
  return branches;
}
