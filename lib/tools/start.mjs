/** `npm start`: everything a fresh clone needs, then the production server. Arguments are handed to its Node. */
import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, databaseUrl, install, migrate, root } from "./set-up.mjs";

install();
build();
const url = databaseUrl();
const { readEnvironment } = await import(pathToFileURL(path.join(root, ".next/standalone/prisma/settings.mjs")).href);
try {
  readEnvironment({ ...process.env, DATABASE_URL: process.env.DATABASE_URL && url });
} catch ({ message }) {
  console.error(message);
  process.exit(1);
}
migrate(url, { built: true });
const server = spawn(
  process.execPath,
  ["--disable-warning=ExperimentalWarning", ...process.argv.slice(2), path.join(root, "lib/serve/main.mjs")],
  {
    stdio: "inherit",
    env: { ...process.env, DATABASE_URL: url, NODE_ENV: "production" },
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
