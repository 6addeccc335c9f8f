/** A cause's name inside a sentence: "rate limiting", but "IP blocking" and "CORS policy". */
export function inSentence(name: string): string {
  return name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

/** "a, b and c". */
export function listOf(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);
}

/** A text with a word on whom it means, where it or what stands before it speaks to the caller: others read it too. */
export function forOthers(text: string, before = ""): string {
  return /\byou(?:r|rs|rself)?\b/i.test(`${before} ${text}`) ? `${text} (“You” is the caller.)` : text;
}

const probe = "Probe: ";

/** What a probe tells, as it stands among the reasons of other kinds. */
export const saidByProbe = (because: string): string => probe + because;

/** The same alone; null where no probe tells it. */
export const toldByProbe = (because: string): string | null =>
  because.startsWith(probe) ? because.slice(probe.length) : null;

const colours = /(?!\s)\p{Cc}\[[0-9;:]{0,20}m/gu;

/** Without what makes a terminal write in colours or bold: noise anywhere else. */
export const withoutColours = (text: string): string => text.replaceAll(colours, "");

/** Pasted words inside a sentence or a list: on one line, without controls, and no more of them than that. */
export function oneLine(text: string, most = 200): string {
  const line = withoutColours(text)
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
