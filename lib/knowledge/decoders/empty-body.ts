import { hasNoLength, type Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, field, nothing, reason, responseClue } from "./syntax/decoded";
import { isRefusing } from "./syntax/refusing";

/** Fields that say why by themselves: with one of them an empty body tells nothing more. */
const telling = /^(?:www-authenticate|retry-after|proxy-status|x-amzn-|x-amz-|x-ms-|cf-mitigated|.*ratelimit)/;

export default {
  name: "Empty body",
  read: (look: Look): Decoded => {
    const { exchange } = look;
    if (exchange.response?.status !== 403 || exchange.form === "log") return nothing;
    const zero = hasNoLength(look);
    const clue = (zero ? field(look, "content-length")?.line : null) ?? responseClue(look);
    if (exchange.request?.method === "HEAD") {
      const text = "The answer to HEAD never has a body: ask with GET to see what the server says.";
      return { facts: fact("head-no-body", text, clue), reasons: [] };
    }
    if (!zero && exchange.response.body?.text.trim() !== "") return nothing;
    const told = [...look.fields.keys()].some((name) => telling.test(name) || isRefusing(name));
    const facts = fact("empty-body", `The 403 has no body${told ? "" : ", so nothing says why"}.`, clue);
    if (told) return { facts, reasons: [] };
    const because = "A 403 without a body comes from a bare deny rule more often than from an application.";
    return {
      facts,
      reasons: [reason("server-config", "weak", because, clue), reason("ip-block", "weak", because, clue)],
    };
  },
} satisfies Decoder;
