/** Starts the built server on a free port of this machine, for the checks that need one of their own. */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { local, migrate, root } from "./set-up.mjs";

/**
 * Migrates the database and starts the server; resolves once it answers.
 * `stop` ends it with a signal and resolves with its exit code when it has gone. `wrapper` is a command that runs the
 * rest of its arguments; `log` is an array that takes what the server prints, `hear` is given what it prints to its output.
 * @param {{ databaseUrl: string, env?: Record<string, string>, wrapper?: string[], log?: string[] | null, hear?: (text: string) => void }} options
 */
export async function startServer({ databaseUrl, env = {}, wrapper = [], log = null, hear }) {
  migrate(databaseUrl, { quiet: true, built: true });
  const port = await freePort();
  const [command, ...args] = [
    ...wrapper,
    process.execPath,
    "--disable-warning=ExperimentalWarning",
    `--import=${pathToFileURL(path.join(root, "lib/tools/loopback-only.mjs")).href}`,
    path.join(root, "lib/serve/main.mjs"),
  ];
  const child = spawn(command, args, {
    stdio: ["ignore", log || hear ? "pipe" : "ignore", log ? "pipe" : "inherit"],
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      NODE_ENV: "production",
      RATE_LIMIT: "off",
      LOG_LEVEL: "error",
      ...env,
    },
  });
  for (const stream of log ? [child.stdout, child.stderr] : []) stream.on("data", (chunk) => log.push(String(chunk)));
  if (hear) child.stdout.setEncoding("utf8").on("data", hear);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const stop = (signal = "SIGTERM") => {
    child.kill(signal);
    return gone;
  };
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${base}/api/health`).catch(() => null);
    if (answer?.ok) return { base, pid: child.pid, stop };
    await sleep(100);
  }
  await stop("SIGKILL");
  throw new Error("The server did not answer within 30 seconds.");
}

/**
 * The server at BASE where that is given, else one of its own with a database of that name; with `refusing`, an API on
 * loopback that it may probe.
 */
export async function served(name, { refusing = false } = {}) {
  if (process.env.BASE) return { base: process.env.BASE, upstream: process.env.UPSTREAM, stop: async () => {} };
  const folder = path.join(root, "test-results");
  mkdirSync(folder, { recursive: true });
  const databaseUrl = `file:${path.join(folder, `${name}.db`)}`;
  if (!refusing) return startServer({ databaseUrl });
  const port = await freePort();
  const child = spawn(local("tsx"), [path.join(root, "e2e/upstream.ts"), String(port)], { stdio: "inherit" });
  const host = `127.0.0.1:${port}`;
  const server = await startServer({ databaseUrl, env: { PROBE_ALLOW: host } });
  const stop = () => {
    child.kill();
    return server.stop();
  };
  return { ...server, upstream: `http://${host}`, stop };
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
