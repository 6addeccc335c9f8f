import type { Format } from "../exchange";
import { bareResponse } from "../messages";
import { quotedFields } from "../quoted-fields";
import { requestIn, statusIn } from "../said";
import type { Traced } from "../traced";

/** What a client or a server printed: the whole text is what was said. */
export default {
  name: "log",
  detect: () => 0.4,
  read: (whole) => ({ exchanges: [logged(whole)], notes: [] }),
} satisfies Format;

/** The exchange that a log speaks of; nothing is known to be missing. */
export function logged(whole: Traced) {
  const head = whole.text.slice(0, 65_536);
  const { request, response } = quotedFields(whole);
  return {
    request: requestIn(whole, head, request),
    response: bareResponse({ ...statusIn(whole, head), fields: response, body: whole }),
    form: "log" as const,
    client: null,
  };
}
