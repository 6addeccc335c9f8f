import "server-only";
import { Problem } from "@/lib/problem";
import type { Database, Tx } from "./database";
import { eraseText } from "./erase";
import { sessionLimit } from "./events";

export interface Appended {
  readonly seq: number;
  /** False when this client id had been appended before: the call was a retry. */
  readonly fresh: boolean;
}

/** An event as it is written: its fields are encoded and redacted. */
export interface Row {
  readonly clientId: string;
  readonly type: string;
  readonly by: string;
  readonly data: Uint8Array<ArrayBuffer>;
  /** The event whose text this one takes out. */
  readonly removes: number | null;
}

interface Waiting {
  readonly row: Row;
  readonly resolve: (place: Appended) => void;
  readonly reject: (error: unknown) => void;
}

/** Events of one session that wait while an earlier batch of the same session is written. */
const queues = new Map<string, Waiting[]>();
const mostAtOnce = 100;
/** ms; writers in other processes wait for each other, and on a busy machine that takes its time. */
const patience = { maxWait: 10_000, timeout: 15_000 };

/**
 * Appends an event in its turn. While one batch is being written the next gathers, so that many writers cost one
 * commit, not one each; whoever is alone waits for nobody.
 */
export function append(db: Database, sessionId: string, row: Row): Promise<Appended> {
  return new Promise((resolve, reject) => {
    const waiting = queues.get(sessionId);
    const one = { row, resolve, reject };
    if (waiting) waiting.push(one);
    else {
      queues.set(sessionId, [one]);
      void drain(db, sessionId);
    }
  });
}

async function drain(db: Database, sessionId: string): Promise<void> {
  for (;;) {
    const waiting = queues.get(sessionId) ?? [];
    const batch = waiting.splice(0, mostAtOnce);
    if (!batch.length) break;
    await written(db, sessionId, batch);
  }
  queues.delete(sessionId);
}

async function written(db: Database, sessionId: string, batch: readonly Waiting[]): Promise<void> {
  try {
    const rows = batch.map(({ row }) => row);
    const places = await db.$transaction((tx) => insert(tx, sessionId, rows), patience);
    batch.forEach(({ resolve }, index) => {
      const place = places[index];
      if (place) resolve(place);
    });
  } catch (error) {
    // One of them may be at fault, or another process wrote the same client id: each by itself.
    if (batch.length > 1) for (const one of batch) await written(db, sessionId, [one]);
    else await settled(db, sessionId, batch[0] as Waiting, error);
  }
}

/** A retry that lost against its own first call elsewhere is answered with that one's place. */
async function settled(
  db: Database,
  sessionId: string,
  { row, resolve, reject }: Waiting,
  error: unknown,
): Promise<void> {
  const known = await placesOf(db, sessionId, [row.clientId]).catch(() => null);
  const seq = known?.get(row.clientId);
  if (seq === undefined) reject(isMissing(error) ? gone() : error);
  else resolve({ seq, fresh: false });
}

export function gone(): Problem {
  return new Problem("gone", "This shared diagnosis expired or was deleted. Its text has been erased.");
}

/** Prisma found no row to update: the session was deleted while its event waited. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2025";
}

async function insert(tx: Tx, sessionId: string, rows: readonly Row[]): Promise<Appended[]> {
  const known = await placesOf(
    tx,
    sessionId,
    rows.map(({ clientId }) => clientId),
  );
  const fresh = rows.filter(
    ({ clientId }, index) => !known.has(clientId) && rows.findIndex((row) => row.clientId === clientId) === index,
  );
  const size = fresh.reduce((sum, { data }) => sum + data.byteLength, 0);
  const { seq: last, size: filled } = await tx.session.update({
    where: { id: sessionId, goneAt: null },
    data: { seq: { increment: fresh.length }, size: { increment: size } },
    select: { seq: true, size: true },
  });
  if (filled > mostFor(fresh)) throw new Problem("too-large", "A shared diagnosis takes at most 2 MiB in all.");
  const at = new Date();
  fresh.forEach(({ clientId }, index) => {
    known.set(clientId, last - fresh.length + 1 + index);
  });
  await tx.event.createMany({
    data: fresh.map(({ clientId, type, by, data }) => ({
      sessionId,
      seq: known.get(clientId) ?? last,
      clientId,
      type,
      by,
      at,
      data,
    })),
  });
  for (const { removes } of fresh) if (removes !== null) await eraseText(tx, sessionId, removes);
  return rows.map((row) => ({ seq: known.get(row.clientId) ?? last, fresh: fresh.includes(row) }));
}

/** Answers and ticks are small: they still fit when no text does. Taking a text out always fits. */
const spare = 256 * 1024;

function mostFor(fresh: readonly Row[]): number {
  if (fresh.every(({ removes }) => removes !== null)) return Number.POSITIVE_INFINITY;
  return fresh.every(({ data }) => data.byteLength < 1024) ? sessionLimit + spare : sessionLimit;
}

/** The places of events by the ids that clients gave them. */
async function placesOf(db: Tx, sessionId: string, clientIds: readonly string[]): Promise<Map<string, number>> {
  const found = await db.event.findMany({
    where: { sessionId, clientId: { in: [...clientIds] } },
    select: { clientId: true, seq: true },
  });
  return new Map(found.map(({ clientId, seq }) => [clientId, seq]));
}
