/** What was taken out is nowhere: not in the rows, and on SQLite not in any byte of the database's files. */
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { migrate } from "../../prisma/migrate";
import { hasPostgres, temporaryPostgres, temporarySqlite } from "../tools/databases.mjs";
import type { Database } from "./database";
import type { NewEvent } from "./events";

const word = (name: string, round: number) => `regrettable-${name}-${round}`;
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index);
let count = 0;
const note = (text: string): NewEvent => ({ type: "note", id: `client-${++count}`, by: "", text });

const engines = [
  { name: "SQLite", start: temporarySqlite, here: true },
  { name: "PostgreSQL", start: temporaryPostgres, here: hasPostgres },
];

describe.each(engines)("erasing on $name", ({ name, start, here }) => {
  describe.skipIf(!here)("where it can run", () => {
    let server: { readonly url: string; readonly dispose: () => Promise<void> };
    let store: typeof import("./store");
    let purging: typeof import("./purge");
    let db: Database;

    beforeAll(async () => {
      server = await start();
      await migrate(server.url);
      vi.resetModules();
      vi.stubEnv("DATABASE_URL", server.url);
      Reflect.deleteProperty(globalThis, "why403Database");
      store = await import("./store");
      purging = await import("./purge");
      db = await (await import("./database")).database();
    }, 120_000);

    afterAll(async () => {
      await db?.$disconnect();
      await server?.dispose();
      vi.unstubAllEnvs();
    }, 60_000);

    const shared = (evidence: string) =>
      store.createSession({ evidence, expiresIn: "1h" }, { daysMax: 30, knowledge: "abc" });

    /** How often the words stand in what is stored; on SQLite in the bytes of the file and of its log. */
    async function standing(words: string): Promise<number> {
      const rows = await db.event.findMany({ select: { data: true, by: true } });
      const inRows = rows.filter(({ data }) => Buffer.from(data).includes(words)).length;
      if (name !== "SQLite") return inRows;
      const file = server.url.slice("file:".length);
      const bytes = [file, `${file}-wal`, `${file}-journal`]
        .filter((one) => existsSync(one))
        .map((one) => readFileSync(one));
      return inRows + bytes.filter((content) => content.includes(words)).length;
    }

    it("a removed text is nowhere, however long it was", async () => {
      for (const [round, length] of [10, 3000, 100_000].entries()) {
        const { id, editKey } = await shared("HTTP/1.1 403 Forbidden");
        const words = word("note", round);
        const event = {
          type: "evidence",
          id: `client-${++count}`,
          by: "",
          evidence: `${"- ".repeat(length)}${words}`,
        } as const;
        const { seq } = await store.appendEvent(id, editKey, event);
        expect(await standing(words)).toBeGreaterThan(0);
        await store.appendEvent(id, editKey, { type: "removed", id: `client-${++count}`, by: "", of: seq });
        expect(await standing(words)).toBe(0);
      }
    });

    it("a deleted diagnosis is nowhere, even when others write at the same time", async () => {
      const others = await shared("HTTP/1.1 403 Forbidden");
      const { id, editKey } = await shared(word("deleted", 0));
      const writing = upTo(30).map((number) => store.appendEvent(others.id, others.editKey, note(`number ${number}`)));
      await Promise.all([store.deleteSession(id, editKey), ...writing]);
      await vi.waitFor(async () => expect(await standing(word("deleted", 0))).toBe(0), 5000);
    });

    it("nothing that was written while a diagnosis was deleted stays behind", async () => {
      const { id, editKey } = await shared("HTTP/1.1 403 Forbidden");
      const writing = upTo(20).map((number) => store.appendEvent(id, editKey, note(word("late", number))));
      await store.deleteSession(id, editKey);
      const refusals = (await Promise.allSettled(writing)).flatMap((one) =>
        one.status === "rejected" ? [one.reason] : [],
      );
      for (const refusal of refusals) expect(refusal).toMatchObject({ code: "gone" });
      expect(await db.event.count({ where: { sessionId: id } })).toBe(0);
    });

    it("what has expired is erased in batches, by several at once, and its tombstone stays", async () => {
      const ids = await Promise.all(upTo(45).map(async (number) => (await shared(word("expired", number))).id));
      const fresh = await shared("HTTP/1.1 403 Forbidden");
      await db.session.updateMany({ where: { id: { in: ids } }, data: { expiresAt: new Date(Date.now() - 1000) } });
      // SQLite has one process a file, so there they take turns.
      const counts =
        name === "SQLite" ? [await purging.purge(db)] : await Promise.all([purging.purge(db), purging.purge(db)]);
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(45);
      expect(await db.event.count({ where: { sessionId: { in: ids } } })).toBe(0);
      expect(await standing("regrettable-expired")).toBe(0);
      await expect(store.readSession(ids[0] ?? "")).rejects.toMatchObject({ code: "gone" });
      expect((await store.readSession(fresh.id)).events).toHaveLength(1);
      expect(await purging.purge(db)).toBe(0);
    });

    it("a text that was taken out makes room again", async () => {
      const { id, editKey } = await shared("HTTP/1.1 403 Forbidden");
      const large = (): NewEvent => ({
        type: "working",
        id: `client-${++count}`,
        by: "",
        evidence: "x ".repeat(125_000),
      });
      const places = [];
      for (const _ of upTo(8)) places.push(await store.appendEvent(id, editKey, large()));
      await expect(store.appendEvent(id, editKey, large())).rejects.toMatchObject({ code: "too-large" });
      const of = places[0]?.seq ?? 0;
      await store.appendEvent(id, editKey, { type: "removed", id: `client-${++count}`, by: "", of });
      await expect(store.appendEvent(id, editKey, large())).resolves.toMatchObject({ fresh: true });
    });
  });
});
