import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, nothing, reason, requestClue } from "./syntax/decoded";
import { readSignedUrl } from "./syntax/signed-urls";
import { beside, distance, iso } from "./syntax/time";

export default {
  name: "Signed URL",
  read: (look: Look): Decoded => {
    const { request } = look.exchange;
    const url = request?.url ?? request?.target;
    const signed = url ? readSignedUrl(url) : null;
    if (!signed) return nothing;
    const { scheme, starts, ends, source } = signed;
    const clue = requestClue(request);
    const { now } = look;
    const facts = [
      ...(ends === null ? [] : fact("signed-url-end", `The ${scheme} ends at ${beside(ends, now)}.`, clue)),
      ...(starts === null ? [] : fact("signed-url-start", `The ${scheme} counts from ${beside(starts, now)}.`, clue)),
    ];
    if (now === null) return { facts, reasons: [] };
    if (ends !== null && ends < now) {
      const because = `The ${scheme} expired ${distance((ends - now) / 1000)}, at ${iso(ends)}.`;
      return { facts, reasons: [reason("token-expired", "decisive", because, clue, source)] };
    }
    if (starts !== null && starts > now) {
      const because = `The ${scheme} is not valid before ${iso(starts)}: the clock that made it is ahead.`;
      return { facts, reasons: [reason("token-expired", "strong", because, clue, source)] };
    }
    if (ends === null) return { facts, reasons: [] };
    const because = `The ${scheme} holds until ${iso(ends)}, so it did not expire.`;
    return { facts, reasons: [reason("token-expired", "against", because, clue, source)] };
  },
} satisfies Decoder;
