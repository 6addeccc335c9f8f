/** A set-up file for tests that ought to fail: takes recognisers away, which `MUTANTS` names as JSON. */
import { type FormatId, formats } from "../../evidence/formats/table.gen";
import { type CauseId, causes } from "../../knowledge/causes/table.gen";
import { type DecoderId, decoders } from "../../knowledge/decoders/table.gen";
import type { Vendor } from "../../knowledge/shapes";

export type Mutant =
  | { readonly kind: "sign"; readonly of: CauseId; readonly number: number }
  | { readonly kind: "decoder"; readonly of: DecoderId }
  | { readonly kind: "format"; readonly of: FormatId }
  | { readonly kind: "refusal"; readonly of: string; readonly name: string };

async function takeAway(mutant: Mutant): Promise<void> {
  if (mutant.kind === "sign") (causes[mutant.of].signs as unknown[]).splice(mutant.number, 1);
  if (mutant.kind === "decoder") Object.assign(decoders[mutant.of], { read: () => ({ facts: [], reasons: [] }) });
  if (mutant.kind === "format") Object.assign(formats[mutant.of], { detect: () => 0 });
  if (mutant.kind === "refusal") {
    const { refusals }: { refusals: Vendor } = await import(`../../knowledge/vendors/${mutant.of}.ts`);
    delete (refusals.refusals as Record<string, unknown>)[mutant.name];
  }
}

const mutants: readonly Mutant[] = JSON.parse(process.env.MUTANTS ?? "[]");
await Promise.all(mutants.map(takeAway));
