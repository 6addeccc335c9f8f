/**
 * What a hostile client sends: half requests, huge ones, and what is not HTTP. The process lives, its memory returns, and
 * others are served meanwhile.
 */
import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startServer } from "../server.mjs";
import { memoryOf } from "../used.mjs";

const data = await mkdtemp(path.join(tmpdir(), "why403-hostile-"));
const server = await startServer({ databaseUrl: `file:${path.join(data, "sessions.db")}` });
const { hostname, port } = new URL(server.base);
const memory = () => memoryOf(server.pid);

/** Writes to a socket as told; resolves with what came back, when it ends or after `ms`. */
function raw(ms, write) {
  return new Promise((resolve) => {
    let said = "";
    const socket = net.connect(Number(port), hostname, () => write(socket));
    const began = performance.now();
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 0), said, ms: performance.now() - began });
    };
    const timer = setTimeout(done, ms);
    socket.on("data", (chunk) => {
      said += chunk.toString("latin1").slice(0, 2000);
    });
    socket.on("error", () => undefined);
    socket.on("close", done);
  });
}

/** Streams `size` bytes as a body, as fast as the other side takes them. */
function flood(place, size, { chunked = false, type = "application/json" } = {}) {
  return new Promise((resolve) => {
    const headers = { "content-type": type, ...(chunked ? {} : { "content-length": size }) };
    let sent = 0;
    let status = 0;
    const request = http.request(`${server.base}${place}`, { method: "POST", headers, agent: false }, (response) => {
      status = response.statusCode;
      response.resume();
      response.on("close", () => resolve({ status, sent }));
    });
    request.on("error", () => resolve({ status, sent }));
    const chunk = Buffer.alloc(64 * 1024, "[");
    const pump = () => {
      while (sent < size && !request.destroyed) {
        sent += chunk.length;
        if (!request.write(chunk)) return void request.once("drain", pump);
      }
      request.end();
    };
    pump();
  });
}

const post = (body, headers = {}) =>
  fetch(`${server.base}/api/diagnose`, { method: "POST", body, headers }).then(async (answer) => {
    await answer.text();
    return { status: answer.status };
  });
const json = { "content-type": "application/json" };
const times = (count, work) => Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const head = (...lines) => `${lines.join("\r\n")}\r\n\r\n`;

