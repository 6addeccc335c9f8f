/** UTF-16 code units of a text that are searched: what a paste is shows there, and some patterns grow dear in a long text. */
export const searched = 65_536;

/** The start of a text, as far as it is searched. */
export const opening = (text: string): string => text.slice(0, searched);

/** The start and the end of a text, as far as each is searched: a log that broke off says why in its last lines. */
export const bothEnds = (text: string): string =>
  text.length > 2 * searched ? `${opening(text)}\n${text.slice(-searched)}` : text;
