/**
 * An evil server on loopback, one case per URL: each probe of it must answer within 10.5 s, grow the server by less than
 * 50 MB, leave no socket after a second, and leave the next probe working.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import tls from "node:tls";
import zlib from "node:zlib";
import { tsImport } from "tsx/esm/api";
import { startServer } from "../server.mjs";

const { pinned, expired } = await tsImport("../../probe/testing/certificates.ts", import.meta.url);
const most = { ms: 10_500, growth: 50 * 1024 };
const zeros = Buffer.alloc(200 * 1024 * 1024);
const bombs = {
  gzip: zlib.gzipSync(zeros),
  deflate: zlib.deflateSync(zeros),
  br: zlib.brotliCompressSync(zeros),
  ...(zlib.zstdCompressSync ? { zstd: zlib.zstdCompressSync(zeros) } : {}),
};

const members = Buffer.concat(Array.from({ length: 3000 }, () => zlib.gzipSync("")));

/** A response's head; lines as given. */
const head = (...lines) => `HTTP/1.1 ${lines.join("\r\n")}\r\n\r\n`;
const whole = (socket, ...parts) => {
  for (const part of parts) socket.write(part);
  socket.end();
};
/** Writes again and again until the socket is gone. */
function repeat(socket, ms, write) {
  const timer = setInterval(() => socket.write(write()), ms);
  socket.on("close", () => clearInterval(timer));
}

/** Writes as fast as it is read, until the socket is gone. */
function flood(socket, start, bytes) {
  socket.write(start);
  const fill = () => {
    while (!socket.destroyed && socket.write(bytes));
  };
  socket.on("drain", fill);
  fill();
}
const many = (text) => Buffer.from(text.repeat(Math.ceil(65_536 / text.length)));
const chunked = head("403 No", "Transfer-Encoding: chunked");

const cases = {
  "endless body": (socket) => flood(socket, head("403 No", "Content-Type: text/plain"), many("a")),
  "103 without end": (socket) => flood(socket, "", many(head("103 Early Hints", "Link: </a>"))),
  "100 without end": (socket) => flood(socket, "", many(head("100 Continue"))),
  "a header without end": (socket) => flood(socket, "HTTP/1.1 403 No\r\nX-Long: ", many("a")),
  "a status line without end": (socket) => flood(socket, "HTTP/1.1 403 ", many("a")),
  "a chunk extension without end": (socket) => flood(socket, `${chunked}1;`, many("a")),
  "small chunks with long extensions": (socket) => flood(socket, chunked, many(`1;${"e".repeat(200)}\r\na\r\n`)),
  "a chunk size without end": (socket) => flood(socket, chunked, many("0")),
  "trailers without end": (socket) => flood(socket, `${chunked}0\r\n`, many("X-Trailer: a\r\n")),
  "gzip members without end": (socket) => flood(socket, head("403 No", "Content-Encoding: gzip"), members),
  "empty lines without end": (socket) => flood(socket, "", many("\r\n")),
  "newlines in the body": (socket) => whole(socket, head("403 No"), many("\n")),
  "backslashes in body and header": (socket) =>
    whole(socket, head("403 No", `X-Back: ${"\\".repeat(15_000)}`), many("\\")),
  "a cookie of 15 kB": (socket) => whole(socket, head("403 No", `Set-Cookie: a=${"b".repeat(15_000)}`)),
  "a response after the response": (socket) =>
    whole(socket, head("403 No", "Content-Length: 0"), head("200 OK", "Content-Length: 2"), "no"),
  "a refresh to elsewhere": (socket) => whole(socket, head("403 No", "Refresh: 0; url=http://169.254.169.254/")),
  "one byte each 200 ms": (socket) => {
    socket.write(head("403 No"));
    repeat(socket, 200, () => "a");
  },
  "no answer": () => undefined,
  "a header each 200 ms": (socket) => {
    socket.write("HTTP/1.1 403 No\r\n");
    repeat(socket, 200, () => "X-Drip: a\r\n");
  },
  "103 each 50 ms": (socket) => repeat(socket, 50, () => head("103 Early Hints", "Link: </a>")),
  "20000 times 103": (socket) =>
    whole(socket, head("103 Early Hints").repeat(20_000), head("403 No", "Content-Length: 0")),
  "a header of 70 kB": (socket) => whole(socket, head("403 No", `X-Big: ${"a".repeat(70_000)}`)),
  "10000 headers": (socket) => whole(socket, head("403 No", ...Array.from({ length: 10_000 }, (_, n) => `X-${n}: a`))),
  "six encodings": (socket) =>
    whole(socket, head("403 No", "Content-Encoding: gzip, gzip, gzip, gzip, gzip, gzip"), bombs.gzip),
  "a body longer than it says": (socket) => whole(socket, head("403 No", "Content-Length: 2"), "abcdef"),
  "a body shorter than it says": (socket) => whole(socket, head("403 No", "Content-Length: 2000"), "abcdef"),
  "a length and chunks": (socket) =>
    whole(socket, head("403 No", "Content-Length: 5", "Transfer-Encoding: chunked"), "1\r\na\r\n0\r\n\r\n"),
  "an invalid chunk": (socket) => whole(socket, head("403 No", "Transfer-Encoding: chunked"), "zz\r\na\r\n0\r\n\r\n"),
  "a chunk without end": (socket) => socket.write(`${head("403 No", "Transfer-Encoding: chunked")}fffffff\r\na`),
  "a redirect in a circle": (socket) => whole(socket, head("302 Found", `Location: ${here("a redirect in a circle")}`)),
  "a place of 9 kB": (socket) => whole(socket, head("302 Found", `Location: /${"a".repeat(9000)}`)),
  "a place with a line break": (socket) => whole(socket, "HTTP/1.1 302 Found\r\nLocation: /a\nX-Injected: 1\r\n\r\n"),
  "two places": (socket) => whole(socket, head("302 Found", "Location: /a", "Location: /b")),
  "closed before the headers": (socket) => socket.destroy(),
  "closed in the headers": (socket) => socket.end("HTTP/1.1 403 No\r\nX-Half"),
  "closed after the headers": (socket) => whole(socket, head("403 No", "Content-Length: 100")),
  "reset in the body": (socket) => {
    socket.write(`${head("403 No", "Content-Length: 100")}half`);
    setTimeout(() => socket.resetAndDestroy?.(), 50);
  },
  "an upgrade": (socket) => socket.write(head("101 Switching Protocols", "Connection: upgrade", "Upgrade: websocket")),
  "HTTP/0.9": (socket) => socket.end("<h1>no status line</h1>\r\n\r\n"),
  "binary before all": (socket) => socket.end(Buffer.from([0, 255, 254, 13, 10, 13, 10])),
  "NUL and invalid UTF-8 in the body": (socket) =>
    whole(
      socket,
      head("403 No", "Content-Type: text/html; charset=utf-8"),
      Buffer.from([0, 0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80]),
    ),
  "a status of a thousand": (socket) => whole(socket, head("1000 What")),
  "a header name of 8-bit bytes": (socket) =>
    whole(socket, Buffer.from("HTTP/1.1 403 No\r\nX-\xe9: \xff\r\n\r\n", "latin1")),
};
for (const [encoding, bytes] of Object.entries(bombs))
  cases[`200 MiB in ${encoding}`] = (socket) => whole(socket, head("403 No", `Content-Encoding: ${encoding}`), bytes);
