import "server-only";
import { tell } from "@/lib/observe";
import { Problem } from "@/lib/problem";
import { redactedFields } from "@/lib/redaction/fields";
import { type Appended, append, gone } from "./append";
import { changed } from "./changes";
import { type Database, database } from "./database";
import { emptyLog, erasing } from "./erase";
import { type CreatedEvent, eventLimit, lives, type NewEvent, type NewSession, type SessionEvent } from "./events";
import { decoded, encoded } from "./fields";
import { hashOf, isId, newKey, opens } from "./keys";

export interface Shared {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly seq: number;
  readonly events: readonly SessionEvent[];
}

export interface Created {
  readonly id: string;
  readonly editKey: string;
  readonly expiresAt: Date;
  readonly redacted: readonly { kind: string; count: number }[];
}

interface Standing {
  /** How many days a session may live at most. */
  readonly daysMax: number;
  /** The version of the knowledge, which is kept: what the log comes to later may differ for it. */
  readonly knowledge: string;
}

/** Stores a diagnosis, redacted, as the first event of a new log. */
export async function createSession(input: NewSession, { daysMax, knowledge }: Standing): Promise<Created> {
  const { expiresIn, by, ...fields } = input;
  const { fields: clean, removed } = redactedFields({ ...fields, by: by ?? "" });
  const { by: author, ...kept } = clean;
  const id = newKey();
  const editKey = newKey();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + Math.min(lives[expiresIn], daysMax * lives["1d"]));
  const created: CreatedEvent = { ...kept, type: "created", knowledge };
  const data = encoded(created);
  await available(async (db) => {
    await db.session.create({
      data: {
        id,
        editHash: hashOf(editKey),
        createdAt: now,
        expiresAt,
        seq: 1,
        size: data.byteLength,
        events: { create: { seq: 1, clientId: "created", type: "created", by: author, at: now, data } },
      },
    });
  });
  return { id, editKey, expiresAt, redacted: removed };
}

/** Reads a session with the events after `after`. Needs no key; throws where one is given that is wrong. */
export async function readSession(id: string, after = 0, editKey: string | null = null): Promise<Shared> {
  return available(async (db) => {
    const session = await existing(db, id);
    if (editKey) authorise(session, editKey);
    const rows = await db.event.findMany({ where: { sessionId: id, seq: { gt: after } }, orderBy: { seq: "asc" } });
    return {
      id,
      createdAt: session.createdAt,
      expiresAt: session.expiresAt,
      seq: session.seq,
      events: rows.map(eventOf),
    };
  });
}

/** The same for a page, which shows why there is nothing to read. */
export function readForPage(id: string): Promise<Shared | NotHere> {
  return readSession(id).catch(whyNot);
}

type NotHere = "not-found" | "gone" | "unavailable";

const whyNot = (error: unknown): NotHere =>
  error instanceof Problem && (error.code === "gone" || error.code === "not-found") ? error.code : "unavailable";

/** Appends an event. A retry with the same client id answers with the place of the first. */
export async function appendEvent(id: string, editKey: string | null, event: NewEvent): Promise<Appended> {
  return available(async (db) => {
    // First of all: what comes after costs time, and is for those who may write.
    const session = await existing(db, id);
    authorise(session, editKey);
    const { fields } = redactedFields(event, session.seq);
    const { id: clientId, by, type, ...own } = fields;
    const data = encoded(own);
    if (data.byteLength > eventLimit) throw new Problem("too-large", "An event takes at most 256 KiB.");
    const removes = "of" in own ? own.of : null;
    const place = await append(db, id, { clientId, type, by, data, removes });
    if (removes !== null) await emptyLog();
    if (place.fresh) changed(id);
    return place;
  });
}

/** The last sequence number of each session that is still there. */
export async function seqsOf(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await available((db) =>
    db.session.findMany({ where: { id: { in: [...ids] }, goneAt: null }, select: { id: true, seq: true } }),
  );
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}

/** Erases a session's events; the id stays as a tombstone, so that it answers 410 and is never used again. */
export async function deleteSession(id: string, editKey: string | null): Promise<void> {
  await available(async (db) => {
    authorise(await existing(db, id), editKey);
    await erasing(db, async (tx) => {
      // First the session: whoever appends at this moment waits for its row, and finds it gone.
      await tx.session.update({ where: { id }, data: { goneAt: new Date(), size: 0 } });
      await tx.event.deleteMany({ where: { sessionId: id } });
    });
  });
  changed(id);
}

async function existing(db: Database, id: string) {
  const session = isId(id) ? await db.session.findUnique({ where: { id } }) : null;
  if (!session) throw new Problem("not-found", "No shared diagnosis has this id.");
  if (session.goneAt || session.expiresAt <= new Date()) throw gone();
  return session;
}

function authorise(session: { editHash: string }, editKey: string | null): void {
  if (!editKey) {
    throw new Problem("edit-key-needed", "Send the session's edit key as a bearer token.", {
      headers: { "www-authenticate": 'Bearer realm="why403 session"' },
    });
  }
  if (!opens(editKey, session.editHash)) {
    throw new Problem(
      "edit-key-wrong",
      "This edit key does not belong to this session; the same key will not do later either.",
    );
  }
}

function eventOf(row: {
  seq: number;
  clientId: string;
  type: string;
  by: string;
  at: Date;
  data: Uint8Array;
}): SessionEvent {
  return { ...decoded(row.data), seq: row.seq, id: row.clientId, type: row.type, by: row.by, at: row.at.toISOString() };
}

/** Runs against the database; whatever the database itself cannot do becomes `unavailable`. */
async function available<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const began = performance.now();
  let failed = false;
  try {
    return await work(await database());
  } catch (error) {
    if (error instanceof Problem) throw error;
    failed = true;
    tell("failed", { error });
    throw new Problem("unavailable", "The database does not answer. Try again in a few seconds.", {
      headers: { "retry-after": "5" },
    });
  } finally {
    tell("stored", { ms: performance.now() - began, failed });
  }
}

/** Whether a session can be read now. */
export function standingOf(id: string): Promise<"here" | NotHere> {
  return available((db) => existing(db, id)).then(() => "here" as const, whyNot);
}

/** Throws `unavailable` when the database does not answer. */
export async function alive(): Promise<void> {
  await available((db) => db.session.findUnique({ where: { id: "" }, select: { id: true } }));
}
