import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { filled, secretSamples } from "../lib/redaction/samples";
import { startServer } from "../lib/tools/server.mjs";
import { expect, test } from "./support";

/** Once more when a kept connection had just ended. */
const send = (address: string, body: object, headers: Record<string, string> = {}) => {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
  return fetch(address, init).catch(() => fetch(address, init));
};

/** Everything that can be read of a session, and what the server says when it refuses. */
async function readable(base: string, id: string, text: string): Promise<string[]> {
  const get = async (address: string) => (await fetch(`${base}${address}`)).text();
  const refused = [
    await send(
      `${base}/api/sessions/${id}/events`,
      { id: "refused-1", type: "note", text },
      { authorization: `Bearer ${"A".repeat(22)}` },
    ),
    await send(`${base}/api/sessions`, { evidence: text, unknown: text }),
    await send(`${base}/api/sessions`, { evidence: text, expiresIn: text }),
    await send(`${base}/api/sessions/${id}/events`, { id: text, type: text }),
  ];
  const pages = [`/s/${id}`, `/s/${id}/handoff`];
  const calls = ["", "?format=markdown", "?format=handoff", "/events"].map((end) => `/api/sessions/${id}${end}`);
  return Promise.all([...pages, ...calls].map(get).concat(refused.map((answer) => answer.text())));
}

/** With the sign before it: so few letters alone stand by chance among random ids. */
const behindNeighbour = (text: string, secret: string) =>
  text.slice(Math.max(0, text.indexOf(secret) - 1)).slice(0, secret.length + 1);

test("No secret of the project's samples is left in the database, the logs, the pages, the problems or the Markdown", async () => {
  test.setTimeout(600_000);
  const folder = await mkdtemp(path.join(tmpdir(), "why403-secrets-"));
  const log: string[] = [];
  const server = await startServer({
    databaseUrl: `file:${path.join(folder, "sessions.db")}`,
    env: { LOG_LEVEL: "debug" },
    log,
  });
  const planted: string[] = [];
  const read: string[] = [];
  const samples = Object.values(secretSamples).flat();
  const plant = async (template: string, number: number) => {
    const { text, secrets } = filled(template, number + 1);
    planted.push(...secrets.map((secret) => (secret.length < 6 ? behindNeighbour(text, secret) : secret)));
    // What is longer than a field may be is refused, with the secret in it.
    const by = text.length <= 60 ? text : "Ada";
    const fields = { evidence: text, request: text, working: text, title: text.length <= 200 ? text : "a title", by };
    const made = await send(`${server.base}/api/sessions`, { ...fields, expiresIn: "1h" });
    expect(made.status, template).toBe(201);
    const { id, editKey } = await made.json();
    const events = [
      { type: "note", text },
      { type: "evidence", evidence: text, request: text },
      { type: "working", evidence: text },
      { type: "probe", report: text },
      { type: "outcome", cause: "cors", text },
    ];
    const event = { id: "planted-1", by, ...events[number % events.length] };
    const headers = { authorization: `Bearer ${editKey}` };
    const added = await send(`${server.base}/api/sessions/${id}/events`, event, headers);
    expect([200, 201], template).toContain(added.status);
    // Every page of every twentieth: they are all made alike.
    if (number % 20 === 0) read.push(...(await readable(server.base, id, text)));
    else read.push(await (await fetch(`${server.base}/api/sessions/${id}/events`)).text());
  };
  const queue = [...samples.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await plant(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  const files = await Promise.all((await readdir(folder)).map((file) => readFile(path.join(folder, file), "latin1")));
  await server.stop();
  files.push(
    ...(await Promise.all((await readdir(folder)).map((file) => readFile(path.join(folder, file), "latin1")))),
  );
  const everything = [...files, ...read, log.join("")].join("\n");
  expect(planted.length).toBeGreaterThan(400);
  expect(everything.length).toBeGreaterThan(100_000);
  // In runs of twelve characters, as a reader would recognise one.
  const known = new Set<string>();
  for (let at = 0; at + 12 <= everything.length; at++) known.add(everything.slice(at, at + 12));
  const left = planted.filter((secret) =>
    secret.length < 16
      ? everything.includes(secret)
      : Array.from({ length: secret.length - 11 }, (_, at) => secret.slice(at, at + 12)).some((run) => known.has(run)),
  );
  expect(left).toEqual([]);
});
