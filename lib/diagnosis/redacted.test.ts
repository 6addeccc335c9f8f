import { expect, it } from "vitest";
import { loadTexts } from "@/lib/knowledge/texts";
import { redactAll } from "@/lib/redaction/redact";
import { ownCases } from "../tools/measure";
import { diagnose } from "./diagnose";

it("the first cause of every labelled case is the same before and after redaction", async () => {
  const texts = await loadTexts();
  const cases = await ownCases();
  expect(cases.length).toBeGreaterThan(1000);
  const moved = cases.flatMap(({ id, input, request = "" }) => {
    const clean = redactAll({ evidence: input, request }).texts;
    const before = diagnose({ evidence: input, request }, texts).causes[0]?.id;
    const after = diagnose(clean, texts).causes[0]?.id;
    return before === after ? [] : [`${id}: ${before}, after redaction ${after}`];
  });
  expect(moved).toEqual([]);
});
