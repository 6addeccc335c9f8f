/** A plain probe of an API on loopback may cost 15 ms more than curl doing the same: median of 50 pairs in one run. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { startServer } from "../server.mjs";

const run = promisify(execFile);
const most = 15;
const pairs = 50;

const upstream = http.createServer((_request, response) => response.writeHead(403).end('{"error":"forbidden"}'));
const port = await new Promise((resolve) => upstream.listen(0, "127.0.0.1", () => resolve(upstream.address().port)));
const data = await mkdtemp(path.join(tmpdir(), "why403-overhead-"));
const server = await startServer({
  databaseUrl: `file:${path.join(data, "sessions.db")}`,
  env: { PROBE: "on", PROBE_ALLOW: `127.0.0.1:${port}` },
});

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Another URL each time, so that no answer comes from memory. */
const probe = (url) =>
  timed(async () => {
    const answer = await fetch(`${server.base}/api/probe`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ url, variants: [] }),
    });
    const text = await answer.text();
    if (!text.includes('"status":403')) throw new Error(`no answer: ${text.slice(0, 200)}`);
  });
const curl = (url) => timed(() => run("curl", ["-si", url]));
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const url = (n) => `http://127.0.0.1:${port}/thing?${n}`;
for (let warm = 0; warm < 10; warm++) await probe(url(`warm-${warm}`));
const times = { probe: [], curl: [] };
for (let pair = 0; pair < pairs; pair++) {
  times.curl.push(await curl(url(`curl-${pair}`)));
  times.probe.push(await probe(url(pair)));
}
await server.stop();
upstream.close();
await rm(data, { recursive: true, force: true, maxRetries: 3 });
const [probed, curled] = [median(times.probe), median(times.curl)];
console.log(`probe ${probed.toFixed(1)} ms, curl ${curled.toFixed(1)} ms, ${(probed - curled).toFixed(1)} ms more`);
process.exit(probed - curled <= most ? 0 : 1);
