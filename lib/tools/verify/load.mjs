/**
 * Load on one process, beside a bare app of the same framework in the same run: a route that answers fixed JSON, and a
 * prerendered page, and as a further figure one of as many bytes as ours. Rounds alternate, since a machine is never quiet;
 * the best of each counts. Then 100,000 requests, for the memory.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import autocannon from "autocannon";
import { buildBare, serveBare } from "../bare.mjs";
import { startServer } from "../server.mjs";
import { root } from "../set-up.mjs";
import { cpuOf, memoryOf } from "../used.mjs";

const rounds = Number(process.env.ROUNDS ?? 4);
const seconds = Number(process.env.SECONDS ?? 8);
const total = Number(process.env.REQUESTS ?? 100_000);
const warmUp = 30_000;
const wanted = { ratio: 0.7, growth: 30 };

const response = `HTTP/1.1 403 Forbidden
date: Mon, 23 Nov 2026 14:02:11 GMT
content-type: application/json
x-request-id: 7d0c1f0e-5a44-4a9e-9d55-0f6f3c1f1a11

{"error":{"code":"insufficient_scope","message":"The token lacks the scope that this call needs.","detail":"`
  .padEnd(2040, "lorem ipsum ")
  .concat('"}}');

/** A bare app: one route, one page and one of so many bytes, nothing around them. */
const filesOf = (bytes) => ({
  "next.config.mjs": `const root = ${JSON.stringify(root)};
export default { output: "standalone", outputFileTracingRoot: root, turbopack: { root } };
`,
  "app/layout.jsx": 'export default ({ children }) => (<html lang="en"><body>{children}</body></html>);\n',
  "app/page.jsx": "export default () => <main><h1>Bare</h1><p>A page of the same framework.</p></main>;\n",
  // A page holds its text twice: as HTML, and as what its scripts start from.
  "app/long/page.jsx": `const texts = Array.from({ length: ${Math.round(bytes / 800)} }, (_, n) => String(n).padEnd(240, " A sentence of a page."));
export default () => <main>{texts.map((text) => <p key={text}>{text}</p>)}</main>;
`,
  "app/bare/route.js":
    'export async function POST(request) {\n  await request.text();\n  return Response.json({ status: "ok" });\n}\n',
});

async function fired(pid, url, options = {}) {
  const before = cpuOf(pid);
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections: 16,
    // The tool takes an amount or a time, and no field without a value.
    ...(options.amount ? {} : { duration: seconds }),
    ...options,
  });
  if (non2xx || errors) throw new Error(`${url}: ${non2xx} refused, ${errors} errors`);
  const cpu = (cpuOf(pid) - before) / requests.total;
  return { rate: requests.average, p50: latency.p50, p99: latency.p99, cpu };
}

const best = (results) => results.reduce((a, b) => (b.rate > a.rate ? b : a));
const percent = (share) => `${Math.round(100 * share)} %`;

/** Ours and the others in turn; answers with the ratio of the best of ours to the best of the first of the others. */
async function compared(name, ours, others, options) {
  const all = [{ name, ...ours }, ...others].map((one) => ({ ...one, results: [] }));
  // The first calls load the code, and let it be compiled.
  for (const { pid, url } of all) await fired(pid, url, { ...options, amount: 2000 });
  for (let round = 0; round < rounds; round++)
    for (const { pid, url, results } of all) results.push(await fired(pid, url, options));
  const [own, ...rest] = all.map(({ name: of, results }) => ({ of, ...best(results) }));
  const told = ({ rate, p50, p99, cpu }) =>
    `${Math.round(rate)}/s, p50 ${p50} ms, p99 ${p99} ms, ${cpu.toFixed(2)} ms of CPU`;
  console.log(`${name}: ${told(own)}`);
  for (const other of rest)
    console.log(
      `  ${other.of}: ${told(other)}; ours ${percent(own.rate / other.rate)}, by CPU ${percent(other.cpu / own.cpu)}`,
    );
  return own.rate / rest[0].rate;
}

const data = await mkdtemp(path.join(tmpdir(), "why403-load-"));
const server = await startServer({ databaseUrl: `file:${path.join(data, "sessions.db")}`, env: { LOG_LEVEL: "info" } });
const { pid } = server;
const sizeOf = async (url) => (await (await fetch(url)).arrayBuffer()).byteLength;
const place = `${server.base}/causes/ip-block`;
const bytes = await sizeOf(place);
const bare = await serveBare(buildBare("bare-load", filesOf(bytes)), { standalone: true });
const post = { method: "POST", headers: { "content-type": "text/plain", accept: "application/json" }, body: response };

const diagnose = await compared(
  `POST /api/diagnose, ${Buffer.byteLength(response)} bytes`,
  { pid, url: `${server.base}/api/diagnose` },
  [{ name: "bare route", pid: bare.pid, url: `${bare.base}/bare` }],
  post,
);
const page = await compared(`GET /causes/ip-block, ${bytes} bytes`, { pid, url: place }, [
  { name: `bare page, ${await sizeOf(bare.base)} bytes`, pid: bare.pid, url: `${bare.base}/` },
  { name: `bare page, ${await sizeOf(`${bare.base}/long`)} bytes`, pid: bare.pid, url: `${bare.base}/long` },
]);
await bare.stop();

/** Fires so many calls; answers with what came of them, and with the least and the most MB held in the last third of the time. */
async function held(amount) {
  const seen = [];
  const timer = setInterval(() => seen.push(memoryOf(pid)), 100);
  const fire = { url: `${server.base}/api/diagnose`, ...post, amount, connections: 16, timeout: 60 };
  const { latency, non2xx, errors } = await autocannon(fire);
  clearInterval(timer);
  const last = seen.slice(-Math.ceil(seen.length / 3));
  return { p99: latency.p99, failed: non2xx + errors, least: Math.min(...last), most: Math.max(...last) };
}
// Until then the heap grows to what it works with. From there it swings by what waits for the collector: the least is what stays.
const before = await held(Math.min(warmUp, total));
const after = await held(total);
const growth = after.least - before.least;
console.log(
  `${total} requests: p99 ${after.p99} ms, ${after.failed} failed; memory ${Math.round(before.least)} to ${Math.round(before.most)} MB before, ${Math.round(after.least)} to ${Math.round(after.most)} MB at their end: ${growth >= 0 ? "+" : ""}${growth.toFixed(1)} MB`,
);
await server.stop();
await rm(data, { recursive: true, force: true, maxRetries: 3 });
const right = diagnose >= wanted.ratio && page >= wanted.ratio && growth < wanted.growth && after.failed === 0;
process.exit(right ? 0 : 1);
