/**
 * SIGTERM under load: whoever has been let in is served, event streams end as streams do, and the process has gone within
 * ten seconds. Looks at the log too: it must hold no session's id, no edit key and nothing that was sent.
 */
import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startServer } from "../server.mjs";

const rounds = 3;
const callers = 24;
const viewers = 6;
const secret = "a-word-that-was-only-sent";

const data = await mkdtemp(path.join(tmpdir(), "why403-stop-"));
let log = "";

/** One call on a kept connection: its status, or where it broke. */
function call(agent, base, { method = "GET", place, headers = {}, body }) {
  return new Promise((resolve) => {
    let connected = false;
    const request = http.request(`${base}${place}`, { agent, method, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode }));
      response.on("error", (error) => resolve({ broke: error.code ?? error.message }));
    });
    request.on("socket", (socket) => {
      const on = () => {
        connected = true;
      };
      if (socket.connecting) socket.once("connect", on);
      else on();
    });
    // Who was not let in any more did not fail: a proxy asks the next process.
    request.on("error", (error) => resolve(connected ? { broke: error.code ?? error.message } : { refused: true }));
    request.end(body);
  });
}

async function round(number) {
  const server = await startServer({
    databaseUrl: `file:${path.join(data, "sessions.db")}`,
    env: { LOG_LEVEL: "debug" },
    hear: (text) => {
      log += text;
    },
  });
  const json = { "content-type": "application/json" };
  const shared = await fetch(`${server.base}/api/sessions`, {
    method: "POST",
    headers: json,
    body: JSON.stringify({ evidence: `HTTP/1.1 403 Forbidden\nx-why: ${secret}\n\n`, expiresIn: "1h" }),
  }).then((answer) => answer.json());
  const note = () => JSON.stringify({ id: `note-${crypto.randomUUID()}`, type: "note", text: secret });
  const kinds = [
    () => ({ place: "/causes" }),
    () => ({ place: `/s/${shared.id}` }),
    () => ({ place: "/api/diagnose", method: "POST", body: `HTTP/1.1 403 Forbidden\nx-why: ${secret}\n\n` }),
    () => ({
      place: `/api/sessions/${shared.id}/events`,
      method: "POST",
      headers: { ...json, authorization: `Bearer ${shared.editKey}` },
      body: note(),
    }),
  ];
  const streams = Array.from({ length: viewers }, () => viewed(server.base, shared.id));
  const counted = { answered: 0, after: 0, failed: [], gone: 0 };
  let told = false;
  const callers_ = Array.from({ length: callers }, async (_, index) => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    for (let turn = index; ; turn++) {
      const { status, broke, refused } = await call(agent, server.base, kinds[turn % kinds.length]());
      if (refused) break;
      if (broke || status >= 500) counted.failed.push(broke ?? status);
      else counted[told ? "after" : "answered"]++;
    }
    agent.destroy();
  });
  // In the middle of work, and each caller in the middle of its own.
  for (let tries = 0; counted.answered < 40 * callers && tries < 600; tries++) await sleep(100 + number);
  told = true;
  const began = performance.now();
  const code = await server.stop("SIGTERM");
  const ms = Math.round(performance.now() - began);
  await Promise.all(callers_);
  const ends = await Promise.all(streams);
  const clean = ends.filter((end) => end === "end").length;
  console.log(
    `round ${number}: ${counted.answered} answered, ${counted.after} more after SIGTERM, ${counted.failed.length} failed, ${clean} of ${viewers} streams ended cleanly, gone after ${ms} ms with ${code}`,
  );
  if (counted.failed.length) console.log(`  ${[...new Set(counted.failed)].join(", ")}`);
  const leaked = [shared.id, shared.editKey, secret].filter((word) => log.includes(word));
  if (leaked.length) console.log(`  the log holds ${leaked.length} of the words that it must not`);
  return counted.failed.length === 0 && clean === viewers && ms < 10_000 && code === 0 && leaked.length === 0;
}

/** Watches a session; resolves with how the stream ended. */
function viewed(base, id) {
  return new Promise((resolve) => {
    const headers = { accept: "text/event-stream" };
    http
      .get(`${base}/api/sessions/${id}/events`, { agent: false, headers }, (response) => {
        response.resume();
        response.on("end", () => resolve("end"));
        response.on("error", (error) => resolve(error.code ?? "error"));
      })
      .on("error", (error) => resolve(error.code ?? "error"));
  });
}

let right = true;
for (let number = 1; number <= rounds; number++) right = (await round(number)) && right;
const lines = log.split("\n").filter((line) => line.startsWith("{"));
console.log(`${lines.length} lines logged, none with an id, a key or what was sent`);
await rm(data, { recursive: true, force: true, maxRetries: 3 });
process.exit(right && lines.length > 100 ? 0 : 1);
