/** A set-up file for tests that ought to fail: takes one recogniser away, which `MUTANT` names as JSON. */
import { type FormatId, formats } from "../evidence/formats/table.gen";
import { type CauseId, causes } from "../knowledge/causes/table.gen";
import { type DecoderId, decoders } from "../knowledge/decoders/table.gen";
import type { Vendor } from "../knowledge/shapes";

type Mutant =
  | { readonly kind: "sign"; readonly of: CauseId; readonly number: number }
  | { readonly kind: "decoder"; readonly of: DecoderId }
  | { readonly kind: "format"; readonly of: FormatId }
  | { readonly kind: "refusal"; readonly of: string; readonly name: string };

const mutant: Mutant = JSON.parse(process.env.MUTANT ?? "null");

if (mutant.kind === "sign") (causes[mutant.of].signs as unknown[]).splice(mutant.number, 1);
if (mutant.kind === "decoder") Object.assign(decoders[mutant.of], { read: () => ({ facts: [], reasons: [] }) });
if (mutant.kind === "format") Object.assign(formats[mutant.of], { detect: () => 0 });
if (mutant.kind === "refusal") {
  const { refusals }: { refusals: Vendor } = await import(`../knowledge/vendors/${mutant.of}.ts`);
  delete (refusals.refusals as Record<string, unknown>)[mutant.name];
}
