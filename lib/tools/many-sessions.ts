/** Fills the database of DATABASE_URL and measures it: what `npm run verify -- many-sessions` runs on each. */
import { performance } from "node:perf_hooks";
import { diagnose } from "../diagnosis/diagnose";
import { report } from "../diagnosis/tell/report";
import { loadTexts } from "../knowledge/texts";
import { adapterFor, providerOf } from "../session/adapter";
import type { Database } from "../session/database";
import type { NewEvent } from "../session/events";
import { purge } from "../session/purge";
import { inputOf, stateOf } from "../session/state";
import * as store from "../session/store";

const few = 100;
const many = 100_000;
const most = { ratio: 1.5, ms: 50 };
const url = process.env.DATABASE_URL ?? "";
const sqlite = providerOf(url) === "sqlite";

const asked = new Set<string>();

/** The app's own client, which here says what it asks. */
async function connected(): Promise<Database> {
  const adapter = adapterFor(url);
  const log: { emit: "event"; level: "query" }[] = [{ emit: "event", level: "query" }];
  const options = { adapter, log };
  const made = sqlite
    ? new (await import("../session/prisma/sqlite/client")).PrismaClient(options)
    : (new (await import("../session/prisma/postgresql/client")).PrismaClient(options) as unknown as never);
  const client = made as Database & { $on: (name: "query", listen: (event: { query: string }) => void) => void };
  client.$on("query", ({ query }) => asked.add(query));
  Object.assign(globalThis, { why403Database: Promise.resolve(client) });
  return client;
}

let count = 0;
const note = (text: string): NewEvent => ({ type: "note", id: `client-${++count}`, by: "Ada", text });
const evidence = "HTTP/1.1 403 Forbidden\r\ndate: Mon, 23 Nov 2026 14:02:11 GMT\r\n\r\nno";

async function sharedWith(events: number): Promise<{ id: string; editKey: string }> {
  const made = await store.createSession({ evidence, expiresIn: "1d" }, { daysMax: 30, knowledge: "abc" });
  for (let from = 1; from < events; from += 100)
    await Promise.all(
      Array.from({ length: Math.min(100, events - from) }, () =>
        store.appendEvent(made.id, made.editKey, note("a note")),
      ),
    );
  return made;
}

const idOf = (number: number) => `filled-${String(number).padStart(15, "0")}`;
/** Sessions of one statement: the server ends those that take too long. */
const portion = 1000;

/** Sessions of ten events each, written by the database itself; a tenth of them tombstones. */
async function fill(db: Database, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += portion) await fillPortion(db, at, Math.min(to, at + portion) - 1);
  await db.$executeRawUnsafe("ANALYZE");
}

async function fillPortion(db: Database, first: number, last: number): Promise<void> {
  const series = (name: string, from: number, to: number) =>
    sqlite
      ? `WITH RECURSIVE ${name}(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM ${name} WHERE i < ${to})`
      : `WITH ${name}(i) AS (SELECT generate_series(${from}, ${to}))`;
  const time = (days: number) =>
    sqlite ? `'${new Date(Date.now() + days * 86_400_000).toISOString()}'` : `now() + interval '${days} days'`;
  const id = sqlite ? "printf('filled-%015d', i)" : "'filled-' || lpad(i::text, 15, '0')";
  const bytes = sqlite ? `CAST('{"text":"a note"}' AS BLOB)` : `'{"text":"a note"}'::bytea`;
  await db.$executeRawUnsafe(
    `INSERT INTO "Session" ("id", "editHash", "createdAt", "expiresAt", "goneAt", "seq", "size") ${series("n", first, last)}
     SELECT ${id}, '', ${time(0)}, ${time(7)}, CASE WHEN i % 10 = 0 THEN ${time(0)} END, 10, 170 FROM n`,
  );
  await db.$executeRawUnsafe(
    `INSERT INTO "Event" ("sessionId", "seq", "clientId", "type", "by", "at", "data") ${series("s", 1, 10)}
     SELECT "id", i, 'c-' || CAST(i AS TEXT), 'note', 'Ada', ${time(0)}, ${bytes} FROM "Session", s
     WHERE "id" BETWEEN '${idOf(first)}' AND '${idOf(last)}' AND "goneAt" IS NULL`,
  );
}

/** Milliseconds of processor time that a piece of work takes: what it costs, however busy the machine is. */
async function cost(times: number, work: () => Promise<unknown>): Promise<number> {
  for (let n = 0; n < 10; n++) await work();
  const before = process.cpuUsage();
  for (let n = 0; n < times; n++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/** Milliseconds that pass in the fastest tenth: what others do on the machine is left out. */
async function fastest(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 10)] ?? 0;
}

/** Does everything that the app does with its database, so that every query is asked once. */
async function everything(): Promise<void> {
  const { id, editKey } = await sharedWith(3);
  await store.readSession(id);
  await store.readSession(id, 2);
  await store.standingOf(id);
  await store.seqsOf([id]);
  await store.alive();
  const { seq } = await store.appendEvent(id, editKey, note("regrettable"));
  await store.appendEvent(id, editKey, { type: "removed", id: `client-${++count}`, by: "", of: seq });
  await store.deleteSession(id, editKey);
  const expired = await sharedWith(2);
  await purge(
    await import("../session/database").then(({ database }) => database()),
    new Date(Date.now() + 2 * 86_400_000),
  );
  await store.standingOf(expired.id);
}

/** The queries that read a whole table. */
async function scans(db: Database): Promise<string[]> {
  const found: string[] = [];
  for (const query of asked) {
    if (!/^\s*(?:SELECT|UPDATE|DELETE)\b/i.test(query) || !/"?(?:Session|Event)"?/.test(query)) continue;
    const plan = sqlite
      ? await db.$queryRawUnsafe<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${query}`, ...parametersOf(query))
      : await db.$queryRawUnsafe<{ "QUERY PLAN": string }[]>(`EXPLAIN (GENERIC_PLAN) ${query}`);
    const lines = plan.map((row) => Object.values(row).join(" "));
    if (lines.some((line) => /\bSeq Scan\b|\bSCAN\b(?!.*USING)/.test(line)))
      found.push(`${query}\n  ${lines.join("\n  ")}`);
  }
  return found;
}

const parametersOf = (query: string) => Array.from({ length: query.match(/\?/g)?.length ?? 0 }, () => "");

const db = await connected();
const texts = await loadTexts();
const one = await sharedWith(10);
await fill(db, 1, few);
const read = () => store.readSession(one.id);
await fastest(50, read);
const amongFew = await fastest(300, read);
await fill(db, few, many);
await fastest(50, read);
const amongMany = await fastest(300, read);
const long = await sharedWith(1000);
const ms = await cost(30, async () => {
  const state = stateOf((await store.readSession(long.id)).events);
  return JSON.stringify(report(diagnose(inputOf(state), texts), texts));
});
asked.clear();
await everything();
const whole = await scans(db);
await db.$disconnect();
for (const query of whole) console.error(`reads a whole table: ${query}`);
const ratio = amongMany / amongFew;
console.log(
  `${sqlite ? "SQLite" : "PostgreSQL"}: reading one of ${few} takes ${amongFew.toFixed(2)} ms, of ${many} ${amongMany.toFixed(2)} ms (${ratio.toFixed(2)} times); one of 1,000 events ${ms.toFixed(1)} ms of the processor; ${asked.size} queries, ${whole.length} of them without an index`,
);
process.exit(ratio <= most.ratio && ms <= most.ms && whole.length === 0 ? 0 : 1);
