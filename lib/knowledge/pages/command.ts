/** For bash: nothing inside means anything. */
export function bashQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** One word of a command, in quotes where it needs them. */
export const bashWord = (text: string): string => (/^[\w./:=,@%+-]+$/.test(text) ? text : bashQuoted(text));

/**
 * A text of the knowledge with the user's own URL in the place of `{url}`: one word of its command, whatever the URL holds,
 * whether the place stands in quotes or not. In a sentence its commands stand in backticks.
 */
export function withUrl(template: string, url: string, of: "command" | "sentence" = "command"): string {
  const shown = encoded(url);
  if (of === "command") return inCommand(template, shown);
  const pieces = template.split("`");
  return pieces
    .map((piece, index) => (index % 2 ? inCommand(piece, shown) : piece.replaceAll("{url}", () => shown)))
    .join("`");
}

/** With the quotes around it, and what follows it in them. */
const place = /(["']?)\{url\}([^\s"'`$\\]*)\1/g;

function inCommand(template: string, url: string): string {
  return template.replaceAll(place, (_, quote: string, rest: string) =>
    quote ? bashQuoted(url + rest) : bashWord(url) + rest,
  );
}

/** No URL holds these as they are, and they mean something to a terminal, or end a command in a sentence. */
function encoded(url: string): string {
  return url.replaceAll(/[\p{C}\s`]/gu, (char) => encodeURIComponent(char.replace(/\p{Cs}/u, "\ufffd")));
}
