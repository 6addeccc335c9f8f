import type { Look } from "../look";
import type { Decoded, Decoder, Fact, Reason } from "../shapes";
import { fact, lateness, merged, momentOf, reason, short } from "./syntax/decoded";
import { beside, distance, iso, type Moment } from "./syntax/time";
import { type Claims, requestTokens } from "./syntax/tokens";

const spec = "https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4";
const notBeforeSpec = "https://www.rfc-editor.org/rfc/rfc7519#section-4.1.5";
/** Servers allow about this much between two clocks. */
const leeway = 60_000;

export default {
  name: "JWT in the request",
  read: (look: Look): Decoded => {
    const moment = momentOf(look);
    return merged(
      requestTokens(look).map((token) => ({
        facts: facts(token, look.now, moment),
        reasons: reasons(token, look, moment),
      })),
    );
  },
} satisfies Decoder;

function facts(token: Claims, now: number | null, moment: Moment): Fact[] {
  const { clue, exp, nbf, alg, iss, aud, scope, roles } = token;
  return [
    ...(exp === null ? [] : fact("jwt-exp", `The token's expiry is ${beside(exp, now, moment)}.`, clue)),
    ...(nbf === null ? [] : fact("jwt-nbf", `The token is valid from ${beside(nbf, now, moment)}.`, clue)),
    ...(iss ? fact("jwt-iss", `The token was issued by ${short(iss, 100)}.`, clue) : []),
    ...(aud ? fact("jwt-aud", `The token is meant for ${short(aud, 100)}.`, clue) : []),
    ...(scope ? fact("jwt-scope", `The token's scope is "${short(scope)}".`, clue) : []),
    ...(roles ? fact("jwt-roles", `The token's roles are "${short(roles)}".`, clue) : []),
    ...(alg && /^none$/i.test(alg)
      ? fact("jwt-unsigned", "The token is not signed (alg none); servers should refuse such tokens.", clue)
      : []),
  ];
}

function reasons({ exp, nbf, iat, clue }: Claims, look: Look, moment: Moment): Reason[] {
  const { now } = look;
  if (now === null) return [];
  if (exp !== null && exp < now) {
    const because = `The token expired ${distance((exp - now) / 1000, moment)}, at ${iso(exp)}.`;
    return [reason("token-expired", lateness(look), because, clue, spec)];
  }
  const from = Math.max(nbf ?? iat ?? -Infinity, iat ?? -Infinity);
  if (from > now + leeway) {
    const because = `The token is not valid before ${iso(from)}, ${distance((from - now) / 1000, moment)}: the clocks differ.`;
    return [reason("token-expired", "strong", because, clue, notBeforeSpec)];
  }
  if (exp === null) return [];
  const because = `The token is valid until ${iso(exp)}, so it did not expire.`;
  return [reason("token-expired", "against", because, clue, spec)];
}
