/** The page, the API and the terminal say the same of every one of the project's own cases. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import { isVerdict } from "@/lib/diagnosis/tell/explain";
import { actorInWords, percent, retryInWords } from "@/lib/diagnosis/tell/in-words";
import type { Report } from "@/lib/diagnosis/tell/report";
import { loadTexts } from "@/lib/knowledge/texts";
import { type Case, ownCases } from "@/lib/tools/measure/measure";

type Engine = typeof import("@/lib/diagnosis/browser");

const root = path.resolve(import.meta.dirname, "../..");
let folder = "";
let page: Engine;
let post: typeof import("./diagnose/route").POST;
let cases: Case[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "why403-one-answer-"));
  const outfile = path.join(folder, "browser.mjs");
  await build({
    entryPoints: [path.join(root, "lib/diagnosis/browser.ts")],
    outfile,
    bundle: true,
    platform: "browser",
    format: "esm",
    alias: { "@": root },
    logLevel: "silent",
  });
  page = await import(pathToFileURL(outfile).href);
  vi.stubEnv("RATE_LIMIT", "off");
  ({ POST: post } = await import("./diagnose/route"));
  cases = await ownCases();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function asked({ input, request }: Case, accept: string): Promise<string> {
  const headers = { "content-type": "application/json", accept };
  const body = JSON.stringify({ evidence: input, ...(request ? { request } : {}) });
  return (await post(new Request("http://localhost/api/diagnose", { method: "POST", headers, body }), {})).text();
}

/** What a reader takes from a verdict. */
function verdictOf(
  { causes, verdict, responder }: Pick<Ranking, "causes" | "verdict" | "responder">,
  headline: string | null,
) {
  return {
    headline,
    causes: causes.map(({ id, probability }) => [id, probability]),
    refused: responder?.name ?? null,
    settled: verdict.settled,
    retry: verdict.retry,
    actor: verdict.actor,
  };
}

const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe("every case of our own", () => {
  it("has the same verdict on the page, from the API and in the terminal", async () => {
    const texts = await loadTexts();
    expect(cases.length).toBeGreaterThan(500);
    for (const one of cases) {
      const { ranking, explanation } = page.browser.whole({ evidence: one.input, request: one.request }, texts);
      const shown = verdictOf(ranking, explanation?.headline ?? null);
      const answered: Report = JSON.parse(await asked(one, "application/json"));
      expect(verdictOf(answered, answered.headline), one.id).toEqual(shown);
      const text = flat(await asked(one, "text/plain"));
      expect(text, one.id).toContain(flat(shown.headline ?? ""));
      if (!explanation || !isVerdict(explanation)) continue;
      const chance = percent(ranking.causes[0]?.probability ?? 0);
      expect(text, one.id).toContain(
        `Cause ${ranking.causes[0]?.name} (${chance}${shown.settled ? ")" : ", not settled)"}`,
      );
      expect(text, one.id).toContain(`Retry ${retryInWords(shown.retry, shown.settled)}`);
      expect(text, one.id).toContain(`To act ${actorInWords(shown.actor)}`);
      expect(text, one.id).toContain(shown.refused ? `Refused by ${shown.refused}` : "by whom, the text does not say");
    }
  }, 300_000);

  it("is set in 80 columns for the terminal, apart from addresses, code and quoted words that cannot be broken", async () => {
    const whole = /^ +(?:https?:\/\/\S+|“.*|\S+”?)$|^Quote {4}|^ {7,}/;
    for (const one of cases)
      for (const line of (await asked(one, "text/plain")).split("\n"))
        if (line.length > 80) expect(line, one.id).toMatch(whole);
  }, 300_000);
});
