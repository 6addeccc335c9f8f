import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Input, Ranking } from "../../diagnosis/diagnose";
import { causeIds } from "../../diagnosis/rank/rank";
import { isFirm } from "../../diagnosis/rank/strengths";
import type { CauseId, RefusalSample, Vendor } from "../../knowledge/shapes";

/** A labelled case: what a user would paste, and what was behind it. */
export interface Case {
  readonly id: string;
  readonly vendor: string;
  readonly kind: string;
  readonly input: string;
  readonly request?: string;
  readonly cause: CauseId;
  /** Causes that a fair expert would accept as the first answer too. */
  readonly also?: readonly CauseId[];
}

/** Reads labelled cases, one JSON object a line. Throws where a label is no cause: it would count as missed for ever. */
export function casesIn(text: string): Case[] {
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => {
      const item: Case = JSON.parse(line);
      const wrong = [item.cause, ...(item.also ?? [])].find((cause) => !causeIds.includes(cause));
      if (wrong !== undefined) throw new Error(`The case ${item.id} is labelled ${wrong}, which is no cause.`);
      return item;
    });
}

/** The project's own cases: every vendor's samples, labelled with the cause of the refusal that they show. */
export async function ownCases(): Promise<Case[]> {
  const folder = path.resolve(import.meta.dirname, "../../knowledge/vendors");
  const files = readdirSync(folder).filter((file) => /^[a-z0-9-]+\.ts$/.test(file));
  const loaded = files.map(async (file) => {
    const entry = await import(pathToFileURL(path.join(folder, file)).href);
    return casesOf(file.replace(/\.ts$/, ""), entry);
  });
  return (await Promise.all(loaded)).flat();
}

interface VendorFile {
  readonly refusals: Vendor;
  readonly samples: Readonly<Record<string, RefusalSample>>;
}

function casesOf(vendor: string, { refusals: { refusals }, samples }: VendorFile): Case[] {
  return Object.entries(samples).flatMap(([id, { matches }]) => {
    const refusal = refusals[id];
    if (!refusal) return [];
    const also = causeIds.filter((cause) => {
      const strength = refusal.also?.[cause];
      return strength !== undefined && isFirm({ strength });
    });
    return matches.map((sample, index): Case => {
      const { evidence, request } = typeof sample === "string" ? { evidence: sample, request: "" } : sample;
      return {
        id: `${vendor}/${id} ${index + 1}`,
        vendor,
        kind: kindOf(evidence),
        input: evidence,
        ...(request ? { request } : {}),
        cause: refusal.cause,
        also,
      };
    });
  });
}

function kindOf(evidence: string): string {
  if (/^(?:< )?HTTP\/\d/m.test(evidence)) return "response";
  return /^\s*[{<[]/.test(evidence) ? "body" : "log";
}

export interface Outcome {
  readonly item: Case;
  readonly ranking: Ranking;
  readonly right: boolean;
  readonly strict: boolean;
  readonly second: boolean;
  readonly probability: number;
}

interface Bin {
  readonly from: number;
  /** Mean stated probability, and how often it was right. */
  readonly said: number;
  readonly right: number;
  readonly count: number;
}

export interface Figures {
  readonly top1: number;
  readonly strict: number;
  readonly top2: number;
  readonly brier: number;
  /** Mean distance between stated probability and how often it was right, over five bins. */
  readonly gap: number;
  readonly explained: number;
  readonly bins: readonly Bin[];
}

/** Diagnoses every case and compares. */
export function measured(
  cases: readonly Case[],
  run: (input: Input) => Ranking,
): { outcomes: Outcome[]; figures: Figures } {
  const outcomes = cases.map((item): Outcome => {
    const ranking = run({ evidence: item.input, request: item.request });
    const accepted = [item.cause, ...(item.also ?? [])];
    const [first, second] = ranking.causes;
    const right = first !== undefined && accepted.includes(first.id);
    return {
      item,
      ranking,
      right,
      strict: first?.id === item.cause,
      second: right || (second !== undefined && accepted.includes(second.id)),
      probability: first?.probability ?? 0,
    };
  });
  const mean = (value: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / Math.max(1, outcomes.length);
  const bins = [0, 0.2, 0.4, 0.6, 0.8].flatMap((from): Bin[] => {
    const inside = outcomes.filter(
      ({ probability }) => probability >= from && (probability < from + 0.2 || from === 0.8),
    );
    if (!inside.length) return [];
    const average = (value: (outcome: Outcome) => number) =>
      inside.reduce((sum, outcome) => sum + value(outcome), 0) / inside.length;
    return [
      {
        from,
        said: average((one) => one.probability),
        right: average((one) => Number(one.right)),
        count: inside.length,
      },
    ];
  });
  return {
    outcomes,
    figures: {
      top1: mean(({ right }) => Number(right)),
      strict: mean(({ strict }) => Number(strict)),
      top2: mean(({ second }) => Number(second)),
      brier: mean(({ probability, right }) => (probability - Number(right)) ** 2),
      gap: bins.reduce((sum, bin) => sum + (bin.count / outcomes.length) * Math.abs(bin.said - bin.right), 0),
      explained: mean(({ ranking }) => Number((ranking.causes[0]?.reasons.length ?? 0) > 0)),
      bins,
    },
  };
}
