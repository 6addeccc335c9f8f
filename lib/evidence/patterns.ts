/** Patterns that are written apart, to be read one by one, and run as one. */

/** The source of a pattern that finds what any of these find. */
export const anyOf = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join("|");

/** The source of a pattern that finds what these find one after the other. */
export const inTurn = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join("");
