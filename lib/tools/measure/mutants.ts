/**
 * Prints what verify/mutations.mjs takes away, as JSON: rounds, in each of which every cause or vendor loses at most one
 * recogniser, so that a test that fails tells whose was missed.
 */
import { formats } from "../../evidence/formats/table.gen";
import { causes } from "../../knowledge/causes/table.gen";
import { decoders } from "../../knowledge/decoders/table.gen";
import { loadTexts } from "../../knowledge/texts";
import type { Mutant } from "./mutant";

interface Round {
  readonly tests: readonly string[];
  readonly mutants: readonly Mutant[];
}

/** The first of each list, then the second of each, and so on. */
function rounds(lists: readonly (readonly Mutant[])[], ...tests: readonly string[]): Round[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, nth) => ({ tests, mutants: lists.flatMap((list) => list[nth] ?? []) }));
}

const signs = Object.entries(causes).map(([of, cause]) =>
  cause.signs.map((_, number) => ({ kind: "sign", of, number }) as Mutant),
);
const refusals = Object.entries((await loadTexts()).vendors).map(([of, { refusals: named }]) =>
  Object.keys(named).map((name) => ({ kind: "refusal", of, name }) as Mutant),
);
const alone = (kind: "decoder" | "format", table: object) => [Object.keys(table).map((of) => ({ kind, of }) as Mutant)];
console.log(
  JSON.stringify([
    ...rounds(signs, "lib/knowledge/causes.test.ts"),
    ...rounds(alone("decoder", decoders), "lib/knowledge/decoders.test.ts", "lib/knowledge/decoders/"),
    ...rounds(alone("format", formats), "lib/evidence/samples/forms.test.ts", "lib/evidence/samples/formats.test.ts"),
    ...rounds(refusals, "lib/knowledge/vendors.test.ts"),
  ]),
);
