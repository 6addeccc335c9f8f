/** A bare page of the same framework, built and served in the same run: what our pages are measured against. */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./server.mjs";
import { local, root, run } from "./set-up.mjs";

const folder = path.join(root, "test-results/bare");

const files = {
  "package.json": '{ "name": "bare", "private": true, "type": "module" }',
  "next.config.mjs": `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(root)} } };`,
  "app/layout.jsx":
    'export const metadata = { title: "Bare", description: "A bare page." };\nexport default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  "app/page.jsx":
    "export default function Page() { return <main><h1>Bare</h1><p>A page and nothing else.</p></main>; }",
};

/** Builds and starts it; `stop` ends it. */
export async function startBare() {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  run(local("next"), ["build", folder], { env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } });
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [path.join(root, "node_modules/next/dist/bin/next"), "start", folder, "-p", port],
    {
      stdio: "ignore",
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(base).catch(() => null);
    if (answer?.ok) return { base, stop: () => child.kill() };
    await sleep(100);
  }
  child.kill();
  throw new Error("The bare page did not answer within 30 seconds.");
}
