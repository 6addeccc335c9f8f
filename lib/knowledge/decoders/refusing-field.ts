import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, merged, nothing, reason, short, statusIn } from "./syntax/decoded";
import { isRefusing } from "./syntax/refusing";

export default {
  name: "Fields that say why",
  read: (look: Look): Decoded => merged([told(look), placed(look)]),
} satisfies Decoder;

function told({ fields }: Look): Decoded {
  const facts = [...fields]
    .filter(([name]) => isRefusing(name))
    .slice(0, 5)
    .flatMap(([name, [field]]) =>
      fact(
        "refusing-field",
        `The answer's field ${short(name, 60)} says "${short(field?.value.text ?? "")}".`,
        field?.line,
      ),
    );
  return { facts, reasons: [] };
}

/** A field that names the country of the caller's address. */
const country = /^(?:x-|cf-|[a-z]{2,20}-){0,3}(?:geo)?(?:ip2?-?)?country(?:-?(?:code|iso))?$/;
/** Countries that sanctions and licences exclude most often. */
const excluded = /^(?:RU|BY|IR|KP|CU|SY)$/i;

/** Many sites tell the country on every answer, so it says little, but for those that many refuse. */
function placed(look: Look): Decoded {
  const [name = "", [field] = []] = [...look.fields].find(([one]) => country.test(one)) ?? [];
  const value = field?.value.text.trim() ?? "";
  if (!field || !/^[a-z]{2}$/i.test(value) || !statusIn(look, 403, 451)) return nothing;
  const text = `The server took the caller's address to be in the country ${value} (${short(name, 60)}).`;
  return {
    facts: fact("country-field", text, field.line),
    reasons: [reason("geo", excluded.test(value) ? "strong" : "weak", text, field.line)],
  };
}
