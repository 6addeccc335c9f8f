import { expect, it } from "vitest";
import { accuracyNow } from "@/lib/tools/measure/figures";
import shown from "./accuracy.gen.json";

it("the figures on the page are those of this engine and these cases: `npm run accuracy` writes them", async () => {
  expect(await accuracyNow()).toEqual(shown);
});

it("the engine is right about its own cases, and about most of them without knowing the vendor", () => {
  expect(shown.known.top1).toBeGreaterThanOrEqual(0.99);
  expect(shown.known.strict).toBeGreaterThanOrEqual(0.95);
  expect(shown.known.gap).toBeLessThanOrEqual(0.06);
  expect(shown.unknown.top1).toBeGreaterThanOrEqual(0.78);
  expect(shown.unknown.top2).toBeGreaterThanOrEqual(0.9);
  expect(shown.questions.median).toBeLessThanOrEqual(2);
  expect(Math.min(...shown.known.causes.map(({ right }) => right))).toBeGreaterThanOrEqual(0.95);
});
