import type { Field, Format, HttpRequest } from "../exchange";
import { opening } from "../opening";
import { bareResponse } from "../response/messages";
import { printedBody } from "../response/printed";
import { quotedFields } from "../response/quoted-fields";
import { addressOn, requestIn, statusIn, statusSaid } from "../response/said";
import { part, type Traced } from "../traced";
import { parsedUrl } from "../url";

/** What a client or a server printed: the whole text is what was said. */
export default {
  name: "log",
  detect: () => 0.4,
  read: (whole) => ({ exchanges: [logged(whole)], notes: [] }),
} satisfies Format;

/** The request that a log names: on the line of the status, else anywhere, else by the one address on that line. */
function requested(whole: Traced, head: string, fields: readonly Field[]): HttpRequest | null {
  const said = statusSaid(head);
  const line = said && lineOf(whole, head, said);
  const near = line && requestIn(line, line.text, fields);
  if (near?.url && near.method) return near;
  const any = requestIn(whole, head, fields);
  const address = any?.url || !line ? null : addressOn(line);
  if (!address || !parsedUrl(address.url)) return any;
  return { method: null, version: null, fields, body: null, ...any, target: address.url, ...address };
}

/** The line of a status; where nothing stands before it there, with the line above. */
function lineOf(whole: Traced, head: string, { from, to }: { from: number; to: number }): Traced {
  const begin = head.lastIndexOf("\n", from) + 1;
  const alone = begin > 0 && head.slice(begin, from).trim() === "";
  const end = head.indexOf("\n", to);
  return part(whole, alone ? head.lastIndexOf("\n", begin - 2) + 1 : begin, end < 0 ? head.length : end);
}

/** The exchange that a log speaks of; nothing is known to be missing. */
export function logged(whole: Traced) {
  const head = opening(whole.text);
  const { request, response } = quotedFields(whole);
  const printed = printedBody(whole);
  return {
    request: requested(whole, head, request),
    response: bareResponse({ ...statusIn(whole, head), fields: response, body: whole }),
    form: "log" as const,
    client: null,
    ...(printed ? { printed } : {}),
  };
}
