/**
 * Calls that need nothing of Next: the handler that the route itself has handed in (lib/http/direct.ts) is given Node's
 * own request. Next's way to the same handler, with a stream for each body, costs more than a diagnosis.
 */
import { gzipSync } from "node:zlib";
import { chosen } from "./coding.mjs";
import { pathOf } from "./policy.mjs";

/** Bytes; what is shorter fits into a packet or two as it is. */
const worthCoding = 1024;

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {() => void} goOn where Next answers: another method, another path, or a route that is not loaded yet
 */
export function direct(request, response, goOn) {
  const answer = request.method === "POST" ? globalThis.why403Direct?.get(pathOf(request.url)) : undefined;
  if (answer) answer(callOf(request)).then((said) => send(request, response, said));
  else goOn();
}

/** A handler that stops reading has not ended the connection: its refusal goes out on it. */
const callOf = (request) => ({
  headers: { get: (name) => request.headers[name] ?? null },
  body: request.iterator({ destroyOnReturn: false }),
});

function send(request, response, { status, headers, body }) {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // What comes after a refusal is not worth reading to its end.
  if (!request.complete) response.setHeader("connection", "close");
  response.appendHeader("vary", "Accept-Encoding");
  const plain = Buffer.from(body);
  const coding = plain.length < worthCoding ? "identity" : chosen(request.headers["accept-encoding"], ["gzip"]);
  const bytes = coding === "gzip" ? gzipSync(plain) : plain;
  if (coding !== "identity") response.setHeader("content-encoding", coding);
  response.setHeader("content-length", bytes.length);
  response.end(bytes);
}
