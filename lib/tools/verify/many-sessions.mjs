/**
 * A hundred thousand shared diagnoses: every query of the app uses an index, reading one costs at most 1.5 times what it
 * costs among a hundred, and reading one of 1,000 events takes at most 50 ms.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { hasPostgres, temporaryPostgres, temporarySqlite } from "../databases.mjs";
import { local, migrate, root } from "../set-up.mjs";

let failed = false;
for (const start of [temporarySqlite, ...(hasPostgres ? [temporaryPostgres] : [])]) {
  const database = await start();
  migrate(database.url, { quiet: true });
  const { status } = spawnSync(
    local("tsx"),
    ["--conditions=react-server", path.join(root, "lib/tools/many-sessions.ts")],
    { cwd: root, stdio: "inherit", env: { ...process.env, DATABASE_URL: database.url } },
  );
  failed ||= status !== 0;
  await database.dispose();
}
process.exit(failed ? 1 : 0);
