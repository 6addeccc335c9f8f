/**
 * `npm run verify`: what takes longer than `npm test` may. Runs every file of lib/tools/verify/, or those that are named:
 *   npm run verify -- kill screenshots
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { build, install, root } from "./set-up.mjs";

const folder = path.join(root, "lib/tools/verify");
const known = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.replace(/\.mjs$/, ""));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length) {
  console.error(`There is no check named ${unknown.join(", ")}; there are ${known.join(", ")}.`);
  process.exit(2);
}

install();
build();
let failed = 0;
for (const name of wanted.length ? wanted : known) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [path.join(folder, `${name}.mjs`)], { cwd: root, stdio: "inherit" });
  if (status !== 0) failed++;
}
const ran = wanted.length || known.length;
console.log(`\n${ran - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
