import type { Field, Format } from "../exchange";
import { bareResponse } from "../messages";
import { quotedFields } from "../quoted-fields";
import { requestIn, statusIn, statusSaid } from "../said";
import { part, type Traced } from "../traced";

/** What a client or a server printed: the whole text is what was said. */
export default {
  name: "log",
  detect: () => 0.4,
  read: (whole) => ({ exchanges: [logged(whole)], notes: [] }),
} satisfies Format;

/** The request that stands on the line of the status, with its method and its address. */
function refusedIn(whole: Traced, head: string, fields: readonly Field[]) {
  const said = statusSaid(head);
  if (!said) return null;
  const from = head.lastIndexOf("\n", said.from) + 1;
  const end = head.indexOf("\n", said.to);
  const line = part(whole, from, end < 0 ? head.length : end);
  const request = requestIn(line, line.text, fields);
  return request?.url && request.method ? request : null;
}

/** The exchange that a log speaks of; nothing is known to be missing. */
export function logged(whole: Traced) {
  const head = whole.text.slice(0, 65_536);
  const { request, response } = quotedFields(whole);
  return {
    request: refusedIn(whole, head, request) ?? requestIn(whole, head, request),
    response: bareResponse({ ...statusIn(whole, head), fields: response, body: whole }),
    form: "log" as const,
    client: null,
  };
}
