import { causes } from "@/lib/knowledge/causes/table.gen";
import { decoders } from "@/lib/knowledge/decoders/table.gen";
import type { Look } from "@/lib/knowledge/look";
import type { Match, Matcher } from "@/lib/knowledge/matchers";
import type { CauseId, Decoded, Fact, Reason, Refusal, Strength, Vendor } from "@/lib/knowledge/shapes";
import { type VendorId, vendors } from "@/lib/knowledge/vendors/table.gen";

/** A vendor's refusal that the text matches. */
export interface Found {
  readonly vendorId: VendorId;
  readonly vendor: Vendor;
  readonly refusalId: string;
  readonly refusal: Refusal;
  readonly match: Match;
  readonly because: string;
}

/** A vendor whose mark shows that it is on the path. */
export interface Seen {
  readonly vendorId: VendorId;
  readonly vendor: Vendor;
  readonly match: Match;
}

export interface CollectedReason extends Reason {
  /** `vendor/refusal` when a vendor's refusal says it. */
  readonly refusal?: string;
}

export interface Collected {
  readonly reasons: readonly CollectedReason[];
  readonly found: readonly Found[];
  readonly seen: readonly Seen[];
  readonly facts: readonly Fact[];
  /** Recognisers that failed: one line of the report each. */
  readonly failures: readonly string[];
}

/** Every recogniser over one exchange. Rules do not catch; this does, once. */
export function collect(look: Look): Collected {
  const failures: string[] = [];
  const guarded = <T>(name: string, rule: () => T): T | undefined => {
    try {
      return rule();
    } catch (error) {
      failures.push(`${name} could not be applied: ${error instanceof Error ? error.message : "unknown error"}`);
      return undefined;
    }
  };
  const verdicts = (Object.entries(vendors) as [VendorId, Vendor][]).map(([vendorId, vendor]) => ({
    found: guarded(`the vendor ${vendor.name}`, () => firstRefusal(vendorId, vendor, look)),
    seen: guarded(`the mark of ${vendor.name}`, () => mark(vendorId, vendor, look)),
  }));
  const found = verdicts.flatMap((verdict) => verdict.found ?? []);
  const decoded = (Object.entries(decoders) as [string, { read: (look: Look) => Decoded }][]).flatMap(
    ([id, decoder]) => guarded(`the decoder ${id}`, () => decoder.read(look)) ?? [],
  );
  const signs = (Object.keys(causes) as CauseId[]).flatMap(
    (id) => guarded(`the signs of ${id}`, () => signsOf(id, look)) ?? [],
  );
  return {
    reasons: [...found.flatMap(reasonsOf), ...decoded.flatMap((one) => one.reasons), ...signs],
    found,
    seen: verdicts.flatMap((verdict) => verdict.seen ?? []),
    facts: decoded.flatMap((one) => one.facts),
    failures,
  };
}

function firstRefusal(vendorId: VendorId, vendor: Vendor, look: Look): Found | undefined {
  for (const [refusalId, refusal] of Object.entries(vendor.refusals)) {
    const match = refusal.when(look);
    if (match) return { vendorId, vendor, refusalId, refusal, match, because: filled(refusal.because, match) };
  }
  return undefined;
}

function mark(vendorId: VendorId, vendor: Vendor, look: Look): Seen | undefined {
  const match = vendor.seen?.(look);
  return match ? { vendorId, vendor, match } : undefined;
}

function reasonsOf({ vendorId, refusalId, refusal, match, because }: Found): CollectedReason[] {
  const said = (cause: CauseId, strength: Strength): CollectedReason => ({
    cause,
    strength,
    because,
    ...clueOf(match),
    source: refusal.source,
    refusal: `${vendorId}/${refusalId}`,
  });
  const others = Object.entries(refusal.also ?? {}) as [CauseId, Strength][];
  return [said(refusal.cause, refusal.strength), ...others.map(([cause, strength]) => said(cause, strength))];
}

/** The strongest sign of a cause and, where another place says it too, the next: more would repeat themselves. */
function signsOf(cause: CauseId, look: Look): Reason[] {
  const signs: readonly { when: Matcher; strength: Strength; because: string; source?: string }[] = causes[cause].signs;
  return signs.flatMap(({ when, strength, because, source }) => {
    const match = when(look);
    if (!match) return [];
    return { cause, strength, because: filled(because, match), ...clueOf(match), ...(source ? { source } : {}) };
  });
}

function clueOf(match: Match) {
  const clue = match.clues[0];
  return clue ? { clue } : {};
}

/** The only place where pasted words enter a sentence: without controls, at most 80 characters. */
function filled(sentence: string, match: Match): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(match.groups, name) ? match.groups[name] : undefined;
    if (value === undefined) return whole;
    const plain = value.replaceAll(/[\p{C}\s]+/gu, " ").trim();
    return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
  });
}
