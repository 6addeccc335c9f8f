import type { Exchange, Format } from "../exchange";
import { opening } from "../opening";
import { commandDraft } from "../request/command";
import { commandLine, curlCommand, sections, statusWritten, withoutCarets } from "../request/curl";
import { prompt, promptedCurl } from "../request/shell";
import { statusIn } from "../response/said";
import { part, type Traced } from "../traced";
import { logged } from "./log";

/** Swagger UI writes a heading above it. */
const first = new RegExp(`^\\s*(?:Curl\\s+)?${prompt}?curl(?:\\.exe)?[ \\t]+[^\\s:]`);

/** A curl command, perhaps with what it printed after it. */
export default {
  name: "curl command",
  detect: (text) => (first.test(text) ? 0.96 : typed(text) ? 0.955 : 0),
  read: (whole) => {
    const drafts = sections(whole).map((section) => {
      const plain = withoutCarets(section);
      const command = curlCommand(plain);
      return statusWritten(plain, command) ?? commandDraft(plain, command, "curl");
    });
    const before = part(whole, 0, commandLine.exec(whole.text)?.index ?? 0);
    const refused = refusedIn(before);
    const around = !refused.length && before.text.trim() ? { around: before } : {};
    const exchanges = [...refused, ...drafts.flatMap((draft) => draft.exchanges.map((one) => ({ ...one, ...around })))];
    const answered = exchanges.filter(({ response }) => response !== null);
    return {
      exchanges: answered.length ? answered : exchanges.slice(0, 1),
      notes: drafts.flatMap(({ notes }) => notes),
    };
  },
  sent: (whole) => curlCommand(withoutCarets(whole)),
} satisfies Format;

/** What a program printed above the first command, when it tells of a refusal of its own. */
function refusedIn(before: Traced): Exchange[] {
  const said = before.text.trim() ? statusIn(before, opening(before.text)) : null;
  return said && said.status >= 400 ? [logged(before)] : [];
}

/** Whether a command at a prompt stands soon, before any message. */
function typed(text: string): boolean {
  const message = text.search(/^HTTP\/\d(?:\.\d)?[ \t]+[1-5]\d\d\b/m);
  if (message <= 0) return false;
  const hit = promptedCurl.exec(text.slice(0, 4096));
  return hit !== null && hit.index < message;
}
