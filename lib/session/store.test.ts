/** The same promises on both databases: a real SQLite file, and a real PostgreSQL server started for this test. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readlinkSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { migrate } from "../../prisma/migrate";
import { hasPostgres, temporaryPostgres, temporarySqlite } from "../tools/databases.mjs";
import type { Database } from "./database";
import { createSchema, type NewEvent, type NewSession } from "./events";
import { stateOf } from "./state";

type Store = typeof import("./store");

const root = path.resolve(import.meta.dirname, "../..");

/** The store as a server process has it: with a client of its own. */
async function connected(url: string): Promise<{ store: Store; db: Database }> {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", url);
  Reflect.deleteProperty(globalThis, "why403Database");
  const store = await import("./store");
  const { database } = await import("./database");
  return { store, db: await database() };
}

/** Appends 25 events at once in another process; returns their places. */
async function appendedElsewhere(url: string, to: { id: string; editKey: string; number: number }): Promise<number[]> {
  const program = `import { appendEvent } from "./lib/session/store";
const { id, editKey, number } = ${JSON.stringify(to)};
const event = (index) => ({ type: "note", id: \`process-\${number}-\${index}\`, by: "", text: "at once" });
Promise.all(Array.from({ length: 25 }, (_, index) => appendEvent(id, editKey, event(index)))).then((places) => {
  console.log(JSON.stringify(places.map(({ seq }) => seq)));
  process.exit(0);
});`;
  // `server-only` is empty under this condition, as it is for the server.
  const flags = [path.join(root, "node_modules/tsx/dist/cli.mjs"), "--conditions=react-server", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, flags, {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
  });
  return JSON.parse(stdout);
}

let count = 0;
const newId = () => `client-${++count}`;
const note = (text: string, id = newId()): NewEvent => ({ type: "note", id, by: "Ada", text });
const session = (fields: Partial<NewSession> = {}): NewSession => ({
  evidence: "HTTP/1.1 403 Forbidden\r\n\r\nno",
  expiresIn: "1h",
  ...fields,
});
const standing = { daysMax: 30, knowledge: "0a1b2c3d4e5f" };
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

const engines = [
  { name: "SQLite", start: temporarySqlite, here: true, several: false },
  { name: "PostgreSQL", start: temporaryPostgres, here: hasPostgres, several: true },
];

it.runIf(existsSync("/proc/self/fd"))("an SQLite file is opened once, however often it is written to", async () => {
  const { url, dispose } = await temporarySqlite();
  await migrate(url);
  const { store, db } = await connected(url);
  const opened = () =>
    readdirSync("/proc/self/fd").filter((name) => {
      try {
        return url.endsWith(readlinkSync(`/proc/self/fd/${name}`));
      } catch {
        return false; // The descriptor of this very listing.
      }
    }).length;
  const { id, editKey } = await store.createSession(session(), standing);
  const before = opened();
  for (let index = 0; index < 20; index++) await store.appendEvent(id, editKey, note("again"));
  expect(opened()).toBe(before);
  await db.$disconnect();
  await dispose();
});

it("an SQLite file gets each migration once", async () => {
  const { url, dispose } = await temporarySqlite();
  expect(await migrate(url)).toContain("0001_sessions");
  expect(await migrate(url)).toEqual([]);
  await dispose();
});

