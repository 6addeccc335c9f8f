import "server-only";
import { env } from "@/lib/env";
import { Problem } from "@/lib/problem";
import { providerOf } from "./adapter";
import { onChange } from "./changes";
import type { SessionEvent } from "./events";
import { readSession, seqsOf } from "./store";

/** Somebody who watches a session. */
export interface Viewer {
  /** The last event that was sent. */
  last: number;
  readonly send: (events: readonly SessionEvent[]) => void;
  /** The session expired or was deleted. */
  readonly gone: () => void;
}

/** All who watch one session in this process. They are served by one read, however many they are. */
interface Room {
  readonly viewers: Set<Viewer>;
  seq: number;
  expiresAt: number;
  reading: boolean;
  /** Something changed while it was read. */
  again: boolean;
}

// Kept on the global object, as the database client is.
const kept = globalThis as { why403Rooms?: Map<string, Room> };
if (!kept.why403Rooms) {
  kept.why403Rooms = new Map();
  onChange((id) => void refresh(id));
  setInterval(() => void look(), 1000).unref();
}
const rooms = kept.why403Rooms;

/**
 * Sends the events after `viewer.last`, and each further one as it comes. Throws `not-found` or `gone`. Answers with what
 * ends the watching.
 */
export async function watch(id: string, viewer: Viewer): Promise<() => void> {
  const room: Room = rooms.get(id) ?? {
    viewers: new Set(),
    seq: 0,
    expiresAt: Number.POSITIVE_INFINITY,
    reading: false,
    again: false,
  };
  rooms.set(id, room);
  const leave = () => {
    room.viewers.delete(viewer);
    if (!room.viewers.size) rooms.delete(id);
  };
  try {
    const { events, seq, expiresAt } = await readSession(id, viewer.last);
    viewer.send(events);
    viewer.last = seq;
    room.viewers.add(viewer);
    rooms.set(id, room);
    room.expiresAt = expiresAt.getTime();
    // An event may have come between the reading and the joining.
    if (room.seq > seq) await refresh(id);
    else room.seq = seq;
  } catch (error) {
    leave();
    throw error;
  }
  return leave;
}

/** Reads once what the viewers of a session have not seen, and hands it to each. */
async function refresh(id: string): Promise<void> {
  const room = rooms.get(id);
  if (!room) return;
  if (room.reading) {
    room.again = true;
    return;
  }
  room.reading = true;
  room.again = false;
  try {
    const from = Math.min(...[...room.viewers].map(({ last }) => last), room.seq);
    const { events, seq } = await readSession(id, from);
    room.seq = seq;
    for (const viewer of room.viewers) hand(viewer, events, seq);
  } catch (error) {
    if (error instanceof Problem && (error.code === "gone" || error.code === "not-found")) close(id, room);
    // A database that is away is asked again by the next look.
    else room.seq = -1;
  }
  room.reading = false;
  if (room.again) await refresh(id);
}

function hand(viewer: Viewer, events: readonly SessionEvent[], seq: number): void {
  const fresh = events.filter((event) => event.seq > viewer.last);
  viewer.last = Math.max(viewer.last, seq);
  if (fresh.length) viewer.send(fresh);
}

function close(id: string, room: Room): void {
  rooms.delete(id);
  for (const viewer of room.viewers) viewer.gone();
}

/**
 * Once a second: what has expired, what could not be read before, and, where other processes write to the same database,
 * one question for all sessions that are watched here.
 */
async function look(): Promise<void> {
  const now = Date.now();
  for (const [id, room] of rooms) {
    if (room.expiresAt <= now) close(id, room);
    else if (room.seq < 0) void refresh(id);
  }
  if (!rooms.size || providerOf(env().DATABASE_URL) === "sqlite") return;
  const seqs = await seqsOf([...rooms.keys()]).catch(() => null);
  for (const [id, room] of rooms) {
    const seq = seqs?.get(id);
    if (seqs && (seq === undefined || seq > room.seq)) void refresh(id);
  }
}
