import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, nothing, reason, requestField, short, statusIn } from "./syntax/decoded";

const source = "https://www.rfc-editor.org/rfc/rfc9110#section-7.4";

export default {
  name: "Host and the name in TLS",
  read: (look: Look): Decoded => {
    const host = requestField(look, "host");
    const asked = /^https:\/\/(?:[^/?#@]{1,400}@)?(\[[^\]]{2,45}\]|[^/?#:]{1,253})/i.exec(
      look.exchange.request?.url ?? "",
    )?.[1];
    const named = host?.value.text.trim().replace(/:\d{1,5}$/, "");
    if (!asked || !named || !statusIn(look, 403, 421) || named.toLowerCase() === asked.toLowerCase()) return nothing;
    const because = `TLS was opened for ${asked} and Host names ${short(named)}; many proxies want them to be the same.`;
    // An address is written there to reach one machine of several, mostly by its owner.
    const strength = /^[\d.]+$|^\[/.test(asked) ? "weak" : "moderate";
    return {
      facts: fact("host-differs", because, host?.line),
      reasons: [reason("headers", strength, because, host?.line, source)],
    };
  },
} satisfies Decoder;