describe.each(engines)("shared diagnoses on $name", ({ start, here, several }) => {
  describe.skipIf(!here)("where it can run", () => {
    let server: { readonly url: string; readonly dispose: () => Promise<void> };
    let store: Store;
    let db: Database;

    beforeAll(async () => {
      server = await start();
      expect(await migrate(server.url)).not.toEqual([]);
      ({ store, db } = await connected(server.url));
    }, 120_000);

    afterAll(async () => {
      await db?.$disconnect();
      await server?.dispose();
      vi.unstubAllEnvs();
    }, 60_000);

    const created = () => store.createSession(session(), standing);
    const rows = (sessionId: string) => db.event.findMany({ where: { sessionId }, orderBy: { seq: "asc" } });
    const stored = async (sessionId: string) =>
      (await rows(sessionId)).map(({ data }) => new TextDecoder().decode(data)).join("\n");

    it("reads back what was shared, as the first event", async () => {
      const shared = session({ title: "Refused", by: "Ada", answers: { "credential-sent": "yes" } });
      const { id, editKey, expiresAt } = await store.createSession(shared, standing);
      const { seq, events, ...times } = await store.readSession(id);
      expect(seq).toBe(1);
      expect(events).toMatchObject([
        { seq: 1, type: "created", by: "Ada", title: "Refused", evidence: shared.evidence, answers: shared.answers },
      ]);
      expect(times.expiresAt).toEqual(expiresAt);
      expect(expiresAt.getTime() - times.createdAt.getTime()).toBe(3_600_000);
      expect(editKey).not.toBe(id);
    });

    it("keeps the version of the knowledge with which it was shared, whatever the client says", async () => {
      const said = { ...session(), knowledge: "ffffffffffff" };
      expect(createSchema.safeParse(said).success).toBe(false);
      const { id } = await created();
      expect(stateOf((await store.readSession(id)).events).knowledge).toBe(standing.knowledge);
    });

    it("keeps it no longer than the server allows", async () => {
      const { id, expiresAt } = await store.createSession(session({ expiresIn: "30d" }), { ...standing, daysMax: 2 });
      const { createdAt } = await store.readSession(id);
      expect(expiresAt.getTime() - createdAt.getTime()).toBe(2 * 86_400_000);
    });

    it("stores neither the edit key nor a secret", async () => {
      const secret = "q7ZpX2mK9vLr4TnB8wYc";
      const { id, editKey, redacted } = await store.createSession(
        session({ request: `X-Api-Key: ${secret}` }),
        standing,
      );
      await store.appendEvent(id, editKey, note(`Authorization: Bearer ${secret}`));
      expect(redacted).toEqual([{ kind: "api-key", count: 1 }]);
      const everything = (await stored(id)) + JSON.stringify(await db.session.findUnique({ where: { id } }));
      expect(everything).not.toContain(secret);
      expect(everything).not.toContain(editKey);
      expect(everything).toContain("[redacted:bearer#1001]");
    });

    it("numbers the secrets of two events apart, since they are not known to be the same", async () => {
      const sent = (token: string) => `curl -H 'Authorization: Bearer ${token}' https://api.example.com/`;
      const { id, editKey } = await store.createSession(session({ request: sent("q7ZpX2mK9vLr4TnB8wYc") }), standing);
      const working = (token: string): NewEvent => ({ type: "working", id: newId(), by: "", evidence: sent(token) });
      await store.appendEvent(id, editKey, working("another-T0ken-8wYcLr4"));
      await store.appendEvent(id, editKey, working("[redacted:bearer#1]"));
      const { events } = await store.readSession(id);
      expect(events).toMatchObject([
        { request: sent("[redacted:bearer#1]") },
        { evidence: sent("[redacted:bearer#1001]") },
        { evidence: sent("[redacted:bearer#1]") },
      ]);
    });

    it("numbers events without a gap, and reads those after a number", async () => {
      const { id, editKey } = await created();
      for (const seq of [2, 3, 4]) {
        expect(await store.appendEvent(id, editKey, note(`number ${seq}`))).toEqual({ seq, fresh: true });
      }
      expect((await store.readSession(id)).events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
      const later = await store.readSession(id, 2);
      expect(later.events).toMatchObject([
        { seq: 3, text: "number 3" },
        { seq: 4, text: "number 4" },
      ]);
      expect(later.seq).toBe(4);
    });

    it("answers a retry with the place of the first", async () => {
      const { id, editKey } = await created();
      const event = note("once");
      const first = await store.appendEvent(id, editKey, event);
      expect(await store.appendEvent(id, editKey, event)).toEqual({ seq: first.seq, fresh: false });
      expect((await store.readSession(id)).events).toHaveLength(2);
    });

    it("lets two sessions use the same client id", async () => {
      const event = note("both");
      for (const { id, editKey } of [await created(), await created()])
        expect(await store.appendEvent(id, editKey, event)).toEqual({ seq: 2, fresh: true });
    });

    it("neither loses nor doubles one of 20 events at once", async () => {
      const { id, editKey } = await created();
      const events = upTo(20).map((number) => note(`number ${number}`));
      const places = await Promise.all(events.map((event) => store.appendEvent(id, editKey, event)));
      expect(places.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(upTo(21).slice(1));
      const read = await store.readSession(id);
      expect(read.seq).toBe(21);
      expect(read.events.map(({ seq }) => seq)).toEqual(upTo(21));
      for (const [index, event] of events.entries())
        expect(read.events.find(({ seq }) => seq === places[index]?.seq)).toMatchObject({ ...event });
    });

    // SQLite has one server process a file.
    it.runIf(several)(
      "neither loses nor doubles one of 50 events from two servers at once",
      async () => {
        const { id, editKey } = await created();
        const places = await Promise.all(
          [1, 2].map((number) => appendedElsewhere(server.url, { id, editKey, number })),
        );
        expect(places.flat().sort((a, b) => a - b)).toEqual(upTo(51).slice(1));
        const { seq, events } = await store.readSession(id);
        expect(seq).toBe(51);
        expect(events.map((event) => event.seq)).toEqual(upTo(51));
        expect(new Set(events.map((event) => event.id)).size).toBe(51);
      },
      60_000,
    );

    it("takes 20 retries at once for one event", async () => {
      const { id, editKey } = await created();
      const event = note("once");
      const places = await Promise.all(upTo(20).map(() => store.appendEvent(id, editKey, event)));
      expect(new Set(places.map(({ seq }) => seq))).toEqual(new Set([2]));
      expect(places.filter(({ fresh }) => fresh)).toHaveLength(1);
      expect(await store.readSession(id)).toMatchObject({ seq: 2, events: [{ seq: 1 }, { seq: 2 }] });
    });

    it("refuses a wrong edit key, a missing one and the view id", async () => {
      const { id } = await created();
      const { editKey: another } = await created();
      for (const key of [another, id, "short", "ü"])
        await expect(store.appendEvent(id, key, note("no"))).rejects.toMatchObject({ code: "edit-key-wrong" });
      await expect(store.appendEvent(id, null, note("no"))).rejects.toMatchObject({ code: "edit-key-needed" });
      await expect(store.deleteSession(id, another)).rejects.toMatchObject({ code: "edit-key-wrong" });
      await expect(store.deleteSession(id, null)).rejects.toMatchObject({ code: "edit-key-needed" });
      expect((await store.readSession(id)).events).toHaveLength(1);
    });

    it("is read without an edit key and with the right one, and says when one is wrong", async () => {
      const { id, editKey } = await created();
      const { editKey: another } = await created();
      expect((await store.readSession(id, 0, editKey)).seq).toBe(1);
      await expect(store.readSession(id, 0, another)).rejects.toMatchObject({ code: "edit-key-wrong" });
    });

    it("does not know an id that was never given", async () => {
      for (const id of ["A".repeat(22), "", "x", "'; --", "\0".repeat(22)]) {
        await expect(store.readSession(id)).rejects.toMatchObject({ code: "not-found" });
        await expect(store.appendEvent(id, "key", note("no"))).rejects.toMatchObject({ code: "not-found" });
      }
    });

    it("is gone once deleted, with every event, for good", async () => {
      const { id, editKey } = await created();
      await store.appendEvent(id, editKey, note("more"));
      await store.deleteSession(id, editKey);
      expect(await rows(id)).toEqual([]);
      await expect(store.readSession(id)).rejects.toMatchObject({ code: "gone" });
      await expect(store.appendEvent(id, editKey, note("late"))).rejects.toMatchObject({ code: "gone" });
      await expect(store.deleteSession(id, editKey)).rejects.toMatchObject({ code: "gone" });
    });

    it("is gone once expired, and its text is erased by the next purge", async () => {
      const { id, editKey } = await created();
      await db.session.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
      await expect(store.readSession(id)).rejects.toMatchObject({ code: "gone" });
      await expect(store.appendEvent(id, editKey, note("late"))).rejects.toMatchObject({ code: "gone" });
      await (await import("./purge")).purge(db);
      expect(await rows(id)).toEqual([]);
      await expect(store.readSession(id)).rejects.toMatchObject({ code: "gone" });
    });

    it("erases the text of an event that is removed, and keeps its place and its author", async () => {
      const { id, editKey } = await created();
      const { seq } = await store.appendEvent(id, editKey, note("regrettable"));
      const removal: NewEvent = { type: "removed", id: newId(), by: "Bob", of: seq };
      expect(await store.appendEvent(id, editKey, removal)).toEqual({ seq: 3, fresh: true });
      expect(await stored(id)).not.toContain("regrettable");
      const { events } = await store.readSession(id);
      expect(events[1]).toMatchObject({ seq: 2, type: "erased", was: "note", by: "Ada" });
      expect(events[1]).not.toHaveProperty("text");
      expect(events[2]).toMatchObject({ seq: 3, type: "removed", by: "Bob", of: 2 });
      expect(await store.appendEvent(id, editKey, { ...removal, id: newId() })).toEqual({ seq: 4, fresh: true });
      expect((await store.readSession(id)).events[1]).toMatchObject({ type: "erased", was: "note" });
    });

    it("erases the evidence itself, too", async () => {
      const { id, editKey } = await store.createSession(session({ evidence: "the whole story" }), standing);
      await store.appendEvent(id, editKey, { type: "removed", id: newId(), by: "", of: 1 });
      expect(await stored(id)).not.toContain("story");
      expect((await store.readSession(id)).events[0]).toMatchObject({ seq: 1, type: "erased", was: "created" });
    });

    it("leaves no gap behind an event that it refuses", async () => {
      const { id, editKey } = await created();
      const nowhere: NewEvent = { type: "removed", id: newId(), by: "", of: 99 };
      await expect(store.appendEvent(id, editKey, nowhere)).rejects.toMatchObject({ code: "invalid-input" });
      const huge: NewEvent = { type: "evidence", id: newId(), by: "", evidence: "x ".repeat(140_000) };
      await expect(store.appendEvent(id, editKey, huge)).rejects.toMatchObject({ code: "too-large" });
      expect(await store.appendEvent(id, editKey, note("next"))).toEqual({ seq: 2, fresh: true });
    });

    it("takes 2 MiB in all, and then says that it is full", async () => {
      const { id, editKey } = await created();
      const large = (): NewEvent => ({ type: "evidence", id: newId(), by: "", evidence: "x ".repeat(125_000) });
      for (const _ of upTo(8)) await store.appendEvent(id, editKey, large());
      await expect(store.appendEvent(id, editKey, large())).rejects.toMatchObject({ code: "too-large" });
      expect(await store.appendEvent(id, editKey, note("a word still fits"))).toEqual({ seq: 10, fresh: true });
    });

    it.each([
      ["NUL bytes", "a\0b\0\0"],
      ["other controls", "\u0001\u001b[31m\u007f\u0085"],
      ["what is no whole character", "\ud800 and \udc00"],
      ["what is outside the first plane", "𝟜𝟘𝟛 🚫"],
      ["quotes and backslashes", `'"\\\`\\u0000 \\x00 %00`],
      ["line separators", "a\u2028b\u2029c\r\nd\re"],
    ])("keeps %s as they are", async (_what, text) => {
      const { id, editKey } = await store.createSession(session({ evidence: text, title: text }), standing);
      await store.appendEvent(id, editKey, note(text));
      expect((await store.readSession(id)).events).toMatchObject([
        { evidence: text, title: text },
        { text, by: "Ada" },
      ]);
    });

    it("says that the database answers", async () => {
      await expect(store.alive()).resolves.toBeUndefined();
    });
  });
});
