import { describe, expect, it } from "vitest";
import { read, readRequest } from "@/lib/evidence/read";
import { look } from "./look";
import { match } from "./matching/match";
import type { Refusal, RefusalSample, RefusalText, Sample, Vendor } from "./shapes";

interface VendorFile {
  readonly refusals: Vendor;
  readonly texts: Readonly<Record<string, RefusalText>>;
  readonly samples: Readonly<Record<string, RefusalSample>>;
}

// `ONLY=github,gitlab vitest run lib/knowledge/vendors.test.ts` runs some of them.
const only = process.env.ONLY?.split(",");
const files = Object.entries(import.meta.glob<VendorFile>("./vendors/*.ts"))
  .map(([file, load]) => ({ id: file.replace(/^.*\/|\.ts$/g, ""), load }))
  .filter(({ id }) => !id.endsWith(".gen") && (!only || only.includes(id)));

function lookAt(sample: Sample) {
  const { evidence, request } = typeof sample === "string" ? { evidence: sample, request: "" } : sample;
  const { exchanges, chosen } = read(evidence);
  const exchange = exchanges[chosen];
  if (!exchange) throw new Error(`nothing was read from ${JSON.stringify(evidence.slice(0, 80))}`);
  return look(request ? { ...exchange, request: readRequest(request) } : exchange);
}

/** What a program would write with an underscore, outside backticks and addresses. */
function bareIdentifiers({ meaning, fix, prevention = [] }: RefusalText): string[] {
  return [meaning, ...[...fix, ...prevention].map((step) => (typeof step === "string" ? step : step.do))].flatMap(
    (text) => text.replaceAll(/`[^`]*`|https?:\/\/\S+/g, "").match(/\S*\w_\w\S*/g) ?? [],
  );
}

/** The id of the vendor's first refusal that matches. */
function refusalOf(vendor: Vendor, sample: Sample): string | undefined {
  const seen = lookAt(sample);
  return Object.entries<Refusal>(vendor.refusals).find(([, refusal]) => match(refusal.when, seen))?.[0];
}

describe.each(files)("$id", ({ load }) => {
  it("recognises each refusal by its own samples and leaves the others alone", async () => {
    const { refusals: vendor, samples } = await load();
    for (const [id, { matches, ignores = [] }] of Object.entries(samples)) {
      expect(matches.length, `${id} has a sample to match`).toBeGreaterThan(0);
      for (const sample of matches) expect(refusalOf(vendor, sample), JSON.stringify(sample)).toBe(id);
      for (const sample of ignores) expect(refusalOf(vendor, sample), JSON.stringify(sample)).not.toBe(id);
    }
  });

  it("says of each refusal what it means, how to fix it and where that is written", async () => {
    const { refusals: vendor, texts, samples } = await load();
    const ids = Object.keys(vendor.refusals);
    expect(Object.keys(texts)).toEqual(ids);
    expect(Object.keys(samples)).toEqual(ids);
    for (const [id, refusal] of Object.entries<Refusal>(vendor.refusals)) {
      expect(refusal.source, id).toMatch(/^https:\/\//);
      expect(refusal.because, id).toMatch(/^[A-Za-z"'`{].*[.]$/s);
      expect(texts[id]?.headline, id).toMatch(/^[A-Za-z"'`].*[.]$/s);
      expect(texts[id]?.meaning, id).toMatch(/[.]$/);
      expect(texts[id]?.fix.length, id).toBeGreaterThan(0);
    }
  });

  it("names its refusals in words: a number would move before those that it was written after", async () => {
    const { refusals: vendor } = await load();
    for (const id of Object.keys(vendor.refusals)) expect(id).toMatch(/^(?!\d+$)[a-z0-9-]+$/);
  });

  it("sets identifiers as code", async () => {
    const { texts } = await load();
    expect(Object.values(texts).flatMap(bareIdentifiers)).toEqual([]);
  });
});
