/**
 * Runs the standalone server. Around Next's own listener it does what Next leaves to a proxy: it says who the client
 * is, sets the policy of every answer, hands out pages and scripts as files, calls a handler that needs nothing of Next,
 * bounds what a connection may take, and stops without cutting anybody off.
 */
import { spawnSync } from "node:child_process";
import { channel } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { clientOf } from "./client.mjs";
import { direct } from "./direct.mjs";
import { assetsFrom, pagesFrom } from "./files.mjs";
import { originsFrom } from "./origin.mjs";
import { bareHead, pathOf, policyFrom } from "./policy.mjs";
import { quietly } from "./quiet.mjs";
import { stopper } from "./stop.mjs";
import { hasOneHost, isPage, methodFor, ofPages, placeOf } from "./target.mjs";

const standalone = path.join(import.meta.dirname, "../../.next/standalone");
const { PORT: port, TRUST_PROXY: hops, PUBLIC_URL: publicUrl, PROBE: probe } = await settings();

/** Fields that only this server and Next may write. */
const internal = [
  "x-why403-client",
  "x-why403-direct",
  "x-why403-origin",
  "x-middleware-subrequest",
  "x-nextjs-data",
  "next-resume",
  "next-action",
];

/** Bytes and ms. Clients and proxies keep connections for reuse; the app must not be the first to close one. */
const limits = { maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 2000 };
const times = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 75_000 };

const prerendered = JSON.parse(readFileSync(path.join(standalone, ".next/csp.json"), "utf8"));
const guard = policyFrom(prerendered);
const visit = pagesFrom(path.join(standalone, ".next/server/app"), Object.keys(prerendered.pages), probe);
const fetchAsset = assetsFrom(path.join(standalone, ".next/static"), "/_next/static");
const originOf = originsFrom(publicUrl);
const answered = channel("why403:answered");

const createServer = http.createServer;
http.createServer = (...args) => {
  const listener = args.pop();
  const server = createServer({ ...limits, ...args[0] }, (request, response) => {
    const forwarded = request.headers["x-forwarded-for"] ?? request.headers.forwarded;
    const socket = request.socket.remoteAddress;
    const client = clientOf({ forwarded: request.headers["x-forwarded-for"], socket }, hops);
    for (const name of internal) delete request.headers[name];
    request.headers["x-why403-client"] = client;
    if (forwarded === undefined) request.headers["x-why403-direct"] = clientOf({ forwarded, socket }, 0);
    const origin = originOf(request.headers);
    if (origin) request.headers["x-why403-origin"] = origin;
    const place = placeOf(request.url);
    request.url = place ?? "/";
    guard(request, response);
    track(response);
    watch(request, response, client);
    if (!hasOneHost(request.rawHeaders)) return refuse(response, 400, "A request names one host.");
    if (place === null) return refuse(response, 400, "This is no address of this server.");
    const asked = pathOf(place);
    const method = methodFor(request.method, asked);
    if (method === null) return refuseMethod(response);
    // Next would refuse on a page what the page says that it takes.
    if (method === "OPTIONS" && isPage(asked)) return tellMethods(response);
    request.method = method;
    const next = () => listener(request, response);
    const fetched = () => fetchAsset(request, response, next);
    return direct(request, response, () => visit(request, response, fetched));
  });
  const track = stopper(server);
  Object.assign(server, times);
  server.on("clientError", refuseClient);
  server.on("listening", () => {
    // Nothing here speaks another protocol: an upgrade is answered as the request that it is.
    server.removeAllListeners("upgrade");
    const address = server.address();
    if (!address || typeof address !== "object") return;
    quietly(`why403 is ready: http://localhost:${address.port}`);
    load(address);
  });
  return server;
};

/** By the same schema as the app's own (lib/env.ts), before anything is migrated or heard. */
async function settings() {
  const { readEnvironment } = await import(path.join(standalone, "prisma/settings.mjs"));
  try {
    return readEnvironment(process.env);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** A route's first call loads it, for a second or more in which nobody is served: so that call is ours, and asks nothing. */
function load({ address, port: bound }) {
  const host = address === "0.0.0.0" || address === "::" ? "127.0.0.1" : address;
  http
    .request({ host, port: bound, path: "/api/diagnose", method: "OPTIONS", agent: false }, (answer) => answer.resume())
    .on("error", ({ message }) => console.error(`The diagnosis is not loaded yet: ${message}`))
    .end();
}

/** Tells what was answered, for the log and the metrics (lib/http/log.ts, lib/http/metrics.ts). */
function watch({ method, url }, response, client) {
  if (!answered.hasSubscribers) return;
  const began = performance.now();
  response.once("close", () =>
    answered.publish({
      method,
      path: pathOf(url),
      client,
      status: response.writableFinished ? response.statusCode : 499,
      ms: performance.now() - began,
    }),
  );
}

function tellMethods(response) {
  response.setHeader("allow", [...ofPages].join(", "));
  response.statusCode = 204;
  response.end();
}

function refuseMethod(response) {
  response.setHeader("allow", [...ofPages].join(", "));
  refuse(response, 405, "This method is not offered here.");
}

function refuse(response, status, says) {
  response.statusCode = status;
  response.setHeader("content-type", "text/plain; charset=utf-8");
  response.end(`${says}\n`);
}

const refusals = { HPE_HEADER_OVERFLOW: [431, "The header is too large"], ERR_HTTP_REQUEST_TIMEOUT: [408, "Too slow"] };

/** What cannot be read as HTTP, is too large or too slow never becomes a request. */
function refuseClient(error, socket) {
  if (error.code === "ECONNRESET" || !socket.writable || socket.bytesWritten > 0) return socket.destroy();
  const [status, says] = refusals[error.code] ?? [400, "This is not HTTP"];
  const head = `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\n${bareHead}content-type: text/plain; charset=utf-8\r\n`;
  socket.end(`${head}connection: close\r\ncontent-length: ${says.length + 2}\r\n\r\n${says}.\n`);
}

if (process.argv.includes("--migrate")) {
  const { status } = spawnSync(process.execPath, [path.join(standalone, "prisma/migrate.mjs")], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
process.env.PORT = String(port);
process.env.HOSTNAME ||= "0.0.0.0";
// Next's own handler waits for streams that never end by themselves.
process.env.NEXT_MANUAL_SIG_HANDLE = "1";
await import(path.join(standalone, "server.js"));
