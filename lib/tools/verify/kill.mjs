/**
 * Ends the server with SIGKILL in the middle of writes, fifteen times on each database: every acknowledged event must be
 * there after.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "@libsql/client";
import { hasPostgres, temporaryPostgres, temporarySqlite } from "../databases.mjs";
import { startServer } from "../server.mjs";

const rounds = 15;
const writers = 8;

const post = (url, body, headers = {}) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

/** Writes until the server is gone; what was acknowledged is remembered with its place. */
async function write(base, { id, editKey }, acknowledged) {
  for (;;) {
    const text = randomUUID();
    const answer = await post(
      `${base}/api/sessions/${id}/events`,
      { id: text, type: "note", text },
      { authorization: `Bearer ${editKey}` },
    )
      .then(async (response) => ({ status: response.status, body: await response.json() }))
      .catch(() => null);
    if (!answer) return;
    if (answer.status === 201) acknowledged.set(text, answer.body.seq);
  }
}

/** Events that were acknowledged and are not at their place, and places that are not filled in turn. */
async function wrong(base, { id }, acknowledged) {
  const { events } = await fetch(`${base}/api/sessions/${id}/events?after=0`).then((response) => response.json());
  const found = new Map(events.map((event) => [event.text, event.seq]));
  return {
    lost: [...acknowledged].filter(([text, seq]) => found.get(text) !== seq).length,
    misplaced: events.filter(({ seq }, index) => seq !== index + 1).length,
  };
}

async function kills(databaseUrl) {
  const acknowledged = new Map();
  const sum = { lost: 0, misplaced: 0 };
  let session;
  for (let round = 0; round <= rounds; round++) {
    const server = await startServer({ databaseUrl });
    const evidence = "HTTP/1.1 403 Forbidden\n\n";
    session ??= await post(`${server.base}/api/sessions`, { evidence, expiresIn: "1h" }).then((r) => r.json());
    const { lost, misplaced } = await wrong(server.base, session, acknowledged);
    sum.lost += lost;
    sum.misplaced += misplaced;
    if (round === rounds) {
      await server.stop();
      break;
    }
    const writing = Promise.all(Array.from({ length: writers }, () => write(server.base, session, acknowledged)));
    // Somewhere in the middle, another place each time.
    await sleep(900 + ((round * 137) % 700));
    await server.stop("SIGKILL");
    await writing;
  }
  return { acknowledged: acknowledged.size, ...sum };
}

async function integrityOf(url) {
  if (!url.startsWith("file:")) return "ok";
  const client = createClient({ url });
  const { rows } = await client.execute("PRAGMA integrity_check");
  client.close();
  return rows[0]?.integrity_check;
}

let failed = false;
for (const [name, start] of [
  ["SQLite", temporarySqlite],
  ...(hasPostgres ? [["PostgreSQL", temporaryPostgres]] : []),
]) {
  const database = await start();
  const { acknowledged, lost, misplaced } = await kills(database.url);
  const integrity = await integrityOf(database.url);
  await database.dispose();
  console.log(
    `${name}: ${rounds} kills, ${acknowledged} events acknowledged, ${lost} lost, ${misplaced} misplaced, integrity ${integrity}`,
  );
  failed ||= lost > 0 || misplaced > 0 || integrity !== "ok" || acknowledged === 0;
}
process.exit(failed ? 1 : 0);
