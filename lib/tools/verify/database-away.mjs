/**
 * PostgreSQL is stopped and started again while clients write and read. While it is away, what needs it answers 503 with
 * Retry-After and what does not need it works; within ten seconds of its return all works again, and no event is lost,
 * doubled or changed.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { hasPostgres, temporaryPostgres } from "../databases.mjs";
import { startServer } from "../server.mjs";

const most = 10_000;
const writers = 8;

if (!hasPostgres) {
  console.log("skipped: no PostgreSQL server for this platform");
  process.exit(0);
}
const database = await temporaryPostgres();
const server = await startServer({ databaseUrl: database.url, env: { LOG_LEVEL: "silent" }, log: [] });
const { base } = server;
const json = { "content-type": "application/json" };
const evidence = "HTTP/1.1 403 Forbidden\n\n";
const { id, editKey } = await fetch(`${base}/api/sessions`, {
  method: "POST",
  headers: json,
  body: JSON.stringify({ evidence, expiresIn: "1h" }),
}).then((response) => response.json());

const problems = [];
const acknowledged = new Map();
const counts = { ok: 0, refused: 0, recovered: 0 };
let running = true;
let lastRefusal = 0;

/** Sends one event until it is taken, always with the same id. */
async function send(text) {
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${base}/api/sessions/${id}/events`, {
      method: "POST",
      headers: { ...json, authorization: `Bearer ${editKey}` },
      body: JSON.stringify({ id: text, type: "note", text }),
    }).catch(() => null);
    // A kept connection that has just ended; the same event is sent again.
    if (!answer) continue;
    const body = await answer.json();
    if (answer.ok) {
      acknowledged.set(text, body.seq);
      counts.ok++;
      if (tries) counts.recovered++;
      return;
    }
    counts.refused++;
    lastRefusal = Date.now();
    if (answer.status !== 503 || !answer.headers.get("retry-after")) problems.push(`an event got ${answer.status}`);
    await sleep(100);
  }
}

async function write() {
  while (running) await send(randomUUID());
}

/** What a page or a call answers; a status that is not among those expected is a problem. */
async function expectStatus(address, ...expected) {
  const answer = await fetch(`${base}${address}`);
  await answer.arrayBuffer();
  if (!expected.includes(answer.status)) problems.push(`${address} answered ${answer.status}`);
  if (answer.status === 503 && !answer.headers.get("retry-after")) problems.push(`${address}: 503 without Retry-After`);
}

async function diagnoses() {
  const answer = await fetch(`${base}/api/diagnose`, {
    method: "POST",
    headers: json,
    body: JSON.stringify({ evidence }),
  });
  if (answer.status !== 200) problems.push(`/api/diagnose answered ${answer.status}`);
}

const writing = Array.from({ length: writers }, write);
await sleep(2000);
await database.stop();
await sleep(1000);
for (const address of ["/", "/diagnose", "/causes", "/vendors/github", "/privacy"]) await expectStatus(address, 200);
await diagnoses();
await expectStatus(`/s/${id}`, 503);
await expectStatus(`/api/sessions/${id}`, 503);
await expectStatus("/api/health", 503);
await sleep(4000);
await database.start();
const back = Date.now();
while (Date.now() - back < most) {
  const answer = await fetch(`${base}/api/sessions/${id}`);
  await answer.arrayBuffer();
  if (answer.ok) break;
  await sleep(50);
}
const readable = Date.now() - back;
await sleep(most - Math.min(most, readable));
running = false;
await Promise.all(writing);
const writable = Math.max(0, lastRefusal - back);
await expectStatus(`/s/${id}`, 200);
await expectStatus("/api/health", 200);

const { events } = await fetch(`${base}/api/sessions/${id}/events?after=0`).then((response) => response.json());
await server.stop();
await database.dispose();
const found = new Map(events.map((event) => [event.text, event.seq]));
const wrong = [...acknowledged].filter(([text, seq]) => found.get(text) !== seq).length;
const misplaced = events.filter(({ seq }, index) => seq !== index + 1).length;
// The first event has no text, and counts as one.
const doubled = events.length - found.size;
for (const problem of new Set(problems)) console.error(problem);
console.log(
  `${counts.ok} events taken, ${counts.refused} refusals, ${counts.recovered} events taken at a later try; after the return reading works after ${readable} ms, the last refusal came after ${writable} ms; ${wrong} lost, ${doubled} doubled, ${misplaced} misplaced`,
);
const fine =
  !problems.length && counts.recovered > 0 && readable < most && writable < most && !wrong && !doubled && !misplaced;
process.exit(fine ? 0 : 1);
