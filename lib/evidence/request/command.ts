import type { Draft, Exchange, HttpRequest } from "../exchange";
import body from "../formats/body";
import { readTranscript } from "../formats/curl-verbose";
import log from "../formats/log";
import { opening } from "../opening";
import { followed } from "../redirect";
import { bareResponse, exchangeOf, rawDraft } from "../response/messages";
import { part, type Traced } from "../traced";
import type { Command } from "./options";

/** The exchange of a command and of what was printed after it: messages, a body, or what the client said. */
export function commandDraft(whole: Traced, command: Command | null, client: string): Draft {
  const { request, end } = command ?? { request: null, end: 0 };
  const { exchanges: all, notes } = printed(part(whole, end, whole.text.length));
  const [first = exchangeOf(null, null), ...more] = all;
  const exchanges = [{ ...first, request: fuller(first.request, request), client }, ...more];
  return { exchanges: more.length ? askedInTurn(exchanges, request) : exchanges, notes };
}

/** The command's own request at its first answer; after a redirect, the one of the address that it named. */
function askedInTurn(exchanges: readonly Exchange[], request: HttpRequest | null): Exchange[] {
  let asked = request;
  return exchanges.map((one) => {
    const exchange = { ...one, request: one.request ?? asked };
    asked = asked && followed(asked, one);
    return exchange;
  });
}

/** What was printed of the call, unless it says less of the same call than the command does. */
function fuller(seen: HttpRequest | null, sent: HttpRequest | null): HttpRequest | null {
  return seen && (seen.fields.length > 0 || seen.url !== sent?.url) ? seen : (sent ?? seen);
}

function printed(rest: Traced): Draft {
  if (/^< ?HTTP\/\d/m.test(opening(rest.text))) return readTranscript(rest);
  const raw = rawDraft(rest);
  if (raw.exchanges.length || !rest.text.replace(/^[\s;)]+/, "")) return raw;
  const head = opening(rest.text);
  const reader = body.detect(head) > 0 && !/^\s*curl: \(\d+\)/m.test(head) ? body : log;
  const { exchanges } = reader.read(rest);
  const [said] = exchanges;
  // Text that names no status is what the server sent.
  return said?.form === "log" && said.response?.status === null && !said.response.fields.length
    ? { exchanges: [exchangeOf(null, bareResponse({ body: rest }))], notes: [] }
    : { exchanges, notes: [] };
}
