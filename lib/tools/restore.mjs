/**
 * `npm run restore -- FILE`: puts a copy that `npm run backup` made in the place of the SQLite database, once no server runs.
 * Copying it there by hand is not enough: a log that a killed server left beside the old file would be replayed over it.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { createClient } from "@libsql/client";
import { databaseUrl } from "./set-up.mjs";

const [source] = process.argv.slice(2);
const url = databaseUrl();

function refuse(says) {
  console.error(says);
  process.exit(2);
}

if (!source) refuse("Name the file to restore: npm run restore -- FILE");
if (!existsSync(source)) refuse(`${source} does not exist.`);
if (!url.startsWith("file:")) refuse("This is for SQLite; use pg_restore for PostgreSQL.");
const target = url.slice("file:".length);
if (path.resolve(source) === path.resolve(target)) refuse(`${source} is the database itself.`);

/** Whether the file is a whole database of ours. */
async function isWhole(file) {
  const copy = createClient({ url: `file:${path.resolve(file)}` });
  try {
    const [{ integrity_check: integrity } = {}] = (await copy.execute("PRAGMA integrity_check")).rows;
    await copy.execute('SELECT count(*) FROM "Session"');
    return integrity === "ok";
  } catch {
    return false;
  } finally {
    copy.close();
  }
}

/** SQLite leaves its write-ahead log only for whoever is alone with the file. */
async function isInUse(file) {
  if (!existsSync(file)) return false;
  const client = createClient({ url: `file:${file}` });
  try {
    await client.execute("PRAGMA journal_mode=DELETE");
    return false;
  } catch (error) {
    // What is broken otherwise is a reason to restore.
    return /BUSY|LOCKED|locked/.test(`${error.code} ${error.message}`);
  } finally {
    client.close();
  }
}

if (!(await isWhole(source))) refuse(`${source} is not a whole database of why403.`);
if (await isInUse(target)) refuse(`${target} is in use. Stop the server first.`);
mkdirSync(path.dirname(target), { recursive: true });
const beside = `${target}.restoring`;
copyFileSync(source, beside);
for (const left of [`${target}-wal`, `${target}-shm`, `${target}-journal`]) rmSync(left, { force: true });
renameSync(beside, target);
console.log(`${target}: restored from ${source}`);
process.exit(0);