/** What is sent, and the statuses that are right for it; 0 is a connection that was closed. */
const attacks = {
  "300 half heads, a byte a second": [
    [408, 0],
    () => times(300, () => raw(25_000, (socket) => drip(socket, "GET / HTTP/1.1\r\nX-A: "))),
  ],
  "50 bodies that never come": [
    [408, 0, 413],
    () =>
      times(50, () =>
        raw(5000, (socket) => socket.write(head("POST /api/diagnose HTTP/1.1", "Host: a", "Content-Length: 1000"))),
      ),
  ],
  "a body of 100 MB": [[413, 0], () => times(4, () => flood("/api/diagnose", 100e6))],
  "100 MB in chunks": [[413, 0], () => times(4, () => flood("/api/diagnose", 100e6, { chunked: true }))],
  "100 MB to a page": [[405, 0], () => times(2, () => flood("/causes", 100e6))],
  "100 MB to a session": [[413, 0], () => times(2, () => flood("/api/sessions", 100e6))],
  "a header of 1 MB": [
    [431, 0],
    () =>
      times(20, () =>
        raw(5000, (socket) => socket.write(head("GET / HTTP/1.1", "Host: a", `X-Big: ${"x".repeat(1e6)}`))),
      ),
  ],
  "10000 headers": [
    [431, 200, 0],
    () =>
      times(5, () =>
        raw(5000, (socket) =>
          socket.write(
            head(
              "GET /robots.txt HTTP/1.1",
              "Host: a",
              "Connection: close",
              ...Array.from({ length: 10_000 }, (_, n) => `X-${n}: a`),
            ),
          ),
        ),
      ),
  ],
  "a path of 1 MB": [
    [431, 414, 0],
    () => times(5, () => raw(5000, (socket) => socket.write(head(`GET /${"a".repeat(1e6)} HTTP/1.1`, "Host: a")))),
  ],
  "what is not HTTP": [
    [400],
    () => times(20, () => raw(5000, (socket) => socket.write(Buffer.from([0, 255, 22, 3, 1, 13, 10, 13, 10])))),
  ],
  "a length and chunks": [
    [400],
    () =>
      raw(5000, (socket) =>
        socket.write(
          `${head("POST /api/diagnose HTTP/1.1", "Host: a", "Content-Length: 4", "Transfer-Encoding: chunked")}0\r\n\r\n`,
        ),
      ),
  ],
  "a chunk that lies": [
    [400, 0],
    () =>
      raw(5000, (socket) =>
        socket.write(`${head("POST /api/diagnose HTTP/1.1", "Host: a", "Transfer-Encoding: chunked")}zz\r\n`),
      ),
  ],
  "an upgrade": [
    [200],
    () =>
      raw(5000, (socket) =>
        socket.write(
          head(
            "GET /api/health HTTP/1.1",
            "Host: a",
            "Connection: Upgrade, close",
            "Upgrade: websocket",
            "Sec-WebSocket-Key: x",
            "Sec-WebSocket-Version: 13",
          ),
        ),
      ),
  ],
  "broken JSON": [[400], () => times(50, (n) => post("{".repeat(n + 1), json))],
  "JSON a million deep": [[400], () => post("[".repeat(1e6), json)],
  "bytes that are no UTF-8": [
    [200, 400],
    () => times(20, (n) => post(Buffer.from([0xff, 0xfe, 0, 0xed, 0xa0, 0x80, n]), n % 2 ? json : {})),
  ],
  "a gzip body that says so": [
    [415],
    () => post(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), { "content-encoding": "gzip" }),
  ],
  "UTF-16": [
    [200],
    () =>
      post(Buffer.from("HTTP/1.1 403 Forbidden\r\n\r\n", "utf16le"), { "content-type": "text/plain; charset=utf-16" }),
  ],
  "2 MiB of one letter, of brackets and of line ends": [
    [200],
    () => times(3, (n) => post("a[\n"[n].repeat(2 * 1024 * 1024))),
  ],
};

function drip(socket, start) {
  socket.write(start);
  const timer = setInterval(() => socket.write("a"), 1000);
  socket.on("close", () => clearInterval(timer));
}

await times(200, () => post("HTTP/1.1 403 Forbidden\n\n"));
await fetch(`${server.base}/causes/ip-block`).then((answer) => answer.text());
const before = memory();
let others = 0;
let slow = 0;
let worst = 0;
let over = false;
const meanwhile = (async () => {
  while (!over) {
    const began = performance.now();
    const answer = await fetch(`${server.base}/causes/ip-block`).catch(() => null);
    await answer?.text();
    const ms = performance.now() - began;
    worst = Math.max(worst, ms);
    if (answer?.status === 200) others++;
    else slow++;
    await sleep(50);
  }
})();

let failed = 0;
for (const [name, [right, attack]] of Object.entries(attacks)) {
  const began = performance.now();
  const answers = [await attack()].flat();
  const statuses = [...new Set(answers.map(({ status }) => status))];
  const wrong = statuses.filter((status) => !right.includes(status));
  if (wrong.length) failed++;
  const taken = Math.max(...answers.map(({ sent = 0 }) => sent));
  console.log(
    `${wrong.length ? "✗" : "✓"} ${name}: ${statuses.map((status) => status || "closed").join(", ")}${taken ? `, at most ${(taken / 1e6).toFixed(1)} MB taken` : ""}, ${Math.round(performance.now() - began)} ms, ${Math.round(memory())} MB`,
  );
}
over = true;
await meanwhile;
let after = memory();
for (let tries = 0; tries < 60 && after > before + 80; tries++) {
  await sleep(500);
  await post("HTTP/1.1 403 Forbidden\n\n");
  after = memory();
}
const alive = (await fetch(`${server.base}/api/health`)).ok;
console.log(
  `others meanwhile: ${others} served, ${slow} not, the slowest after ${Math.round(worst)} ms; memory ${Math.round(before)} MB before, ${Math.round(after)} MB after; ${alive ? "the process lives" : "the process is gone"}`,
);
await server.stop();
await rm(data, { recursive: true, force: true, maxRetries: 3 });
process.exit(failed === 0 && slow === 0 && alive && after < before + 150 ? 0 : 1);
