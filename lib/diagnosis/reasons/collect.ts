import { causes } from "@/lib/knowledge/causes/table.gen";
import { decoders } from "@/lib/knowledge/decoders/table.gen";
import type { Look } from "@/lib/knowledge/look";
import type { Matcher } from "@/lib/knowledge/matchers";
import { type Match, match } from "@/lib/knowledge/matching/match";
import { indexOf } from "@/lib/knowledge/matching/needs";
import { shown } from "@/lib/knowledge/matching/shown";
import type {
  CauseId,
  Decoded,
  Decoder,
  Fact,
  Reason,
  RecognisedCause,
  RecognisedSign,
  RecognisedVendor,
  Recogniser,
} from "@/lib/knowledge/shapes";
import type { KnowledgeTexts } from "@/lib/knowledge/texts";
import { type VendorId, vendors } from "@/lib/knowledge/vendors/table.gen";
import { inSentence, oneLine } from "../words";
import { believable, meansAnother, outranked } from "./believable";

/** A vendor's refusal that the text matches. */
export interface Found {
  readonly vendorId: VendorId;
  /** The vendor's name; without texts, its id. */
  readonly name: string;
  readonly vendor: RecognisedVendor;
  /** Without texts, which name it, its place among the vendor's. */
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
  readonly name: string;
  readonly vendor: RecognisedVendor;
  readonly match: Match;
}

export interface CollectedReason extends Reason {
  /** `vendor/refusal` when a vendor's refusal says it. */
  readonly refusal?: string;
  /** The refusal's own cause, where it stands for this one besides. */
  readonly besides?: CauseId;
  /** General wording says it, whoever wrote it. */
  readonly general?: true;
  /** The text does not say why; the cause is what such texts most often come from. */
  readonly unsaid?: true;
  /** Its clue is what the answer says in words that no sign reads. */
  readonly unread?: true;
}

export interface Collected {
  readonly reasons: readonly CollectedReason[];
  readonly found: readonly Found[];
  readonly seen: readonly Seen[];
  readonly facts: readonly Fact[];
  /** Recognisers that failed: one line of the report each. */
  readonly failures: readonly string[];
}

/** One recogniser of the tables: a vendor's mark, one of its refusals, or a cause's sign. */
type Rule =
  | { readonly kind: "mark"; readonly vendorId: VendorId; readonly vendor: RecognisedVendor; readonly when: Matcher }
  | {
      readonly kind: "refusal";
      readonly vendorId: VendorId;
      readonly vendor: RecognisedVendor;
      /** Its place among the vendor's refusals. */
      readonly nth: number;
      readonly refusal: Recogniser;
      readonly when: Matcher;
    }
  | {
      readonly kind: "sign";
      readonly cause: CauseId;
      readonly number: number;
      readonly sign: RecognisedSign;
      readonly when: Matcher;
    };

/** Every rule of the tables: each vendor's mark before its refusals, these in their order. */
const rules: readonly Rule[] = [
  ...(Object.entries(vendors) as [VendorId, RecognisedVendor][]).flatMap(([vendorId, vendor]): Rule[] => [
    ...(vendor.seen ? [{ kind: "mark" as const, vendorId, vendor, when: vendor.seen }] : []),
    ...vendor.refusals.map((refusal, nth) => ({
      kind: "refusal" as const,
      vendorId,
      vendor,
      nth,
      refusal,
      when: refusal.when,
    })),
  ]),
  ...(Object.entries(causes) as [CauseId, RecognisedCause][]).flatMap(([cause, { signs }]) =>
    signs.map((sign, number): Rule => ({ kind: "sign", cause, number, sign, when: sign.when })),
  ),
];

const decoderRows = Object.entries(decoders) as [string, Pick<Decoder, "read">][];

/** Which of the rules a text could match is asked of the index first. */
const index = indexOf(rules.map(({ when }) => when));

