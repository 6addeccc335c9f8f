/** UTF-16 code units of a text that are searched: what a paste is shows there, and some patterns grow dear in a long text. */
export const searched = 65_536;

/** The start of a text, as far as it is searched. */
export const opening = (text: string): string => text.slice(0, searched);
