import { describe, expect, it } from "vitest";
import { prober } from "@/lib/diagnosis/prober";
import { loadTexts } from "@/lib/knowledge/texts";
import { limits } from "./limits";
import { type Told, toldOf, transcriptOf } from "./transcript";

const url = "https://api.example.com/thing";
const shown = { method: "GET", url, headers: {} };
const variants = ["plain", "origin", "preflight", "root", "missing-path", "problem-json", "other-method", "again"];

/** An answer whose body and whose header fields hold nothing but this. */
function answerOf(fill: string, size: number) {
  const text = fill.repeat(Math.ceil(size / fill.length)).slice(0, size);
  const head = text.replaceAll(/[\r\n]/g, " ").slice(0, size / 2);
  return toldOf(
    {
      url,
      address: "1.1.1.1",
      status: 403,
      reason: "Forbidden",
      fields: [["x-fill", head]],
      body: { wire: size, decoded: size, bytes: Buffer.from(text), cut: null, undecodable: null },
      tls: null,
      timings: { resolved: 0, connected: 0, secured: null, answered: 0, done: 0 },
      before: [],
      stopped: null,
    },
    url,
  );
}

const transcript = (told: Told): string =>
  transcriptOf(
    "0123456789abcdef",
    variants.map((variant) => ({ variant, shown, told, failure: null })),
  );

/** The shortest of three, in ms. */
function cost(work: () => unknown): number {
  const times = [0, 0, 0].map(() => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** Each once took seconds of the server's only thread. */
const fills = ["\n", "\r\n", "\\", '\\"', "\\\\'", " ", "\t", '"', "'", "<", "&", ":", "a: b\n", "http://a:b@", "--;"];

describe("what a hostile host fills its answers with", () => {
  for (const fill of fills) {
    it(`costs time in proportion to its length: ${JSON.stringify(fill)}`, async () => {
      const engine = prober(await loadTexts());
      const work = (size: number) => {
        const text = transcript(answerOf(fill, size));
        return engine.next(text, { open: ["again"], left: 1 });
      };
      const whole = limits.sampleBytes;
      work(whole / 8);
      // Eight times the length; twice the length took four times as long before.
      const [short, long] = [cost(() => work(whole / 8)), cost(() => work(whole))];
      expect(long).toBeLessThan(Math.max(200, 24 * short));
    });
  }
});
