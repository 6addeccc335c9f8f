/**
 * What Dockerfile and compose.yaml do, without a container engine: the Dockerfile's own commands in a clean folder, its
 * files read-only, its process as an ordinary user; then two of them on PostgreSQL behind nginx.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { hasPostgres, temporaryPostgres } from "../databases.mjs";
import { hasNginx, startNginx } from "../nginx.mjs";
import { freePort } from "../server.mjs";
import { root } from "../set-up.mjs";

const dockerfile = readFileSync(path.join(root, "Dockerfile"), "utf8");
const [, building, running] = dockerfile.split(/^FROM .*$/m);
const lineOf = (stage, word) => new RegExp(`^${word} (.+)$`, "m").exec(stage)[1];
const told = {
  build: lineOf(building, "RUN"),
  copy: /--from=build (\S+) (\S+)/.exec(running),
  health: JSON.parse(lineOf(running, "HEALTHCHECK").split("CMD ")[1]),
  command: JSON.parse(lineOf(running, "CMD")),
};

const ordinary = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const folder = mkdtempSync(path.join(tmpdir(), "why403-deploy-"));
chmodSync(folder, 0o755);
const clean = path.join(folder, "clean");
const app = path.join(folder, "app");
const data = path.join(folder, "data");

/** The files that are or would be in version control, without those that an image does not get. */
function copySources() {
  const ignored = readFileSync(path.join(root, ".dockerignore"), "utf8").split("\n").filter(Boolean);
  const flags = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", flags, { cwd: root, encoding: "utf8", maxBuffer: 1 << 24 }).split("\0");
  for (const file of files.filter((one) => one && !ignored.includes(one.split("/")[0]) && !one.endsWith(".test.ts")))
    cpSync(path.join(root, file), path.join(clean, file), { force: true, recursive: true, errorOnExist: false });
}

function readOnly(place) {
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) chmodSync(path.join(entry.parentPath, entry.name), 0o444);
    else if (entry.isDirectory()) chmodSync(path.join(entry.parentPath, entry.name), 0o555);
  chmodSync(place, 0o555);
}

/** The image's process, with an environment and a user of its own. */
async function start(env) {
  const port = await freePort();
  const own = { PATH: process.env.PATH, HOME: "/nonexistent", NODE_ENV: "production", PORT: String(port), ...env };
  const [command, ...args] = told.command;
  const child = spawn(command, args, { cwd: app, env: own, stdio: ["ignore", "ignore", "inherit"], ...ordinary });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const stop = () => {
    child.kill("SIGTERM");
    return gone;
  };
  const base = `http://127.0.0.1:${port}`;
  const healthy = () =>
    spawnSync(told.health[0], told.health.slice(1), { cwd: app, env: own, ...ordinary }).status === 0;
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    if (healthy()) return { base, stop };
    await sleep(200);
  }
  child.kill("SIGKILL");
  throw new Error("The process is not healthy.");
}

const found = [];
function check(name, right) {
  found.push(right);
  console.log(`${right ? "✓" : "✗"} ${name}`);
}

async function works(name, base) {
  const page = await fetch(`${base}/causes`);
  const file = /\/_next\/static\/[\w./~-]+\.js/.exec(await page.text())?.[0];
  const script = await fetch(`${base}${file}`);
  await script.text();
  const shared = await fetch(`${base}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ evidence: "HTTP/1.1 403 Forbidden\n\n", expiresIn: "1h" }),
  });
  const { id } = await shared.json();
  const read = await fetch(`${base}/api/sessions/${id}`);
  const text = await fetch(`${base}/api/diagnose`, { method: "POST", body: "HTTP/1.1 403 Forbidden\n\n" });
  const statuses = [page, script, shared, read, text].map(({ status }) => status).join(" ");
  check(`${name}: page, script, share, read, diagnose answer ${statuses}`, statuses === "200 200 201 200 200");
}

/** The Dockerfile's build stage in a clean folder; resolves with the folder that the other stage copies. */
function built() {
  mkdirSync(clean);
  copySources();
  const began = performance.now();
  const [command, ...args] = told.build.split(" ");
  if (spawnSync(command, args, { cwd: clean, stdio: "inherit" }).status !== 0) process.exit(1);
  check(`“${told.build}” in a clean folder, ${Math.round((performance.now() - began) / 1000)} s`, true);
  return path.join(clean, path.relative("/app", told.copy[1]));
}

// IMAGE=folder takes one that was built before.
cpSync(process.env.IMAGE ?? built(), app, { recursive: true, verbatimSymlinks: true });
rmSync(clean, { recursive: true, force: true, maxRetries: 3 });
const size = Number(execFileSync("du", ["-sm", app], { encoding: "utf8" }).split("\t")[0]);
readOnly(app);
mkdirSync(data);
if (ordinary.uid) chownSync(data, ordinary.uid, ordinary.gid);
const writable = spawnSync("sh", ["-c", `touch ${app}/x 2>/dev/null`], ordinary).status === 0;
check(`the image's files are ${size} MB, and its user cannot write there`, !writable);

const single = await start({ DATABASE_URL: `file:${path.join(data, "why403.db")}` });
await works("one process on SQLite", single.base);
check("it stops at SIGTERM with 0", (await single.stop()) === 0);

if (hasPostgres) {
  const postgres = await temporaryPostgres();
  const env = { DATABASE_URL: postgres.url, TRUST_PROXY: "1" };
  const pair = await Promise.all([start(env), start(env)]);
  check("two processes migrate one PostgreSQL at the same time", true);
  if (hasNginx) {
    const nginx = path.join(folder, "nginx");
    mkdirSync(nginx);
    const proxy = await startNginx(
      nginx,
      pair.map(({ base }) => base),
    );
    await works("two processes on PostgreSQL behind nginx", proxy.base);
    const metrics = await fetch(`${proxy.base}/api/metrics`);
    check("the metrics are not shown through the proxy", metrics.status === 404);
    proxy.stop();
  } else console.log("skipped: nginx is not installed");
  await Promise.all(pair.map(({ stop }) => stop()));
  await postgres.dispose();
} else console.log("skipped: PostgreSQL's package for this platform is not installed");
spawnSync("chmod", ["-R", "u+w", folder]);
rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
process.exit(found.every(Boolean) ? 0 : 1);
