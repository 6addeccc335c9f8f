/**
 * Runs the standalone server. Around Next's own listener it does what Next leaves to a proxy: it says who the
 * client is, from the socket or from as many trusted hops as TRUST_PROXY counts, and drops what only Next may write.
 */
import http from "node:http";
import net from "node:net";
import path from "node:path";

const port = Number(process.env.PORT || 3000);
const hops = Number(process.env.TRUST_PROXY || 0);
const internal = ["x-why403-client", "x-middleware-subrequest", "x-nextjs-data", "next-resume"];

/** The address that the last trusted hop saw; a client can only write what stands further left. */
function clientOf(request) {
  const chain = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim());
  const address = hops > 0 ? chain.at(-hops) : undefined;
  const seen = address && net.isIP(address) ? address : (request.socket.remoteAddress ?? "unknown");
  return seen.replace(/^::ffff:(?=\d+\.)/, "");
}

const createServer = http.createServer;
http.createServer = (...args) => {
  const listener = args.pop();
  const server = createServer(...args, (request, response) => {
    const client = clientOf(request);
    for (const name of internal) delete request.headers[name];
    request.headers["x-why403-client"] = client;
    listener(request, response);
  });
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  server.on("listening", () => {
    const address = server.address();
    if (address && typeof address === "object") console.log(`why403 is ready: http://localhost:${address.port}`);
  });
  return server;
};

process.env.PORT = String(port);
process.env.HOSTNAME ||= "0.0.0.0";
await import(path.join(import.meta.dirname, "../../.next/standalone/server.js"));
