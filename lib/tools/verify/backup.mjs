/**
 * A backup taken while the server writes, and the server started on it: everything that was acknowledged before is there.
 * SQLite by `npm run backup`; PostgreSQL by pg_dump, with the server that came with it, or else the one of the packages
 * where pg_dump is not older.
 */
import { execFile, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { hasPostgres, installedPostgres, postgresOf, temporaryPostgres } from "../databases.mjs";
import { startServer } from "../server.mjs";
import { root } from "../set-up.mjs";

const data = await mkdtemp(path.join(tmpdir(), "why403-backup-"));
const json = { "content-type": "application/json" };

async function share(base) {
  const body = JSON.stringify({
    evidence: `HTTP/1.1 403 Forbidden\nx-request-id: ${randomUUID()}\n\n`,
    expiresIn: "1h",
  });
  const answer = await fetch(`${base}/api/sessions`, { method: "POST", headers: json, body });
  if (answer.status !== 201) throw new Error(`Sharing was answered with ${answer.status}.`);
  return (await answer.json()).id;
}

/** Runs a command while the writers go on; throws when it fails. */
const ran = promisify(execFile);

/** Shares on and on, backs up in the middle, and restores into another server. */
async function drill(name, { databaseUrl, backUp, restore }) {
  const server = await startServer({ databaseUrl });
  const acknowledged = [];
  let over = false;
  const writers = Array.from({ length: 4 }, async () => {
    while (!over) acknowledged.push(await share(server.base));
  });
  for (let tries = 0; acknowledged.length < 40 && tries < 300; tries++) await sleep(200);
  const before = [...acknowledged];
  const restoredUrl = await backUp();
  // In place, nothing of a running server's may be overwritten.
  const early = await restore?.().then(
    () => "was done",
    () => "was refused",
  );
  const during = acknowledged.length - before.length;
  await sleep(500);
  over = true;
  await Promise.all(writers);
  const after = acknowledged.at(-1);
  await server.stop("SIGKILL");
  await restore?.();
  const restored = await startServer({ databaseUrl: restoredUrl });
  let missing = 0;
  for (const id of before) if (!(await fetch(`${restored.base}/api/sessions/${id}`)).ok) missing++;
  const stale = restore && (await fetch(`${restored.base}/api/sessions/${after}`)).ok;
  const writes = Boolean(await share(restored.base));
  await restored.stop();
  console.log(
    `${name}: ${before.length} sessions before the backup, ${during} written during it, ${missing} missing after the restore; it ${writes ? "takes" : "does not take"} new ones`,
  );
  if (restore)
    console.log(
      `${name}: a restore under the running server ${early}; what came after the backup ${stale ? "is" : "is not"} there`,
    );
  return missing === 0 && writes && before.length > 0 && !stale && early !== "was done";
}

const file = path.join(data, "sessions.db");
const copy = path.join(data, "copy.db");
let right = await drill("SQLite", {
  databaseUrl: `file:${file}`,
  backUp: async () => {
    const env = { ...process.env, DATABASE_URL: `file:${file}` };
    const { stdout } = await ran(process.execPath, ["lib/tools/backup.mjs", copy], { cwd: root, env });
    console.log(stdout.trim());
    return `file:${file}`;
  },
  // Where the old database is, with the log of a server that was killed beside it.
  restore: async () => {
    const env = { ...process.env, DATABASE_URL: `file:${file}` };
    await ran(process.execPath, ["lib/tools/restore.mjs", copy], { cwd: root, env });
  },
});

const programs = installedPostgres();
const inPath = (name) => path.join(programs ?? "", name);
const major = Number(
  /(\d+)/.exec(spawnSync(inPath("pg_dump"), ["--version"], { encoding: "utf8" }).stdout ?? "")?.[1] ?? 0,
);
const ofPackages = 18;
if (!programs && (!hasPostgres || major < ofPackages))
  console.log(
    `PostgreSQL: skipped, ${major ? `pg_dump ${major} cannot read a server of version ${ofPackages}` : "pg_dump is not installed"}`,
  );
else {
  const make = () => (programs ? postgresOf(programs) : temporaryPostgres());
  const [from, to] = [await make(), await make()];
  right =
    (await drill(`PostgreSQL by pg_dump ${major}`, {
      databaseUrl: from.url,
      backUp: async () => {
        const dump = path.join(data, "dump");
        await ran(inPath("pg_dump"), ["--format=custom", `--file=${dump}`, from.url]);
        await ran(inPath("pg_restore"), ["--no-owner", `--dbname=${to.url}`, dump]);
        return to.url;
      },
    })) && right;
  await from.dispose();
  await to.dispose();
}
await rm(data, { recursive: true, force: true, maxRetries: 3 });
process.exit(right ? 0 : 1);
