/**
 * The disk is full: the server may write files of 1 MiB only. Sharing then answers 503 with Retry-After, nothing half is
 * kept, what was shared can still be read, and all works again as soon as there is room.
 */
import { spawnSync } from "node:child_process";
import { createClient } from "@libsql/client";
import { temporarySqlite } from "../databases.mjs";
import { startServer } from "../server.mjs";

const database = await temporarySqlite();
// Of the shell, in KiB. Past it the system refuses a write, as it does where no space is left.
const wrapper = ["bash", "-c", 'ulimit -S -f 1024; exec "$@"', "--"];
const options = { databaseUrl: database.url, env: { LOG_LEVEL: "silent" }, log: [] };
const problems = [];
const evidence = (number) => `HTTP/1.1 403 Forbidden\nx-number: ${number}\n\n${"- ".repeat(25_000)}`;

async function share(base, number) {
  const answer = await fetch(`${base}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ evidence: evidence(number), expiresIn: "1h" }),
  });
  return { status: answer.status, after: answer.headers.get("retry-after"), body: await answer.json() };
}

async function check(base, made, when) {
  for (const [number, { id }] of made) {
    const read = await fetch(`${base}/api/sessions/${id}`).then((response) => response.json());
    if (read.evidence !== evidence(number)) problems.push(`${when}: session ${number} is not what was shared`);
  }
}

let server = await startServer({ ...options, wrapper });
const made = new Map();
let refused = 0;
for (let number = 0; number < 40; number++) {
  const { status, after, body } = await share(server.base, number);
  if (status === 201) made.set(number, body);
  else refused++;
  if (status !== 201 && (status !== 503 || !after)) problems.push(`a full disk was answered with ${status}`);
}
await check(server.base, made, "full");
const page = await fetch(`${server.base}/causes`);
if (page.status !== 200) problems.push(`/causes answered ${page.status}`);
const lifted = spawnSync("prlimit", ["--pid", String(server.pid), "--fsize=unlimited"]).status === 0;
if (lifted) {
  const { status } = await share(server.base, 100);
  if (status !== 201) problems.push(`with room again, sharing was answered with ${status}`);
}
await server.stop();
server = await startServer(options);
await check(server.base, made, "restarted");
await server.stop();
const client = createClient({ url: database.url });
const one = async (sql) => Object.values((await client.execute(sql)).rows[0] ?? {})[0];
const integrity = await one("PRAGMA integrity_check");
const sessions = Number(await one('SELECT COUNT(*) FROM "Session"'));
const halves = Number(
  await one('SELECT COUNT(*) FROM "Session" WHERE "seq" <> (SELECT COUNT(*) FROM "Event" WHERE "sessionId" = "id")'),
);
client.close();
await database.dispose();
for (const problem of new Set(problems)) console.error(problem);
console.log(
  `${made.size} shared, ${refused} refused; ${sessions - (lifted ? 1 : 0)} kept, ${halves} by half, integrity ${integrity}; room made ${lifted ? "while it ran" : "by a restart"}`,
);
const whole = sessions - (lifted ? 1 : 0) === made.size && halves === 0 && integrity === "ok";
process.exit(!problems.length && refused > 0 && made.size > 0 && whole ? 0 : 1);
