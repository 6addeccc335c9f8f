/**
 * Two processes behind nginx on one PostgreSQL: what a diagnosis costs in CPU time beside one process alone, and what
 * happens when one is killed under load.
 */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { hasPostgres, temporaryPostgres } from "../databases.mjs";
import { hasNginx, startNginx } from "../nginx.mjs";
import { startServer } from "../server.mjs";
import { cpuOf } from "../used.mjs";

if (!hasNginx || !hasPostgres) {
  console.log(`skipped: ${hasNginx ? "the package of PostgreSQL" : "nginx"} is not installed`);
  process.exit(0);
}
const rounds = Number(process.env.ROUNDS ?? 3);
const each = Number(process.env.REQUESTS ?? 3000);
const perSecond = 120;
const folder = await mkdtemp(path.join(tmpdir(), "why403-two-"));
const postgres = await temporaryPostgres();

const env = { TRUST_PROXY: "1", LOG_LEVEL: "info" };
const alone = await startServer({ databaseUrl: postgres.url, env });
const pair = [
  await startServer({ databaseUrl: postgres.url, env }),
  await startServer({ databaseUrl: postgres.url, env }),
];
const proxy = await startNginx(
  folder,
  pair.map(({ base }) => base),
);
const post = {
  method: "POST",
  headers: { accept: "application/json" },
  body: `HTTP/1.1 403 Forbidden\ncontent-type: text/plain\n\n${"The token lacks the scope. ".repeat(76)}`.slice(
    0,
    2048,
  ),
};

const used = (pids) => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);

/** ms of the app's CPU for one diagnosis, when so many a second arrive evenly: less than one process can do. */
async function pacedCost(base, pids) {
  const before = used(pids);
  const start = performance.now();
  const calls = [];
  for (let sent = 0; sent < each; sent++) {
    const early = start + (1000 * sent) / perSecond - performance.now();
    if (early > 1) await sleep(early);
    calls.push(
      fetch(`${base}/api/diagnose`, post).then(async (answer) => {
        await answer.text();
        if (!answer.ok) throw new Error(`answered ${answer.status}`);
      }),
    );
  }
  await Promise.all(calls);
  return (used(pids) - before) / each;
}

/** The same when each process has 16 callers that never wait. */
async function fullCost(base, pids) {
  const amount = each * pids.length;
  const before = used(pids);
  const { non2xx, errors } = await autocannon({
    url: `${base}/api/diagnose`,
    connections: 16 * pids.length,
    amount,
    timeout: 60,
    ...post,
  });
  if (non2xx || errors) throw new Error(`${non2xx} refused, ${errors} errors`);
  return (used(pids) - before) / amount;
}

const pids = pair.map(({ pid }) => pid);
for (const { base } of [alone, ...pair]) await fetch(`${base}/api/diagnose`, post).then((answer) => answer.text());
/**
 * Two that are busy take caches and cores from each other and from the client, whether they serve one app or two. So the
 * same calls at the same pace are compared; what happens without a pace is told beside it, for one process alone, for
 * one beside another that has its own callers, and for both behind nginx.
 */
const ways = {
  one: () => pacedCost(alone.base, [alone.pid]),
  two: () => pacedCost(proxy.base, pids),
  fullOne: () => fullCost(alone.base, [alone.pid]),
  fullBeside: async () => (await Promise.all([ways.fullOne(), fullCost(pair[0].base, [pair[0].pid])]))[0],
  fullTwo: () => fullCost(proxy.base, pids),
};
// The first calls load the code, and let it be compiled.
for (const way of ["fullOne", "fullTwo"]) await ways[way]();
const costs = {};
for (let round = 0; round < rounds; round++)
  for (const [way, cost] of Object.entries(ways)) costs[way] = Math.min(costs[way] ?? Infinity, await cost());
const ratio = costs.two / costs.one;
const more = (share) => `${share >= 1 ? "+" : ""}${Math.round(100 * (share - 1))} %`;
const told = (way) => `${costs[way].toFixed(3)} ms`;
console.log(
  `CPU for a diagnosis at ${perSecond} a second: ${told("one")} in one process, ${told("two")} in two behind nginx (${more(ratio)})`,
);
console.log(
  `  without a pace: ${told("fullOne")} in one, ${told("fullBeside")} in one beside another as busy, ${told("fullTwo")} in two behind nginx (${more(costs.fullTwo / costs.fullOne)}, ${more(costs.fullTwo / costs.fullBeside)})`,
);
await alone.stop();

const shared = await fetch(`${proxy.base}/api/sessions`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ evidence: "HTTP/1.1 403 Forbidden\n\n", expiresIn: "1h" }),
}).then((answer) => answer.json());
const acknowledged = new Map();
const counted = { before: 0, after: 0, failed: 0 };
let killed = false;
let over = false;

/** Appends notes, each with an id of its own, so that a second try is not a second note. */
async function append() {
  while (!over) {
    const id = `note-${randomUUID()}`;
    for (let tries = 0; tries < 5; tries++) {
      const answer = await fetch(`${proxy.base}/api/sessions/${shared.id}/events`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${shared.editKey}` },
        body: JSON.stringify({ id, type: "note", text: id }),
      })
        .then(async (response) => ({ status: response.status, body: await response.json() }))
        .catch(() => null);
      if (answer?.status === 201 || answer?.status === 200) {
        acknowledged.set(id, answer.body.seq);
        counted[killed ? "after" : "before"]++;
        break;
      }
      counted.failed++;
    }
  }
}
async function diagnose() {
  while (!over) {
    const answer = await fetch(`${proxy.base}/api/diagnose`, post).catch(() => null);
    await answer?.text().catch(() => "");
    if (answer?.ok) counted[killed ? "after" : "before"]++;
    else counted.failed++;
  }
}
const calls = [...Array.from({ length: 8 }, append), ...Array.from({ length: 8 }, diagnose)];
await sleep(3000);
await pair[0].stop("SIGKILL");
killed = true;
await sleep(4000);
over = true;
await Promise.all(calls);
const { events } = await fetch(`${proxy.base}/api/sessions/${shared.id}/events?after=0`).then((answer) =>
  answer.json(),
);
const places = new Map(events.map(({ id, seq }) => [id, seq]));
const lost = [...acknowledged].filter(([id, seq]) => places.get(id) !== seq).length;
const doubled = events.length - new Set(events.map(({ id }) => id)).size;
console.log(
  `one of two killed under load: ${counted.before} calls before, ${counted.after} after, ${counted.failed} failed; ${acknowledged.size} events acknowledged, ${lost} lost, ${doubled} doubled`,
);
proxy.stop();
await pair[1].stop();
await postgres.dispose();
await rm(folder, { recursive: true, force: true, maxRetries: 3 });
process.exit(ratio < 1.15 && lost === 0 && doubled === 0 && counted.after > 0 ? 0 : 1);
