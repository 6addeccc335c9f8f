import { clueAt } from "@/lib/evidence/traced";
import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, nothing, reason, statusIn } from "./syntax/decoded";

const source = "https://www.rfc-editor.org/rfc/rfc8446#section-4.3.2";

/** curl prints each handshake message: a request for a certificate, and the proof that follows when one is sent. */
export default {
  name: "Client certificate",
  read: (look: Look): Decoded => {
    const { remarks } = look.exchange;
    if (!remarks || !statusIn(look, 400, 401, 403, 495, 496)) return nothing;
    const asked = /\(IN\), TLS handshake, Request CERT\b[^\n]{0,40}/.exec(remarks.text);
    if (!asked || /\(OUT\), TLS handshake, CERT verify\b/.test(remarks.text)) return nothing;
    const clue = clueAt(remarks, asked.index, asked.index + asked[0].length);
    const because = "During the TLS handshake the server asked for a client certificate, and none was sent.";
    return {
      facts: fact("client-certificate", because, clue),
      reasons: [reason("authentication", "strong", because, clue, source)],
    };
  },
} satisfies Decoder;
