import { type Clue, clueAt } from "@/lib/evidence/traced";
import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, lateness, momentOf, nothing, reason, requestClue } from "./syntax/decoded";
import { readSignedUrl, type SignedUrl } from "./syntax/signed-urls";
import { beside, distance, iso } from "./syntax/time";

/** Where a log's addresses are looked for. */
const logHead = 16_384;

export default {
  name: "Signed URL",
  read: (look: Look): Decoded => {
    const asked = signedIn(look);
    if (!asked) return nothing;
    const { scheme, starts, ends, source } = asked.signed;
    const { clue } = asked;
    const { now } = look;
    const moment = momentOf(look);
    const facts = [
      ...(ends === null ? [] : fact("signed-url-end", `The ${scheme}'s expiry is ${beside(ends, now, moment)}.`, clue)),
      ...(starts === null
        ? []
        : fact("signed-url-start", `The ${scheme} is valid from ${beside(starts, now, moment)}.`, clue)),
    ];
    if (now === null) {
      if (ends === null) return { facts, reasons: [] };
      const because = `The ${scheme} is valid for a while only, and the text does not say when it was used.`;
      return { facts, reasons: [reason("token-expired", "moderate", because, clue, source)] };
    }
    if (ends !== null && ends < now) {
      const because = `The ${scheme} expired ${distance((ends - now) / 1000, moment)}, at ${iso(ends)}.`;
      const strength = lateness(look);
      return { facts, reasons: [reason("token-expired", strength, because, clue, source)] };
    }
    if (starts !== null && starts > now) {
      const because = `The ${scheme} is not valid before ${iso(starts)}: the clock that made it is ahead.`;
      return { facts, reasons: [reason("token-expired", "decisive", because, clue, source)] };
    }
    if (ends === null) return { facts, reasons: [] };
    const because = `The ${scheme} is valid until ${iso(ends)}, so it did not expire.`;
    return { facts, reasons: [reason("token-expired", "against", because, clue, source)] };
  },
} satisfies Decoder;

/** The address that was asked for; in a log, the first signed one that it names. */
function signedIn({ exchange, body }: Look): { signed: SignedUrl; clue: Clue | null } | null {
  const { request, form } = exchange;
  const url = request?.url ?? request?.target;
  const signed = url ? readSignedUrl(url) : null;
  if (signed) return { signed, clue: requestClue(request) };
  if (form !== "log" || !body) return null;
  for (const hit of body.text.slice(0, logHead).matchAll(/https?:\/\/[^\s"'<>]{1,200}(?:\?|exp=)[^\s"'<>]{1,4000}/g)) {
    const found = readSignedUrl(hit[0]);
    if (found) return { signed: found, clue: clueAt(body, hit.index, hit.index + hit[0].length) };
  }
  return null;
}
