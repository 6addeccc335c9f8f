/**
 * Takes away one recogniser at a time and expects a test to fail: every sign, decoder and format, and every n-th refusal
 * of the vendors (`MUTATE_EVERY`, 25 by default; 1 takes all, which is hours). At least 95 % must be noticed.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { local, root, run } from "../set-up.mjs";

const least = 0.95;
const every = Number(process.env.MUTATE_EVERY ?? 25);
const testsOf = {
  sign: ["lib/knowledge/causes.test.ts"],
  decoder: ["lib/knowledge/decoders.test.ts"],
  format: ["lib/evidence/forms.test.ts", "lib/evidence/formats.test.ts"],
  refusal: ["lib/knowledge/vendors.test.ts"],
};

const mutants = JSON.parse(run(local("tsx"), [path.join(root, "lib/tools/mutants.ts"), String(every)]));
const survivors = [];
for (const mutant of mutants) {
  const { status } = spawnSync(local("vitest"), ["run", "--bail=1", "--reporter=dot", ...testsOf[mutant.kind]], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, MUTANT: JSON.stringify(mutant), ...(mutant.kind === "refusal" && { ONLY: mutant.of }) },
  });
  if (status === 0) survivors.push(mutant);
}
for (const mutant of survivors) console.log(`not noticed: ${JSON.stringify(mutant)}`);
const killed = (mutants.length - survivors.length) / mutants.length;
console.log(
  `${mutants.length} recognisers taken away, ${(100 * killed).toFixed(1)} % noticed (at least ${100 * least} %)`,
);
process.exit(killed >= least ? 0 : 1);
