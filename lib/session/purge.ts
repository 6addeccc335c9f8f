import "server-only";
import { env } from "@/lib/env";
import { providerOf } from "./adapter";
import type { Database, Tx } from "./database";
import { erasing } from "./erase";

/** Sessions of one transaction: few, so that nobody waits long behind it. */
const batch = 20;
/** ms; every process looks, none waits for another. */
const every = 60_000;

// Kept on the global object, as the database client is.
const kept = globalThis as { why403Purge?: NodeJS.Timeout };

/** From now on this process erases what has expired, about once a minute. */
export function purgeRegularly(db: Database): void {
  clearInterval(kept.why403Purge);
  kept.why403Purge = setInterval(() => {
    // A database that is away is asked again by the next look.
    purge(db).catch(() => undefined);
  }, every).unref();
}

/** Erases the events of every session past its time, and leaves its tombstone. Returns how many there were. */
export async function purge(db: Database, now = new Date()): Promise<number> {
  let purged = 0;
  for (;;) {
    if (!(await db.session.findFirst({ ...overdue(now), select: { id: true } }))) return purged;
    const count = await erasing(db, (tx) => purgeSome(tx, now));
    purged += count;
    // The others are another process's.
    if (count < batch) return purged;
  }
}

async function purgeSome(tx: Tx, now: Date): Promise<number> {
  const ids = await expired(tx, now);
  await tx.session.updateMany({ where: { id: { in: ids } }, data: { goneAt: now, size: 0 } });
  await tx.event.deleteMany({ where: { sessionId: { in: ids } } });
  return ids.length;
}

/** In the order of the index, or PostgreSQL may rather read the whole table. */
const overdue = (now: Date) => ({
  where: { goneAt: null, expiresAt: { lte: now } },
  orderBy: { expiresAt: "asc" as const },
});

async function expired(tx: Tx, now: Date): Promise<string[]> {
  if (providerOf(env().DATABASE_URL) === "sqlite") {
    const rows = await tx.session.findMany({ ...overdue(now), select: { id: true }, take: batch });
    return rows.map(({ id }) => id);
  }
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Session" WHERE "goneAt" IS NULL AND "expiresAt" <= ${now}
    ORDER BY "expiresAt" LIMIT ${batch} FOR UPDATE SKIP LOCKED`;
  return rows.map(({ id }) => id);
}