for (const code of [300, 301, 302, 303, 304, 305, 307, 308])
  cases[`status ${code} to elsewhere`] = (socket) =>
    whole(socket, head(`${code} There`, "Location: http://169.254.169.254/"));
for (const charset of ["utf-16", "shift_jis", "windows-1252", "utf-7", "x-user-defined", "klingon"])
  cases[`403 in ${charset}`] = (socket) =>
    whole(socket, head("403 No", `Content-Type: text/html; charset=${charset}`), Buffer.from("Forbidden é\0"));

const names = Object.keys(cases);
const sockets = new Set();
let plainPort = 0;
const here = (name) => `http://127.0.0.1:${plainPort}/${names.indexOf(name)}`;

function track(socket) {
  sockets.add(socket);
  socket.on("error", () => socket.destroy());
  socket.on("close", () => sockets.delete(socket));
}
const evil = net.createServer((socket) => {
  track(socket);
  socket.once("data", (chunk) => {
    const number = /^GET \/(\d+)/.exec(chunk.toString("latin1"))?.[1];
    const say = number === undefined ? undefined : cases[names[Number(number)]];
    if (say) say(socket);
    else whole(socket, head("403 Forbidden", "Content-Length: 2"), "no");
  });
});
const listening = (server) =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address().port)));
plainPort = await listening(evil);

/** Servers whose TLS is at fault. */
const faulty = {
  "a certificate of an unknown authority": { ...pinned },
  "an expired certificate": { ...expired },
  "TLS 1.0": { ...pinned, minVersion: "TLSv1", maxVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" },
};
const targets = names.map((name) => [name, here(name)]);
for (const [name, options] of Object.entries(faulty)) {
  const server = tls.createServer(options, (socket) => whole(socket, head("200 OK", "Content-Length: 2"), "no"));
  server.on("connection", track).on("tlsClientError", () => undefined);
  targets.push([name, `https://127.0.0.1:${await listening(server)}/`]);
}
const silent = net.createServer((socket) => track(socket.resume()));
targets.push(["a silent handshake", `https://127.0.0.1:${await listening(silent)}/`]);

const data = await mkdtemp(path.join(tmpdir(), "why403-evil-"));
const server = await startServer({
  databaseUrl: `file:${path.join(data, "sessions.db")}`,
  env: { PROBE: "on", PROBE_ALLOW: "127.0.0.1" },
});

async function probe(url) {
  const began = performance.now();
  const answer = await fetch(`${server.base}/api/probe`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ url, variants: [] }),
  });
  const lines = (await answer.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const told = lines.find(({ type }) => type === "answered" || type === "failed");
  return { ms: performance.now() - began, done: lines.at(-1)?.type === "done", told };
}

/** Resident memory of the server, in KiB. */
const memory = () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(server.pid)], { encoding: "utf8" }));
let round = 0;
const works = async () => (await probe(`http://127.0.0.1:${plainPort}/fine?${round++}`)).told?.status === 403;

for (let warm = 0; warm < 5; warm++) await works();
let wrong = 0;
for (const [name, url] of targets) {
  const before = memory();
  const { ms, done, told } = await probe(url);
  const growth = memory() - before;
  await sleep(1000);
  const left = sockets.size;
  const fine = done && ms <= most.ms && growth < most.growth && left === 0 && (await works());
  if (!fine) wrong++;
  const what =
    told?.type === "failed"
      ? `${told.whose}: ${told.code} ${told.detail ?? ""}`
      : `${told?.status} ${told?.truncated ?? told?.stopped ?? ""}`;
  console.log(
    `${fine ? "ok   " : "WRONG"} ${name}: ${Math.round(ms)} ms, ${Math.round(growth / 1024)} MB, ${left} left, ${what.trim()}`,
  );
}
await server.stop();
await rm(data, { recursive: true, force: true, maxRetries: 3 });
console.log(`${targets.length} cases, ${wrong} wrong`);
process.exit(wrong ? 1 : 0);
