/**
 * `npm run backup -- FILE`: a copy of the SQLite database, taken while the server runs. `npm run restore -- FILE` puts
 * it back (lib/tools/restore.mjs). PostgreSQL has pg_dump for this.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { createClient } from "@libsql/client";
import { databaseUrl } from "./set-up.mjs";

const [target] = process.argv.slice(2);
const url = databaseUrl();
if (!target || !url.startsWith("file:") || existsSync(target)) {
  console.error(
    !target
      ? "Name the file to write: npm run backup -- FILE"
      : existsSync(target)
        ? `${target} exists already.`
        : "This is for SQLite; use pg_dump for PostgreSQL.",
  );
  process.exit(2);
}
const client = createClient({ url });
// One read transaction: whole as of now, whoever writes meanwhile.
await client.execute({ sql: "VACUUM INTO ?", args: [path.resolve(target)] });
client.close();
const copy = createClient({ url: `file:${path.resolve(target)}` });
const [{ integrity_check: integrity } = {}] = (await copy.execute("PRAGMA integrity_check")).rows;
copy.close();
console.log(`${target}: integrity ${integrity}`);
process.exit(integrity === "ok" ? 0 : 1);
