/** Bare apps of the same framework, built and served in the same run: what ours is measured against. */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./server.mjs";
import { local, root, run } from "./set-up.mjs";

const next = path.join(root, "node_modules/next/dist/bin/next");

const page = {
  "next.config.mjs": `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(root)} } };`,
  "app/layout.jsx":
    'export const metadata = { title: "Bare", description: "A bare page." };\nexport default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  "app/page.jsx":
    "export default function Page() { return <main><h1>Bare</h1><p>A page and nothing else.</p></main>; }",
};

/** Writes an app of these files and builds it; answers with its folder. */
export function buildBare(name, files) {
  const folder = path.join(root, "test-results", name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries({ "package.json": '{ "private": true, "type": "module" }', ...files })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  run(local("next"), ["build", folder], { env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } });
  return folder;
}

/**
 * Serves a bare app, by `next start` or as its standalone program, until `stop`, which resolves when it has gone. It is up
 * once `ready` answers.
 */
export async function serveBare(folder, { standalone = false, env = {}, ready = "/" } = {}) {
  const program = path.join(folder, ".next/standalone", path.relative(root, folder), "server.js");
  const port = await freePort();
  const child = spawn(process.execPath, standalone ? [program] : [next, "start", folder, "-H", "127.0.0.1"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PORT: String(port), HOSTNAME: "127.0.0.1", NODE_ENV: "production", ...env },
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const stop = () => {
    child.kill();
    return gone;
  };
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if ((await fetch(base + ready).catch(() => null))?.ok) return { base, pid: child.pid, stop };
    await sleep(100);
  }
  await stop();
  throw new Error("The bare app did not answer within 30 seconds.");
}

/** A page and nothing else, built and served. */
export const startBare = () => serveBare(buildBare("bare", page));
