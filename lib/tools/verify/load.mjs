/**
 * Load on one process, beside a bare app of the same framework in the same run: a route that answers fixed JSON, and a
 * prerendered page. Rounds alternate, since a machine is never quiet; the best of each counts. Then 100,000 requests, for
 * the memory.
 */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { buildBare, serveBare } from "../bare.mjs";
import { startServer } from "../server.mjs";
import { root } from "../set-up.mjs";

const rounds = Number(process.env.ROUNDS ?? 4);
const seconds = Number(process.env.SECONDS ?? 8);
const total = Number(process.env.REQUESTS ?? 100_000);
const wanted = { ratio: 0.7, growth: 30 };

const response = `HTTP/1.1 403 Forbidden
date: Mon, 23 Nov 2026 14:02:11 GMT
content-type: application/json
x-request-id: 7d0c1f0e-5a44-4a9e-9d55-0f6f3c1f1a11

{"error":{"code":"insufficient_scope","message":"The token lacks the scope that this call needs.","detail":"`
  .padEnd(2040, "lorem ipsum ")
  .concat('"}}');

/** A bare app: one route, one page, nothing around them. */
const files = {
  "next.config.mjs": `const root = ${JSON.stringify(root)};
export default { output: "standalone", outputFileTracingRoot: root, turbopack: { root } };
`,
  "app/layout.jsx": 'export default ({ children }) => (<html lang="en"><body>{children}</body></html>);\n',
  "app/page.jsx": "export default () => <main><h1>Bare</h1><p>A page of the same framework.</p></main>;\n",
  "app/bare/route.js":
    'export async function POST(request) {\n  await request.text();\n  return Response.json({ status: "ok" });\n}\n',
};

const memoryOf = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

async function fired(url, options = {}) {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections: 16,
    // The tool takes an amount or a time, and no field without a value.
    ...(options.amount ? {} : { duration: seconds }),
    ...options,
  });
  if (non2xx || errors) throw new Error(`${url}: ${non2xx} refused, ${errors} errors`);
  return { rate: requests.average, p50: latency.p50, p99: latency.p99 };
}

const best = (results) => results.reduce((a, b) => (b.rate > a.rate ? b : a));

/** Both in turn; answers with the best of each and their ratio. */
async function compared(name, ours, theirs) {
  const results = { ours: [], theirs: [] };
  // The first call loads the code.
  await ours({ amount: 100 });
  await theirs({ amount: 100 });
  for (let round = 0; round < rounds; round++) {
    results.theirs.push(await theirs());
    results.ours.push(await ours());
  }
  const [own, other] = [best(results.ours), best(results.theirs)];
  const ratio = own.rate / other.rate;
  const told = ({ rate, p50, p99 }) => `${Math.round(rate)}/s, p50 ${p50} ms, p99 ${p99} ms`;
  console.log(`${name}: ${told(own)}; bare: ${told(other)}; ${Math.round(100 * ratio)} %`);
  return ratio;
}

const data = await mkdtemp(path.join(tmpdir(), "why403-load-"));
const server = await startServer({ databaseUrl: `file:${path.join(data, "sessions.db")}`, env: { LOG_LEVEL: "info" } });
const other = await serveBare(buildBare("bare-load", files), { standalone: true });
const post = { method: "POST", headers: { "content-type": "text/plain", accept: "application/json" }, body: response };

const diagnose = await compared(
  `POST /api/diagnose, ${Buffer.byteLength(response)} bytes`,
  (more) => fired(`${server.base}/api/diagnose`, { ...post, ...more }),
  (more) => fired(`${other.base}/bare`, { ...post, ...more }),
);
const page = await compared(
  "GET /causes/ip-block",
  (more) => fired(`${server.base}/causes/ip-block`, more),
  (more) => fired(`${other.base}/`, more),
);
await other.stop();

const amount = (count) => ({ ...post, amount: count, connections: 16, timeout: 60 });
await autocannon({ url: `${server.base}/api/diagnose`, ...amount(Math.min(10_000, total)) });
await sleep(2000);
const before = memoryOf(server.pid);
const { latency, non2xx, errors } = await autocannon({ url: `${server.base}/api/diagnose`, ...amount(total) });
await sleep(2000);
const growth = memoryOf(server.pid) - before;
console.log(
  `${total} requests: p99 ${latency.p99} ms, ${non2xx + errors} failed, memory ${Math.round(before)} MB before, ${growth >= 0 ? "+" : ""}${growth.toFixed(1)} MB after`,
);
await server.stop();
await rm(data, { recursive: true, force: true, maxRetries: 3 });
const right = diagnose >= wanted.ratio && page >= wanted.ratio && growth < wanted.growth && non2xx + errors === 0;
process.exit(right ? 0 : 1);
