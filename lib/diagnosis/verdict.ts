import type { Clue } from "@/lib/evidence/traced";
import { causes } from "@/lib/knowledge/causes/table.gen";
import type { Actor, CauseId, Fact, Layer, Retry } from "@/lib/knowledge/shapes";
import type { RankedCause } from "./rank/rank";
import { agreedFrom, logOdds, settledFrom } from "./rank/strengths";
import type { CollectedReason, Found } from "./reasons/collect";

export interface Responder {
  readonly vendor: string;
  readonly name: string;
  readonly layer: Layer;
  readonly because: string;
  readonly clue: Clue | null;
}

export interface RankedWithRefusal extends RankedCause<CollectedReason> {
  readonly name: string;
  /** `vendor/refusal` of the strongest refusal behind it, or null. */
  readonly refusal: string | null;
}

export interface Advice {
  readonly settled: boolean;
  readonly retry: { readonly helps: Retry; readonly seconds: number | null };
  readonly actor: Actor;
}

/**
 * The causes with their names, each with the refusal that speaks for it the most: one of that cause, else one that leaves
 * it as open as its own and whose words are then written for both.
 */
export function named(ranked: readonly RankedCause<CollectedReason>[], found: readonly Found[]): RankedWithRefusal[] {
  const strongest = new Map<CauseId, Found>();
  for (const one of found) {
    const { cause, strength } = one.refusal;
    const other = strongest.get(cause);
    if (!other || logOdds[strength] > logOdds[other.refusal.strength]) strongest.set(cause, one);
  }
  return ranked.map(({ id, probability, reasons }) => {
    const behind = strongest.get(id) ?? found.find((one) => isAsOpen(one, id));
    return { id, probability, reasons, name: causes[id].name, refusal: behind ? nameOf(behind) : null };
  });
}

function isAsOpen({ refusal: { strength, also } }: Found, id: CauseId): boolean {
  const other = also?.[id];
  return other !== undefined && logOdds[other] >= logOdds[strength];
}

const nameOf = ({ vendorId, refusalId }: Found) => `${vendorId}/${refusalId}`;

export function refuserOf(first: RankedWithRefusal | undefined, found: readonly Found[]): Found | null {
  const behind = found.find((one) => nameOf(one) === first?.refusal);
  if (behind) return behind;
  // A refusal that leaves the first cause open still says who refused.
  return (
    found.find(
      (one) =>
        first && one.refusal.also?.[first.id] !== undefined && logOdds[one.refusal.also[first.id] ?? "against"] > 0,
    ) ?? null
  );
}

export function responderOf({ vendorId, name, vendor, refusal, because, match }: Found): Responder {
  return {
    vendor: vendorId,
    name,
    layer: refusal.layer ?? vendor.layer,
    because,
    clue: match.clues[0] ?? null,
  };
}

/** Whether it is settled, whether trying again helps, and who must act. */
export function verdictOf(ranked: readonly RankedWithRefusal[], refuser: Found | null, facts: readonly Fact[]): Advice {
  const first = ranked[0];
  const settled = (first?.probability ?? 0) >= settledFrom;
  const own = refuser && refuser.refusal.cause === first?.id ? refuser.refusal : null;
  const after = facts.find((fact) => fact.kind === "retry-after" && fact.wait !== undefined);
  const wait = after ?? facts.find((fact) => fact.wait !== undefined);
  // A block of an address, a limit or a pause that says when it ends.
  const ends = after && first && passing.includes(first.id) && own?.retry !== "no" ? "after" : null;
  const helps: Retry = ends ?? own?.retry ?? agreed(ranked, (id) => causes[id].retry, retryFrom) ?? "maybe";
  return {
    settled,
    retry: { helps, seconds: helps === "after" ? (wait?.wait ?? null) : null },
    actor: own?.actor ?? agreed(ranked, (id) => causes[id].actor) ?? "unknown",
  };
}

/** Causes that can end by themselves. */
const passing: readonly CauseId[] = ["rate-limit", "ip-block", "server-config", "resource"];

/** Whoever is told that nothing is to be gained stops trying: that is said no sooner than a verdict. */
const retryFrom = (helps: Retry) => (helps === "no" ? settledFrom : agreedFrom);

/** What the causes say together: a value counts when those that hold it are as probable as it asks for. */
function agreed<T>(
  ranked: readonly RankedWithRefusal[],
  told: (id: CauseId) => T,
  from: (value: T) => number = () => agreedFrom,
): T | null {
  const first = ranked[0];
  if (!first) return null;
  const value = told(first.id);
  const behind = ranked.filter(({ id }) => told(id) === value);
  return behind.reduce((sum, { probability }) => sum + probability, 0) >= from(value) ? value : null;
}
