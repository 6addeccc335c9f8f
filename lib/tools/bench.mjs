/** `npm run bench`: bundles the benchmark as a build would, and runs it. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { install, local, root, run } from "./set-up.mjs";

install();
const outfile = path.join(root, "test-results/bench.mjs");
await build({
  entryPoints: [path.join(root, "lib/tools/measure/bench.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  alias: { "@": root },
});
const cases = path.join(root, "test-results/own-cases.jsonl");
writeFileSync(cases, run(local("tsx"), ["lib/tools/measure/own-cases.ts"]));
process.exit(spawnSync(process.execPath, [outfile, cases], { stdio: "inherit" }).status ?? 1);
