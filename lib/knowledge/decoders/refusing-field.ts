import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, short } from "./syntax/decoded";
import { isRefusing } from "./syntax/refusing";

export default {
  name: "Fields that say why",
  read: (look: Look): Decoded => ({
    facts: [...look.fields]
      .filter(([name]) => isRefusing(name))
      .slice(0, 5)
      .flatMap(([name, [field]]) =>
        fact(
          "refusing-field",
          `The answer's field ${short(name, 60)} says "${short(field?.value.text ?? "")}".`,
          field?.line,
        ),
      ),
    reasons: [],
  }),
} satisfies Decoder;
