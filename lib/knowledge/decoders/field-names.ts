import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, field, nothing, reason, short, statusIn } from "./syntax/decoded";

const source = "https://nginx.org/en/docs/http/ngx_http_core_module.html#underscores_in_headers";

/** nginx and what is made of it, by the field or by the error page that it writes. */
const product = /^(?:nginx|openresty|tengine|angie|freenginx)\b/i;
const page = /<center>(?:nginx|openresty|tengine|angie|freenginx)\b/i;

/** What may hold the credential: where it does not arrive, the call has none. Of other fields few decide. */
const key = /key|token|auth|secret|sign/;

export default {
  name: "Names of request fields",
  read: (look: Look): Decoded => {
    const underscored = [...look.requestFields].find(([name]) => name.includes("_"));
    const line = underscored?.[1][0]?.line;
    if (!underscored || !line || !statusIn(look, 401, 403)) return nothing;
    const [name] = underscored;
    const dropped = behindNginx(look);
    const because = dropped
      ? `nginx drops request fields with an underscore in the name, as ${short(name, 60)}, unless it is told not to.`
      : `The name ${short(name, 60)} mixes hyphens with an underscore: it may be misspelt, and servers such as nginx drop it.`;
    if (!dropped && !(key.test(name) && name.includes("-"))) return nothing;
    return {
      facts: fact("field-underscore", because, line),
      reasons: [reason("headers", key.test(name) ? "moderate" : "weak", because, line, source)],
    };
  },
} satisfies Decoder;

function behindNginx(look: Look): boolean {
  return product.test(field(look, "server")?.value.text ?? "") || page.test(look.body?.text.slice(0, 4096) ?? "");
}
