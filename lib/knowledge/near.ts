type Alternatives = string | readonly string[];

/**
 * Words of two kinds near each other in one sentence, in either order, for signs that hold whoever wrote the sentence.
 * Each list is the alternatives of a pattern, as many to a line as it holds; a space in it also stands for `_` and `-`,
 * so that it reads error codes (`TOKEN_REJECTED`) like sentences. `gap` is the most characters between them: after the
 * first list, and before it; 0: it does not stand before it.
 */
export function near(subjects: Alternatives, states: Alternatives, gap: readonly [after: number, before: number]) {
  const subject = wholeWords(subjects);
  const state = wholeWords(states);
  const after = `${subject}${between}{0,${gap[0]}}?${state}`;
  return new RegExp(gap[1] ? `${after}|${state}${between}{0,${gap[1]}}?${subject}` : after, "i");
}

/** Not past the end of a sentence, a value or a member's name; the points of an address or a version end none. */
const between = "(?:[^.;=&<>{}\\x22'\\n]|'(?![,:])|\\.(?=[a-z0-9]))";

/** `\b` takes the underscores of a code for letters; these edges do not. */
function wholeWords(alternatives: Alternatives): string {
  const pattern = [alternatives].flat().join("|");
  return `(?<![a-z0-9])(?:${pattern.replaceAll(" ", "[ _-]")})(?![a-z0-9])`;
}
