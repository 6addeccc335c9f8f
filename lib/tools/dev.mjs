/** `npm run dev`: the development server on the embedded database. */
import { spawn } from "node:child_process";
import path from "node:path";
import { databaseUrl, install, migrate, root } from "./set-up.mjs";

install();
const url = databaseUrl();
migrate(url);
const server = spawn(path.join(root, "node_modules/.bin/next"), ["dev", "--port", process.env.PORT || "3000"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, DATABASE_URL: url, NEXT_TELEMETRY_DISABLED: "1" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
