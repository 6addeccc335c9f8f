/**
 * Five hundred viewers of one shared diagnosis: while nothing happens they cost at most five queries a second in all, they
 * take less than 100 MB, and a change reaches each within three seconds.
 */
import { execFileSync } from "node:child_process";
import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { hasPostgres, temporaryPostgres, temporarySqlite } from "../databases.mjs";
import { startServer } from "../server.mjs";

const viewers = 500;
const most = { queries: 5, megabytes: 100, ms: 3000 };
const json = { "content-type": "application/json" };

const post = async (url, body, headers = {}) => {
  const answer = await fetch(url, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });
  return answer.json();
};

/** Opens the stream; calls `seen` with everything that comes. */
function watch(base, id, seen) {
  return new Promise((resolve, reject) => {
    const request = http.get(
      `${base}/api/sessions/${id}/events?after=1`,
      { headers: { accept: "text/event-stream" }, agent: false },
      (response) => {
        response
          .setEncoding("utf8")
          .on("data", seen)
          .on("error", () => undefined);
        resolve(request);
      },
    );
    request.on("error", reject);
  });
}

/** Transactions that the database has committed so far; null where only this process uses the file. */
async function counter(url) {
  if (url.startsWith("file:")) return { read: async () => null, end: async () => undefined };
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const sql = "SELECT xact_commit + xact_rollback AS count FROM pg_stat_database WHERE datname = 'postgres'";
  return { read: async () => Number((await client.query(sql)).rows[0].count), end: () => client.end() };
}

const megabytesOf = (pid) => Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;

async function measured(database) {
  const server = await startServer({ databaseUrl: database.url });
  const { base } = server;
  const { id, editKey } = await post(`${base}/api/sessions`, {
    evidence: "HTTP/1.1 403 Forbidden\n\n",
    expiresIn: "1h",
  });
  const note = (text) =>
    post(`${base}/api/sessions/${id}/events`, { id: text, type: "note", text }, { authorization: `Bearer ${editKey}` });
  await note("warming-up");
  const before = megabytesOf(server.pid);
  const arrived = new Map();
  const open = [];
  for (let n = 0; n < viewers; n++)
    open.push(
      await watch(base, id, (text) => text.includes("the-change") && !arrived.has(n) && arrived.set(n, Date.now())),
    );
  // A connection that rests tells the statistics after ten seconds what it did before.
  await sleep(12_000);
  const { read, end } = await counter(database.url);
  // The statistics are written about once a second.
  const from = { count: await read(), at: Date.now() };
  await sleep(10_000);
  const to = { count: await read(), at: Date.now() };
  await end();
  // The two readings are queries of ours.
  const queries = from.count === null ? 0 : Math.max(0, to.count - from.count - 1) / ((to.at - from.at) / 1000);
  const growth = megabytesOf(server.pid) - before;
  const sent = Date.now();
  await note("the-change");
  while (arrived.size < viewers && Date.now() - sent < 4 * most.ms) await sleep(20);
  const slowest = Math.max(...arrived.values()) - sent;
  for (const request of open) request.destroy();
  await server.stop();
  return { queries, growth, reached: arrived.size, slowest };
}

let failed = false;
for (const [name, start] of [
  ["SQLite", temporarySqlite],
  ...(hasPostgres ? [["PostgreSQL", temporaryPostgres]] : []),
]) {
  const database = await start();
  const { queries, growth, reached, slowest } = await measured(database);
  await database.dispose();
  console.log(
    `${name}: ${viewers} viewers, ${queries.toFixed(1)} queries a second while idle, ${Math.round(growth)} MB more, a change reached ${reached} of them, the last after ${slowest} ms`,
  );
  failed ||= queries > most.queries || growth >= most.megabytes || reached < viewers || slowest > most.ms;
}
process.exit(failed ? 1 : 0);
