/**
 * Fifty writers on one shared diagnosis: at least 60 % of the events a second that a bare route of the same framework takes
 * when it does the same transaction, on SQLite with one process and on PostgreSQL with two, in turns in one run.
 */
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { buildBare, serveBare } from "../bare.mjs";
import { hasPostgres, temporaryPostgres, temporarySqlite } from "../databases.mjs";
import { startServer } from "../server.mjs";
import { root } from "../set-up.mjs";

const writers = 50;
const least = 0.6;
const turns = 3;
const seconds = 6;
const json = { "content-type": "application/json" };

const files = {
  "next.config.mjs": `export default {
  turbopack: { root: ${JSON.stringify(root)} },
  outputFileTracingRoot: ${JSON.stringify(root)},
  serverExternalPackages: ["@prisma/client", "@prisma/adapter-libsql", "@prisma/adapter-pg", "@libsql/client", "libsql", "pg"],
  typescript: { ignoreBuildErrors: true },
};`,
  "tsconfig.json": JSON.stringify({
    extends: "../../tsconfig.json",
    compilerOptions: { paths: { "@/*": ["../../*"] } },
    include: ["app"],
  }),
  "app/layout.tsx": "export default ({ children }) => <html><body>{children}</body></html>;",
  "app/page.tsx": "export default () => null;",
  "app/events/route.ts": `import { database } from "@/lib/session/database";

export const GET = () => new Response("up");

export async function POST(request: Request) {
  const { sessionId, clientId, text } = await request.json();
  const db = await database();
  const seq = await db.$transaction(
    async (tx) => {
      await tx.event.findMany({ where: { sessionId, clientId: { in: [clientId] } }, select: { clientId: true, seq: true } });
      const session = await tx.session.update({ where: { id: sessionId }, data: { seq: { increment: 1 } }, select: { seq: true } });
      const data = new TextEncoder().encode(JSON.stringify({ text }));
      await tx.event.createMany({
        data: [{ sessionId, seq: session.seq, clientId, type: "note", by: "", at: new Date(), data }],
      });
      return session.seq;
    },
    { maxWait: 60_000, timeout: 60_000 },
  );
  return Response.json({ seq }, { status: 201 });
}
`,
};

/** Events that fifty writers get acknowledged in a turn. */
async function turn(send) {
  const end = Date.now() + seconds * 1000;
  let taken = 0;
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      while (Date.now() < end) {
        const answer = await send(writer);
        await answer.arrayBuffer();
        if (answer.status !== 201) throw new Error(`an event was answered with ${answer.status}`);
        taken++;
      }
    }),
  );
  return taken / seconds;
}

async function compared(folder, databaseUrl, processes) {
  const each = (start) => Promise.all(Array.from({ length: processes }, start));
  const own = await each(() => startServer({ databaseUrl }));
  const bare = await each(() => serveBare(folder, { env: { DATABASE_URL: databaseUrl }, ready: "/events" }));
  const make = () =>
    fetch(`${own[0].base}/api/sessions`, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ evidence: "HTTP/1.1 403 Forbidden\n\n", expiresIn: "1h" }),
    }).then((response) => response.json());
  const text = "The firewall team has seen it, and looks into the rule.";
  const rates = { own: 0, bare: 0 };
  for (let n = 0; n <= turns; n++) {
    const [ours, theirs] = [await make(), await make()];
    const bareRate = await turn((writer) =>
      fetch(`${bare[writer % processes].base}/events`, {
        method: "POST",
        headers: json,
        body: JSON.stringify({ sessionId: theirs.id, clientId: randomUUID(), text }),
      }),
    );
    const ownRate = await turn((writer) =>
      fetch(`${own[writer % processes].base}/api/sessions/${ours.id}/events`, {
        method: "POST",
        headers: { ...json, authorization: `Bearer ${ours.editKey}` },
        body: JSON.stringify({ id: randomUUID(), type: "note", text }),
      }),
    );
    // The first turn warms both.
    if (n === 0) continue;
    rates.bare += bareRate / turns;
    rates.own += ownRate / turns;
  }
  for (const server of [...own, ...bare]) await server.stop();
  return rates;
}

const folder = buildBare("bare-events", files);
let failed = false;
for (const [name, start, processes] of [
  ["SQLite", temporarySqlite, 1],
  ...(hasPostgres ? [["PostgreSQL", temporaryPostgres, 2]] : []),
]) {
  const database = await start();
  const { own, bare } = await compared(folder, database.url, processes);
  await database.dispose();
  console.log(
    `${name}, ${processes === 1 ? "one process" : `${processes} processes`}: ${own.toFixed(0)} events a second, a bare route ${bare.toFixed(0)}: ${((100 * own) / bare).toFixed(0)} %`,
  );
  failed ||= own < least * bare;
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
