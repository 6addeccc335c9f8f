/**
 * How often the engine is right about labelled cases, and how often it says so.
 *   npm run accuracy                    the project's own cases; writes the figures that the page /accuracy shows
 *   npm run accuracy -- FILE.jsonl…     others: one JSON object a line, {id, vendor, kind, input, request?, cause, also?}
 * Once with everything it knows, and once with the vendors' refusals left out: what the general readers know.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { diagnose } from "../../diagnosis/diagnose";
import { loadTexts } from "../../knowledge/texts";
import { accuracyNow } from "./figures";
import { type Case, casesIn, measured, type Outcome, ownCases } from "./measure";
import { interview } from "./truthful";

const texts = await loadTexts();
const files = process.argv.slice(2);
const cases: Case[] = files.length ? files.flatMap((file) => casesIn(readFileSync(file, "utf8"))) : await ownCases();

const share = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : "none");

function print(title: string, generalOnly: boolean) {
  const { outcomes, figures } = measured(cases, (input) => diagnose({ ...input, generalOnly }, texts));
  console.log(`\n${title}`);
  for (const { item, ranking, right } of outcomes) {
    if (right || (generalOnly && !files.length)) continue;
    const got = ranking.causes
      .slice(0, 3)
      .map(({ id, probability, refusal }) => `${id} ${probability.toFixed(2)}${refusal ? ` (${refusal})` : ""}`);
    console.log(`  miss ${item.id}: ${[item.cause, ...(item.also ?? [])].join(" or ")}, not ${got.join(", ")}`);
  }
  if (!generalOnly) for (const key of ["cause", "kind", "vendor"] as const) table(key, outcomes);
  const { top1, strict, top2, brier, gap, explained } = figures;
  console.log(
    `top1 ${top1.toFixed(3)} strict ${strict.toFixed(3)} top2 ${top2.toFixed(3)} brier ${brier.toFixed(3)} calibration-gap ${gap.toFixed(3)} explained ${explained.toFixed(3)} n ${outcomes.length}`,
  );
  for (const { from, said, right, count } of figures.bins)
    console.log(
      `  said ${from.toFixed(1)}-${(from + 0.2).toFixed(1)}: ${said.toFixed(2)} on average, right ${right.toFixed(2)}, n ${count}`,
    );
}

function table(key: "cause" | "kind" | "vendor", outcomes: readonly Outcome[]) {
  console.log(`  by ${key}`);
  for (const name of [...new Set(outcomes.map(({ item }) => item[key]))].sort()) {
    const rows = outcomes.filter(({ item }) => item[key] === name);
    const right = rows.filter((row) => row.right).length;
    if (key !== "vendor" || right < rows.length)
      console.log(`    ${name.padEnd(24)} ${share(right, rows.length)} of ${rows.length}`);
  }
}

function printQuestions() {
  const asked = cases.map(({ input, request, cause }) => interview({ evidence: input, request }, cause));
  const counts = asked.map((one) => one.questions).sort((a, b) => a - b);
  const idle = asked.reduce((sum, one) => sum + one.idle, 0);
  const right = asked.filter((one) => one.right).length;
  console.log(
    `\nquestions left, answered from the true cause: median ${counts[Math.floor(counts.length / 2)]}, ninth tenth ${counts[Math.floor(counts.length * 0.9)]}, most ${counts.at(-1)}; ${idle} of ${counts.reduce((sum, count) => sum + count, 0)} moved nothing; then first ${share(right, asked.length)}`,
  );
}

print("With everything it knows", false);
print("Without the vendors' refusals", true);
printQuestions();
if (!files.length) {
  const target = path.resolve(import.meta.dirname, "../../diagnosis/accuracy.gen.json");
  writeFileSync(target, `${JSON.stringify(await accuracyNow(), null, 1)}\n`);
}
