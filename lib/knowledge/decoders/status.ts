import type { Look } from "../look";
import type { Decoded, Decoder, Fact } from "../shapes";
import { fact, field, nothing, responseClue, short } from "./syntax/decoded";

/** What a status means by RFC 9110 (and 6585, 7725) where it is not 403. */
const meanings: Readonly<Record<number, string>> = {
  400: "400 says that the server found the request malformed; it did not get as far as a permission.",
  401: "401 says that a valid credential is missing; 403 would say that the one sent is not enough.",
  402: "402 is not defined yet; APIs use it when a plan or a balance does not cover the request.",
  404: "404 says that nothing was found, and a server that hides what you may not see answers the same.",
  405: "405 says that the resource does not know this method; the Allow field lists those it knows.",
  406: "406 says that the server has no form of the resource that the Accept fields permit.",
  407: "407 comes from a proxy on the way, which wants a credential of its own; the API was not asked.",
  409: "409 says that the request conflicts with the state of the resource.",
  410: "410 says that the resource was here and is gone for good.",
  412: "412 says that a condition in the request's fields does not hold.",
  415: "415 says that the server does not take this Content-Type.",
  418: "418 is not registered for use; some APIs answer it to clients that they have banned.",
  421: "421 says that this connection's server does not answer for that host name: Host and TLS name differ.",
  422: "422 says that the content was understood but cannot be processed.",
  426: "426 says that the server wants another protocol version, named in Upgrade.",
  428: "428 says that the server wants a condition such as If-Match.",
  429: "429 says that there were too many requests; it is about the rate, not about permission.",
  431: "431 says that the request's header fields are too large.",
  451: "451 says that access is denied for legal reasons; a Link with blocked-by names who carries that out.",
  500: "500 is a fault of the server, not a refusal.",
  502: "502 says that a gateway got no valid answer from the server behind it.",
  503: "503 says that the server cannot answer for now.",
  504: "504 says that a gateway waited too long for the server behind it.",
  511: "511 says that the network itself wants a login: a captive portal answered, not the API.",
};

export default {
  name: "Status codes",
  read: (look: Look): Decoded => {
    const { response } = look.exchange;
    const status = response?.status;
    const clue = response?.start ?? responseClue(look);
    if (status == null || status === 403) return nothing;
    const told = meanings[status];
    return { facts: [...(told ? fact("status", told, clue) : []), ...more(look, status)], reasons: [] };
  },
} satisfies Decoder;

function more(look: Look, status: number): Fact[] {
  const allow = field(look, "allow");
  const clue = responseClue(look);
  if (status === 405 && allow) return fact("allow", `The methods it knows are ${short(allow.value.text)}.`, allow.line);
  if (status === 405 && look.responseIsWhole)
    return fact("allow-missing", "A 405 must list the known methods in Allow, and this one does not.", clue);
  if (status === 451) {
    const link = (look.fields.get("link") ?? []).find(({ value }) => /rel="?blocked-by/i.test(value.text));
    return link
      ? fact("blocked-by", `Who carries out the block is named here: ${short(link.value.text)}.`, link.line)
      : [];
  }
  if (status === 503 && look.fields.has("retry-after"))
    return fact("retry-later", "503 with Retry-After says that the trouble is meant to pass.", clue);
  return [];
}
