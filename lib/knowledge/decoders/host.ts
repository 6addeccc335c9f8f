import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, nothing, reason, requestField, short, statusIn } from "./syntax/decoded";

const source = "https://www.rfc-editor.org/rfc/rfc9110#section-7.4";

export default {
  name: "Host and the name in TLS",
  read: (look: Look): Decoded => {
    const url = look.exchange.request?.url ?? "";
    const host = requestField(look, "host");
    if (!host || !statusIn(look, 403, 421) || !/^https:/i.test(url) || !URL.canParse(url)) return nothing;
    const asked = new URL(url).hostname;
    const named = host.value.text
      .trim()
      .toLowerCase()
      .replace(/:\d{1,5}$/, "");
    if (!named || named === asked) return nothing;
    const because = `TLS was opened for ${short(asked, 80)} and Host names ${short(named, 80)}; many proxies and CDNs want them to be the same.`;
    // An address is written there to reach one machine of several, mostly by its owner.
    const strength = /^[\d.]+$|^\[/.test(asked) ? "weak" : "moderate";
    return {
      facts: fact("host-differs", because, host.line),
      reasons: [reason("headers", strength, because, host.line, source)],
    };
  },
} satisfies Decoder;
