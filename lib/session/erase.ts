import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { env } from "@/lib/env";
import { invalidField } from "@/lib/problem";
import { adapterFor, providerOf } from "./adapter";
import type { Database, Tx } from "./database";
import { encoded } from "./fields";

const onSqlite = () => providerOf(env().DATABASE_URL) === "sqlite";

/** Runs a transaction whose deletions leave nothing in the database's files. */
export async function erasing<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await db.$transaction(work);
  await emptyLog();
  return result;
}

/** Takes an event's text out of the database; its place and its author stay. Throws `invalid-input` where there is none. */
export async function eraseText(tx: Tx, sessionId: string, seq: number): Promise<void> {
  const where = { sessionId_seq: { sessionId, seq } };
  const row = await tx.event.findUnique({ where, select: { type: true, data: true } });
  if (!row) throw invalidField("of", "no event has this number");
  if (row.type === "erased") return;
  const data = encoded({ was: row.type });
  await tx.event.update({ where, data: { type: "erased", data } });
  const less = row.data.byteLength - data.byteLength;
  await tx.session.update({ where: { id: sessionId }, data: { size: { decrement: less } } });
}

/** ms between two tries, and after how many the caller is not kept waiting any longer. */
const pause = 25;
const patience = 40;

let emptying: Promise<void> | null = null;
let wanted = false;

/**
 * Empties SQLite's write-ahead log, in which the old pages still stand. While somebody reads or writes it cannot be
 * emptied; it is then tried again until it can. PostgreSQL drops old rows by its own vacuum.
 */
export async function emptyLog(): Promise<void> {
  if (!onSqlite()) return;
  wanted = true;
  emptying ??= emptied().finally(() => {
    emptying = null;
  });
  await Promise.race([emptying, sleep(pause * patience)]);
}

async function emptied(): Promise<void> {
  // A connection of its own, which does not wait for a lock: waiting would stop the whole process.
  const connection = await adapterFor(env().DATABASE_URL, 0).connect();
  try {
    while (wanted) {
      wanted = false;
      if (!(await truncated(connection))) {
        wanted = true;
        await sleep(pause, undefined, { ref: false });
      }
    }
  } finally {
    await connection.dispose();
  }
}

type Connection = Awaited<ReturnType<ReturnType<typeof adapterFor>["connect"]>>;

async function truncated(connection: Connection): Promise<boolean> {
  const sql = "PRAGMA wal_checkpoint(TRUNCATE)";
  const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
  return Number(rows[0]?.[0]) === 0;
}
