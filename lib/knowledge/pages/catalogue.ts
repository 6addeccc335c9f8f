/** The tables as the reference pages show them. */
import { causes } from "../causes/table.gen";
import { unpackedVendors } from "../pack";
import { questions } from "../questions/table.gen";
import type {
  Actor,
  CauseId,
  CauseText,
  Layer,
  Question,
  QuestionText,
  RecognisedCause,
  RecognisedVendor,
  RefusalWords,
  Retry,
} from "../shapes";
import { loadTexts } from "../texts";
import { vendorNames } from "../vendors/names.gen";
import { type VendorId, vendors } from "../vendors/table.gen";
import { type Described, describeMatcher } from "./describe";

let written: Promise<ReadonlyMap<string, RecognisedVendor>> | undefined;

/** Every vendor with the capitals that the engine's own table does without: only a vendor's page shows them. */
function vendorsWritten(): Promise<ReadonlyMap<string, RecognisedVendor>> {
  written ??= import("../vendors/written.gen").then((packed) => new Map(unpackedVendors(packed.default)));
  return written;
}

export interface VendorRow {
  readonly id: VendorId;
  readonly name: string;
  /** The name as an index has it: without an article, which belongs to sentences. */
  readonly indexed: string;
  readonly layer: Layer;
  /** How many refusals are known of it. */
  readonly refusals: number;
}

export interface RefusalEntry extends RefusalWords {
  readonly id: string;
  readonly cause: CauseId;
  /** Causes that the same words leave open, too. */
  readonly alsoPossible: readonly CauseId[];
  readonly told: Described;
  /** Null: what the cause says. */
  readonly actor: Actor | null;
  readonly retry: Retry | null;
  readonly layer: Layer;
}

export interface VendorEntry extends VendorRow {
  /** Marks that show it on the path; null when none is known. */
  readonly seen: Described | null;
  readonly ids: readonly string[];
  readonly entries: readonly RefusalEntry[];
}

const indexed = (name: string) => name.replace(/^(?:An?|The) (.)/, (_, first: string) => first.toUpperCase());

const byName = (a: VendorRow, b: VendorRow) => a.indexed.localeCompare(b.indexed, "en", { sensitivity: "base" });

/** All vendors, by name. */
export const vendorRows: readonly VendorRow[] = Object.entries(vendors)
  .map(([id, { layer, refusals }]) => ({
    id: id as VendorId,
    name: vendorNames[id as VendorId],
    indexed: indexed(vendorNames[id as VendorId]),
    layer,
    refusals: refusals.length,
  }))
  .sort(byName);

export const refusalCount = vendorRows.reduce((sum, { refusals }) => sum + refusals, 0);

/** A vendor with its refusals, in the order in which they are tried; null when there is none of that name. */
export async function vendorEntry(id: string): Promise<VendorEntry | null> {
  const row = vendorRows.find((one) => one.id === id);
  if (!row) return null;
  const { vendors: texts } = await loadTexts();
  const { seen, refusals } = (await vendorsWritten()).get(row.id) ?? vendors[row.id];
  const { ids = [] } = texts[id] ?? {};
  const marks = { matcher: seen, clause: `the answer shows ${row.name}` };
  const entries = Object.entries(texts[id]?.refusals ?? {}).flatMap(([name, words], nth): RefusalEntry[] => {
    const refusal = refusals[nth];
    if (!refusal) return [];
    const { cause, also = {}, actor = null, retry = null, layer = row.layer, when } = refusal;
    const alsoPossible = (Object.keys(also) as CauseId[]).filter(
      (other) => !/against|excludes/.test(also[other] ?? ""),
    );
    return [{ ...words, id: name, cause, alsoPossible, told: describeMatcher(when, marks), actor, retry, layer }];
  });
  return { ...row, seen: seen ? describeMatcher(seen) : null, ids, entries };
}

export interface CauseEntry {
  readonly id: CauseId;
  readonly cause: RecognisedCause;
  readonly text: CauseText;
  /** The questions of its branch, in order. */
  readonly questions: readonly (Question & QuestionText)[];
}

/** A cause with its text and its questions; null when there is none of that name. */
export async function causeEntry(name: string): Promise<CauseEntry | null> {
  const id = (Object.keys(causes) as CauseId[]).find((one) => one === name);
  const texts = await loadTexts();
  const text = id && texts.causes[id];
  if (!id || !text) return null;
  const branch = inOrder<Question>(questions).flatMap(([name, question]) => {
    const beside = texts.questions[name];
    return question.branch === id && beside ? [{ ...question, ...beside }] : [];
  });
  return { id, cause: causes[id], text, questions: branch };
}

export interface VendorHeadlines {
  readonly vendor: VendorRow;
  readonly refusals: readonly { readonly id: string; readonly headline: string }[];
}

/** The vendors that refuse for a cause, by name, each with its refusals. */
export async function refusalsOf(cause: CauseId): Promise<VendorHeadlines[]> {
  const { vendors: texts } = await loadTexts();
  return vendorRows.flatMap((vendor) => {
    const refusals = Object.entries(texts[vendor.id]?.refusals ?? {})
      .filter((_, nth) => vendors[vendor.id].refusals[nth]?.cause === cause)
      .map(([id, { headline }]) => ({ id, headline }));
    return refusals.length ? [{ vendor, refusals }] : [];
  });
}

/** How many refusals belong to each cause. */
export const refusalCounts: Readonly<Record<CauseId, number>> = counted();

function counted(): Record<CauseId, number> {
  const found = Object.values(vendors).flatMap(({ refusals }) => refusals.map(({ cause }) => cause));
  return Object.fromEntries(
    Object.keys(causes).map((id) => [id, found.filter((cause) => cause === id).length]),
  ) as Record<CauseId, number>;
}

/** A table's rows in the order that they name. */
export function inOrder<T extends { readonly order: number }>(
  table: Readonly<Record<string, T>>,
): [id: string, entry: T][] {
  return Object.entries(table).sort(([, a], [, b]) => a.order - b.order);
}
