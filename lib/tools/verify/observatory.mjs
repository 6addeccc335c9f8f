/**
 * The MDN HTTP Observatory's own scanner against the app behind TLS on loopback: A+ on the home page, the wizard and a
 * shared diagnosis. The scanner is installed for this check only, without its install scripts, which ask other hosts.
 */
import { spawnSync } from "node:child_process";
import dns from "node:dns";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import https from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { tsImport } from "tsx/esm/api";
import { startServer } from "../server.mjs";
import { root, run } from "../set-up.mjs";

const version = "1.4.8";
const wanted = 115;
const folder = path.join(root, ".set-up/observatory");
const scanner = path.join(folder, "node_modules/@mdn/mdn-http-observatory");
const host = "pinned.example.com";
const { authority, pinned } = await tsImport("../../probe/testing/certificates.ts", import.meta.url);

// The authority of the test certificates has to be known from the start of a process.
const trusted = path.join(folder, "authority.pem");
if (process.env.NODE_EXTRA_CA_CERTS !== trusted) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(trusted, authority);
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: trusted };
  process.exit(spawnSync(process.execPath, [import.meta.filename], { stdio: "inherit", env }).status ?? 1);
}

if (!existsSync(scanner)) {
  writeFileSync(path.join(folder, "package.json"), '{"private":true}');
  const flags = ["--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund"];
  run("npm", ["install", ...flags, `@mdn/mdn-http-observatory@${version}`], { cwd: folder });
}
// What an install script would fetch: the list of preloaded hosts, in which ours is not.
writeFileSync(path.join(scanner, "conf/hsts-preload.json"), "{}");

const data = await mkdtemp(path.join(tmpdir(), "why403-observatory-"));
const server = await startServer({ databaseUrl: `file:${path.join(data, "sessions.db")}` });
const front = https.createServer(pinned, (request, response) => {
  const { method, url, headers } = request;
  const onward = http.request(`${server.base}${url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
});
const port = await new Promise((resolve) => front.listen(0, "127.0.0.1", () => resolve(front.address().port)));
// The scanner takes names only; this one is nobody's, and leads here.
dns.lookup = (_name, options, done) =>
  options.all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4);

const { id } = await fetch(`${server.base}/api/sessions`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ evidence: "HTTP/1.1 403 Forbidden\n\n", expiresIn: "1h" }),
}).then((answer) => answer.json());

const { scan } = await import(pathToFileURL(path.join(scanner, "src/scanner/index.js")).href);
let failed = 0;
for (const [name, place] of [
  ["/", "/"],
  ["/diagnose", "/diagnose"],
  ["/s/[id]", `/s/${id}`],
  ["/api", "/api"],
]) {
  const { scan: result, tests } = await scan(`${host}:${port}${place}`);
  const lost = Object.values(tests).filter(({ scoreModifier }) => scoreModifier < 0);
  console.log(`${name}: ${result.grade}, ${result.score} (${result.testsPassed} of ${result.testsQuantity} tests)`);
  for (const { name: test, result: why } of lost) console.log(`  ${test}: ${why}`);
  if (result.grade !== "A+" || result.score < wanted) failed++;
}
front.closeAllConnections();
front.close();
await server.stop();
await rm(data, { recursive: true, force: true, maxRetries: 3 });
process.exit(failed ? 1 : 0);
