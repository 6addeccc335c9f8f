/**
 * Takes every recogniser away once (signs, decoders, formats, the vendors' refusals) and expects a test to fail that names
 * the cause or the vendor it belonged to. At least 95 % must be noticed. `MUTATE=sign,decoder` takes only those away.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { local, root, run } from "../set-up.mjs";

const least = 0.95;

/** The full names of the tests that fail without these recognisers; null when the run itself failed. */
function failing({ tests, mutants }) {
  const { stdout } = spawnSync(local("vitest"), ["run", "--reporter=json", ...tests], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      MUTANTS: JSON.stringify(mutants),
      ...(mutants[0].kind === "refusal" && { ONLY: mutants.map(({ of }) => of).join(",") }),
    },
  });
  const report = JSON.parse(stdout.slice(stdout.indexOf("{")));
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  if (!results.length) throw new Error(`No test ran without ${JSON.stringify(mutants)}.`);
  return results.filter(({ status }) => status === "failed").map(({ fullName }) => fullName);
}

const names = (test, id) => test.split(/[^\w-]+/).includes(id);

const kinds = process.env.MUTATE?.split(",");
const rounds = JSON.parse(run(local("tsx"), [path.join(root, "lib/tools/measure/mutants.ts")])).filter(
  ({ mutants: [first] }) => !kinds || kinds.includes(first.kind),
);
const survivors = [];
for (const round of rounds) {
  const failed = failing(round);
  const alone = round.mutants.length === 1;
  for (const mutant of round.mutants)
    if (!failed.some((test) => alone || names(test, mutant.of))) survivors.push(mutant);
}
const all = rounds.flatMap(({ mutants }) => mutants).length;
for (const mutant of survivors) console.log(`not noticed: ${JSON.stringify(mutant)}`);
const killed = (all - survivors.length) / all;
console.log(`${all} recognisers taken away, ${(100 * killed).toFixed(1)} % noticed (at least ${100 * least} %)`);
process.exit(killed >= least ? 0 : 1);
