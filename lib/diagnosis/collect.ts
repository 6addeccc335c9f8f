import { causes } from "@/lib/knowledge/causes/table.gen";
import { decoders } from "@/lib/knowledge/decoders/table.gen";
import type { Look } from "@/lib/knowledge/look";
import { type Match, match } from "@/lib/knowledge/match";
import type { Matcher } from "@/lib/knowledge/matchers";
import { indexOf } from "@/lib/knowledge/needs";
import type { Cause, CauseId, Decoded, Fact, Reason, RecognisedVendor, Recogniser, Sign } from "@/lib/knowledge/shapes";
import type { KnowledgeTexts } from "@/lib/knowledge/texts";
import { type VendorId, vendors } from "@/lib/knowledge/vendors/table.gen";
import { believable, outranked } from "./believable";
import { inSentence } from "./words";

/** A vendor's refusal that the text matches. */
export interface Found {
  readonly vendorId: VendorId;
  readonly vendor: RecognisedVendor;
  readonly refusalId: string;
  readonly refusal: Recogniser;
  readonly match: Match;
  /** Whether another mark shows the vendor on the path; null when the text cannot say. */
  readonly seen: boolean | null;
  readonly because: string;
  readonly source: string | null;
}

/** A vendor whose mark shows that it is on the path. */
export interface Seen {
  readonly vendorId: VendorId;
  readonly vendor: RecognisedVendor;
  readonly match: Match;
}

export interface CollectedReason extends Reason {
  /** `vendor/refusal` when a vendor's refusal says it. */
  readonly refusal?: string;
  /** General wording says it, whoever wrote it. */
  readonly general?: true;
}

export interface Collected {
  readonly reasons: readonly CollectedReason[];
  readonly found: readonly Found[];
  readonly seen: readonly Seen[];
  readonly facts: readonly Fact[];
  /** Recognisers that failed: one line of the report each. */
  readonly failures: readonly string[];
}

/** What is known of a vendor, with the numbers of its matchers in the index. */
interface Row {
  readonly vendorId: VendorId;
  readonly vendor: RecognisedVendor;
  readonly mark: number | null;
  readonly refusals: readonly { readonly id: string; readonly refusal: Recogniser; readonly number: number }[];
}

interface SignRow {
  readonly cause: CauseId;
  readonly sign: Sign;
  readonly number: number;
}

/** Every matcher of the tables, numbered; which of them a text could match is asked of the index first. */
const { rows, signs, index } = numbered();

function numbered() {
  const matchers: Matcher[] = [];
  const number = (matcher: Matcher) => matchers.push(matcher) - 1;
  const rows = (Object.entries(vendors) as [VendorId, RecognisedVendor][]).map(
    ([vendorId, vendor]): Row => ({
      vendorId,
      vendor,
      mark: vendor.seen ? number(vendor.seen) : null,
      refusals: Object.entries(vendor.refusals).map(([id, refusal]) => ({
        id,
        refusal,
        number: number(refusal.when),
      })),
    }),
  );
  const signs = (Object.entries(causes) as [CauseId, Cause][]).flatMap(([cause, { signs }]) =>
    signs.map((sign): SignRow => ({ cause, sign, number: number(sign.when) })),
  );
  return { rows, signs, index: indexOf(matchers) };
}

/** Every recogniser over one exchange. Rules do not catch; this does, once. Without texts the sentences are plainer. */
export function collect(look: Look, texts: KnowledgeTexts | null, generalOnly = false): Collected {
  const failures: string[] = [];
  const guarded = <T>(name: string, rule: () => T): T | undefined => {
    try {
      return rule();
    } catch (error) {
      failures.push(`${name} could not be applied: ${error instanceof Error ? error.message : "unknown error"}`);
      return undefined;
    }
  };
  const wanted = index.candidates(look);
  const found: Found[] = [];
  const seen: Seen[] = [];
  for (const row of rows) {
    const mark = row.mark !== null && wanted[row.mark] ? guarded(row.vendor.name, () => markOf(row, look)) : undefined;
    if (mark) seen.push({ vendorId: row.vendorId, vendor: row.vendor, match: mark });
    if (generalOnly || !row.refusals.some(({ number }) => wanted[number])) continue;
    const hit = guarded(`the vendor ${row.vendor.name}`, () => firstRefusal(row, { look, wanted, texts }));
    if (hit) found.push({ ...hit, seen: mark ? true : look.exchange.response?.fields.length ? false : null });
  }
  const decoded = (Object.entries(decoders) as [string, { read: (look: Look) => Decoded }][]).flatMap(
    ([id, decoder]) => guarded(`the decoder ${id}`, () => decoder.read(look)) ?? [],
  );
  const said = signs.flatMap((row) =>
    wanted[row.number] ? (guarded(`a sign of ${row.cause}`, () => reasonOfSign(row, look)) ?? []) : [],
  );
  const believed = believable(found);
  return {
    reasons: [...believed.flatMap(reasonsOf), ...decoded.flatMap((one) => one.reasons), ...outranked(said, believed)],
    found: believed,
    seen,
    facts: decoded.flatMap((one) => one.facts),
    failures,
  };
}

function markOf({ vendor }: Row, look: Look): Match | undefined {
  return (vendor.seen && match(vendor.seen, look)) || undefined;
}

interface Sight {
  readonly look: Look;
  readonly wanted: Uint8Array;
  readonly texts: KnowledgeTexts | null;
}

function firstRefusal({ vendorId, vendor, refusals }: Row, { look, wanted, texts }: Sight) {
  for (const { id, refusal, number } of refusals) {
    const hit = wanted[number] ? match(refusal.when, look) : undefined;
    if (!hit) continue;
    const words = texts?.vendors[vendorId]?.[id];
    const because = words?.because ?? `${vendor.name} writes this for ${inSentence(causes[refusal.cause].name)}.`;
    return {
      vendorId,
      vendor,
      refusalId: id,
      refusal,
      match: hit,
      because: filled(because, hit),
      source: words?.source ?? null,
    };
  }
  return undefined;
}

function reasonsOf({ vendorId, refusalId, refusal, match: hit, because, source }: Found): CollectedReason[] {
  const said = (cause: CauseId, strength: Reason["strength"]): CollectedReason => ({
    cause,
    strength,
    because,
    ...clueOf(hit),
    ...(source ? { source } : {}),
    refusal: `${vendorId}/${refusalId}`,
  });
  const others = Object.entries(refusal.also ?? {}) as [CauseId, Reason["strength"]][];
  return [said(refusal.cause, refusal.strength), ...others.map(([cause, strength]) => said(cause, strength))];
}

function reasonOfSign({ cause, sign: { when, strength, because, source } }: SignRow, look: Look): CollectedReason[] {
  const hit = match(when, look);
  if (!hit) return [];
  const more = { ...clueOf(hit), ...(source ? { source } : {}) };
  return [{ cause, strength, because: filled(because, hit), ...more, general: true }];
}

function clueOf({ clues: [clue] }: Match) {
  return clue ? { clue } : {};
}

/** The only place where pasted words enter a sentence: without controls, at most 80 characters. */
function filled(sentence: string, { groups }: Match): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(groups, name) ? groups[name] : undefined;
    if (value === undefined) return whole;
    const plain = value.replaceAll(/[\p{C}\s]+/gu, " ").trim();
    return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
  });
}
