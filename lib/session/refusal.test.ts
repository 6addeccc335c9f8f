/** What a caller who may not write costs. */
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { migrate } from "../../prisma/migrate";
import { temporarySqlite } from "../tools/databases.mjs";

type Store = typeof import("./store");
let sqlite: Awaited<ReturnType<typeof temporarySqlite>>;
let store: Store;

beforeAll(async () => {
  sqlite = await temporarySqlite();
  await migrate(sqlite.url);
  vi.stubEnv("DATABASE_URL", sqlite.url);
  Reflect.deleteProperty(globalThis, "why403Database");
  store = await import("./store");
});
afterAll(async () => {
  await (await (await import("./database")).database()).$disconnect();
  await sqlite.dispose();
  vi.unstubAllEnvs();
});

it("an event for a session that is not there is refused before it is looked at", async () => {
  const looked: string[] = [];
  const event = {
    type: "note" as const,
    id: "client-1",
    by: "",
    get text() {
      looked.push("text");
      return "Authorization: Bearer q7ZpX2mK9vLr4TnB8wYc";
    },
  };
  await expect(store.appendEvent("A".repeat(22), null, event)).rejects.toMatchObject({ code: "not-found" });
  const { id } = await store.createSession({ evidence: "403", expiresIn: "1h" }, { daysMax: 30, knowledge: "abc" });
  await expect(store.appendEvent(id, "wrong", event)).rejects.toMatchObject({ code: "edit-key-wrong" });
  expect(looked).toEqual([]);
});
