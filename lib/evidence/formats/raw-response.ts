import type { Format } from "../exchange";
import { rawDraft } from "../messages";
import { part, type Traced } from "../traced";

/** Status line, fields and body: `curl -i`, a proxy's dump, a copy out of a terminal. */
export default {
  name: "HTTP response",
  detect: (text) =>
    /^\s*HTTP\/\d(?:\.\d)?[ \t]+\d{3}/i.test(text)
      ? 0.95
      : /^HTTP\/\d(?:\.\d)?[ \t]+\d{3}\b[^\n]{0,60}\r?$/im.test(text)
        ? 0.5
        : 0,
  read: (whole) => {
    const { exchanges, notes } = rawDraft(whole);
    const before = above(whole);
    return { exchanges: before ? exchanges.map((one) => ({ ...one, around: before })) : exchanges, notes };
  },
} satisfies Format;

/** What stands above the first message: a server's log, or what a person says of it. */
function above(whole: Traced): Traced | null {
  const start = /^(?:HTTP\/\d|[A-Z]{3,10}[ \t]+\S)/m.exec(whole.text.slice(0, 65_536))?.index ?? 0;
  return /\w/.test(whole.text.slice(0, start)) ? part(whole, 0, start) : null;
}
