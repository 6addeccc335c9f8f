/** The limits where several processes serve: counted in a real PostgreSQL server, started for this test. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { migrate } from "../../prisma/migrate";
import { hasPostgres, temporaryPostgres } from "../tools/databases.mjs";

const root = path.resolve(import.meta.dirname, "../..");
let server: Awaited<ReturnType<typeof temporaryPostgres>>;

beforeAll(async () => {
  if (!hasPostgres) return;
  server = await temporaryPostgres();
  await migrate(server.url);
});
afterAll(() => server?.dispose());

const clients = ["192.0.2.1", "192.0.2.2", "2001:db8::1"];

/** How many of `calls` at once of each client a process of its own lets through. */
async function passedElsewhere(calls: number): Promise<number[]> {
  const program = `import { limited } from "./lib/http/limit";
const passed = (client) => {
  const request = new Request("http://localhost/", { headers: { "x-why403-client": client } });
  const call = () => limited(request, "create").then(() => 1, () => 0);
  return Promise.all(Array.from({ length: ${calls} }, call)).then((all) => all.reduce((sum, one) => sum + one, 0));
};
const main = async () => {
  const counts = [];
  for (const client of ${JSON.stringify(clients)}) counts.push(await passed(client));
  console.log(JSON.stringify(counts));
  process.exit(0);
};
main();`;
  // `server-only` is empty under this condition, as it is for the server.
  const flags = [path.join(root, "node_modules/tsx/dist/cli.mjs"), "--conditions=react-server", "--eval", program];
  const env = { ...process.env, DATABASE_URL: server.url, RATE_LIMIT: "on" };
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: root, env });
  return JSON.parse(stdout);
}

describe.runIf(hasPostgres)("a limit in PostgreSQL", () => {
  beforeEach(() => {
    vi.resetModules();
    Reflect.deleteProperty(globalThis, "why403Limits");
    vi.stubEnv("RATE_LIMIT", "on");
    vi.stubEnv("DATABASE_URL", server.url);
  });
  afterEach(() => vi.unstubAllEnvs());

  it("of twenty lets exactly twenty of 240 calls at once in four processes through, for each of three clients", async () => {
    const passed = await Promise.all([1, 2, 3, 4].map(() => passedElsewhere(60)));
    expect(clients.map((_, index) => passed.reduce((sum, counts) => sum + (counts[index] ?? 0), 0))).toEqual([
      20, 20, 20,
    ]);
  });

  it("keeps no address in its rows", async () => {
    const { limited } = await import("./limit");
    await limited(new Request("http://localhost/", { headers: { "x-why403-client": "198.51.100.7" } }), "create");
    const { Client } = await import("pg");
    const client = new Client(server.url);
    await client.connect();
    const { rows } = await client.query('SELECT key FROM "RateLimit"');
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain("198.51.100");
  });

  it("whose database is away refuses in a second or so, and says that it passes", async () => {
    vi.stubEnv("DATABASE_URL", "postgresql://why403@127.0.0.1:1/none");
    const { limited } = await import("./limit");
    const began = performance.now();
    await expect(limited(new Request("http://localhost/"), "create")).rejects.toMatchObject({
      code: "unavailable",
      headers: { "retry-after": "5" },
    });
    expect(performance.now() - began).toBeLessThan(10_000);
    await expect(limited(new Request("http://localhost/"), "diagnose")).resolves.toBeUndefined();
  });
});
