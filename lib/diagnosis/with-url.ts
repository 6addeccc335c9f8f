/** What ends a quoted word of a shell or of a program, or is more than a letter in one. */
const live = /["'`\\$!<>\s\p{Cc}]/gu;

/** What every shell takes as it stands. */
const plain = /^[\w.~:/@%+,=-]*$/;

/**
 * The command or the code with the URL in place of each `{url}`. The URL was pasted, perhaps by a stranger: what could
 * end its word is percent-encoded, and where the template sets it in no quotes, it gets them.
 */
export function withUrl(template: string, url: string): string {
  const safe = url.replaceAll(live, encoded);
  return template.replaceAll(/(\S*?)\{url\}/g, (_, before: string) =>
    /["']/.test(before) || plain.test(safe) ? before + safe : `${before}'${safe}'`,
  );
}

/** `encodeURIComponent` leaves `'` and `!` as they are. */
function encoded(letter: string): string {
  const usual = encodeURIComponent(letter);
  return usual === letter ? `%${letter.charCodeAt(0).toString(16).toUpperCase()}` : usual;
}