/** Every recogniser over one exchange. Rules do not catch; this does, once. Without texts the sentences are plainer. */
export function collect(look: Look, texts: KnowledgeTexts | null, generalOnly = false): Collected {
  const failures: string[] = [];
  const guarded = <T>(name: () => string, rule: () => T): T | undefined => {
    try {
      return rule();
    } catch (error) {
      failures.push(`${name()} could not be applied: ${error instanceof Error ? error.message : "unknown error"}`);
      return undefined;
    }
  };
  const found: Found[] = [];
  const seen: Seen[] = [];
  const said: CollectedReason[] = [];
  const page = shown(look);
  for (const number of index.candidates(look)) {
    const rule = rules[number];
    if (!rule) continue;
    // A vendor's refusals stand in a row; after the first that matches the others do not count.
    const told = rule.kind === "refusal" && (generalOnly || found.at(-1)?.vendorId === rule.vendorId);
    const hit = told
      ? undefined
      : guarded(
          () => nameOf(rule),
          () => match(rule.when, rule.kind === "sign" && !rule.sign.note ? page : look),
        );
    if (!hit) continue;
    if (rule.kind === "mark") seen.push({ ...named(rule.vendorId, texts), vendor: rule.vendor, match: hit });
    else if (rule.kind === "sign") said.push(reasonOfSign(rule, hit, texts));
    else {
      const marked = seen.at(-1)?.vendorId === rule.vendorId;
      found.push({ ...foundBy(rule, hit, texts), seen: marked || (look.responseIsWhole ? false : null) });
    }
  }
  const decoded = decoderRows.flatMap(
    ([id, decoder]) =>
      guarded(
        () => `the decoder ${id}`,
        () => decoder.read(look, texts),
      ) ?? [],
  );
  const believed = believable(found);
  const proven = proved(decoded);
  return {
    reasons: [
      ...believed.flatMap((one) => reasonsOf(one, proven)),
      ...decoded.flatMap((one) => one.reasons),
      ...outranked(said, believed, proven),
    ],
    found: believed,
    seen,
    facts: decoded.flatMap((one) => one.facts),
    failures,
  };
}

function nameOf(rule: Rule): string {
  if (rule.kind === "sign") return `a sign of ${rule.cause}`;
  return rule.kind === "mark" ? `the mark of ${rule.vendorId}` : `a refusal of ${rule.vendorId}`;
}

const named = (vendorId: VendorId, texts: KnowledgeTexts | null) => ({
  vendorId,
  name: texts?.vendors[vendorId]?.name ?? vendorId,
});

function foundBy(
  { vendorId, vendor, nth, refusal }: Extract<Rule, { kind: "refusal" }>,
  hit: Match,
  texts: KnowledgeTexts | null,
) {
  const who = named(vendorId, texts);
  const [refusalId, words] = Object.entries(texts?.vendors[vendorId]?.refusals ?? {})[nth] ?? [String(nth)];
  const because = words?.because ?? `${who.name} writes this for ${inSentence(causes[refusal.cause].name)}.`;
  return {
    ...who,
    vendor,
    refusalId,
    refusal,
    match: hit,
    because: filled(because, hit),
    source: words?.source ?? null,
  };
}

/** The causes that a field or a token proves by itself. */
const proved = (decoded: readonly Decoded[]): ReadonlySet<CauseId> =>
  new Set(
    decoded.flatMap(({ reasons }) => reasons.flatMap(({ cause, strength }) => (strength === "decisive" ? cause : []))),
  );

/** A refusal that leaves a cause open which is proved says no more of its own than that it is one of them. */
function reasonsOf(one: Found, proven: ReadonlySet<CauseId>): CollectedReason[] {
  const { vendorId, refusalId, refusal, match: hit, because, source } = one;
  const said = (cause: CauseId, strength: Reason["strength"]): CollectedReason => ({
    cause,
    strength,
    because,
    ...clueOf(hit),
    ...(source ? { source } : {}),
    refusal: `${vendorId}/${refusalId}`,
  });
  const others = Object.entries(refusal.also ?? {}) as [CauseId, Reason["strength"]][];
  return [
    said(refusal.cause, meansAnother(one, proven) ? "moderate" : refusal.strength),
    ...others.map(([cause, strength]) => ({ ...said(cause, strength), besides: refusal.cause })),
  ];
}

function reasonOfSign(
  { cause, number, sign: { strength, unsaid } }: Extract<Rule, { kind: "sign" }>,
  hit: Match,
  texts: KnowledgeTexts | null,
): CollectedReason {
  const plain = `What the text shows is usual for ${inSentence(causes[cause].name)}.`;
  const { because = plain, source } = texts?.causes[cause]?.signs[number] ?? {};
  const more = { ...clueOf(hit), ...(source ? { source } : {}), ...(unsaid ? { unsaid } : {}) };
  return { cause, strength, because: filled(because, hit), ...more, general: true };
}

function clueOf({ clues: [clue] }: Match) {
  return clue ? { clue } : {};
}

/** The only place where pasted words enter a sentence of the knowledge. */
function filled(sentence: string, { groups }: Match): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(groups, name) ? groups[name] : undefined;
    return value === undefined ? whole : oneLine(value, 80);
  });
}
