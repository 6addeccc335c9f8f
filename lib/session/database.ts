import "server-only";
import { env } from "@/lib/env";
import { adapterFor, providerOf } from "./adapter";
import { emptyLog } from "./erase";
import type { PrismaClient } from "./prisma/sqlite/client";
import { purgeRegularly } from "./purge";

/** Both providers' clients have the same models; the SQLite one's types stand for both. */
export type Database = PrismaClient;
/** The client inside a transaction. */
export type Tx = Parameters<Parameters<Database["$transaction"]>[0]>[0];

// Kept on the global object: the development server loads modules anew on every change.
const kept = globalThis as { why403Database?: Promise<Database>; why403Close?: () => Promise<void> };

/** The one client of this process. */
export function database(): Promise<Database> {
  kept.why403Database ??= connect(env().DATABASE_URL).then(
    (client) => {
      purgeRegularly(client);
      return client;
    },
    (error) => {
      delete kept.why403Database;
      throw error;
    },
  );
  return kept.why403Database;
}

/**
 * Leaves nothing beside SQLite's file: whoever puts another file in its place must not have the old log replayed over it.
 * Called by lib/serve/stop.mjs, which is not bundled with the app.
 */
async function close(): Promise<void> {
  const client = await kept.why403Database;
  if (!client) return;
  await emptyLog();
  await client.$disconnect();
}
kept.why403Close = close;

async function connect(url: string): Promise<Database> {
  const adapter = adapterFor(url);
  if (providerOf(url) === "postgresql") {
    const { PrismaClient } = await import("./prisma/postgresql/client");
    return new PrismaClient({ adapter }) as unknown as Database;
  }
  const { PrismaClient } = await import("./prisma/sqlite/client");
  const client = new PrismaClient({ adapter });
  await assertWal(client);
  return client;
}

/** In the default journal mode one busy commit can leave the client unable to write; in WAL it does not. */
async function assertWal(client: Database): Promise<void> {
  const [row] = await client.$queryRawUnsafe<{ journal_mode: string }[]>("PRAGMA journal_mode=WAL");
  if (row?.journal_mode !== "wal") throw new Error("SQLite did not switch to WAL; is the file on a local disk?");
}
