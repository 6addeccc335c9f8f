/** Ends the server with SIGKILL in the middle of writes, fifteen times: every acknowledged event must be there after. */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "@libsql/client";
import { startServer } from "../server.mjs";

const rounds = 15;
const writers = 8;

const folder = await mkdtemp(path.join(tmpdir(), "why403-kill-"));
const databaseUrl = `file:${path.join(folder, "sessions.db")}`;
const acknowledged = new Map();
let session;
let lost = 0;

/** Writes until the server is gone; what was acknowledged is remembered with its place. */
async function write(base) {
  for (;;) {
    const text = randomUUID();
    const answer = await fetch(`${base}/api/sessions/${session.id}/events`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${session.editKey}` },
      body: JSON.stringify({ id: text, type: "note", text }),
    })
      .then(async (response) => ({ status: response.status, body: await response.json() }))
      .catch(() => null);
    if (!answer) return;
    if (answer.status === 201) acknowledged.set(text, answer.body.seq);
  }
}

for (let round = 0; round < rounds; round++) {
  const server = await startServer({ databaseUrl });
  session ??= await fetch(`${server.base}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ evidence: "HTTP/1.1 403 Forbidden\n\n", expiresIn: "1h" }),
  }).then((response) => response.json());
  const { events } = await fetch(`${server.base}/api/sessions/${session.id}/events?after=0`).then((r) => r.json());
  const found = new Map(events.map((event) => [event.text, event.seq]));
  for (const [text, seq] of acknowledged) if (found.get(text) !== seq) lost++;
  const writing = Promise.all(Array.from({ length: writers }, () => write(server.base)));
  // Somewhere in the middle, another place each time.
  await sleep(900 + ((round * 137) % 700));
  await server.stop("SIGKILL");
  await writing;
}

const server = await startServer({ databaseUrl });
const { events } = await fetch(`${server.base}/api/sessions/${session.id}/events?after=0`).then((r) => r.json());
await server.stop();
const places = events.map((event) => event.seq);
const found = new Map(events.map((event) => [event.text, event.seq]));
for (const [text, seq] of acknowledged) if (found.get(text) !== seq) lost++;
const gaps = places.filter((seq, index) => seq !== index + 1).length;
const client = createClient({ url: databaseUrl });
const integrity = (await client.execute("PRAGMA integrity_check")).rows[0]?.integrity_check;
client.close();
await rm(folder, { recursive: true, force: true, maxRetries: 3 });
console.log(
  `SQLite: ${rounds} kills, ${acknowledged.size} events acknowledged, ${lost} lost, ${gaps} misplaced, integrity ${integrity}`,
);
process.exit(lost === 0 && gaps === 0 && integrity === "ok" && acknowledged.size > 0 ? 0 : 1);
