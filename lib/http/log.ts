import "server-only";
import ipaddr from "ipaddr.js";
import pino, { type DestinationStream } from "pino";
import { hear } from "../observe";
import { routeOf } from "./routes";

/**
 * Writes one JSON object a line: each answer with its route, never its path, and the network that it went to, never the
 * address; each error with where it happened, never its message, which may quote what was pasted.
 */
export function log(level: string, to: DestinationStream = pino.destination(1)): () => void {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);
  const ends = [
    hear("answered", ({ method, path, client, status, ms }) => {
      const route = routeOf(path);
      const line = { method, route, status, ms: Math.round(ms * 10) / 10, network: networkOf(client) };
      if (status >= 500) logger.error(line, "failed");
      else if (quiet.has(route)) logger.debug(line, "answered");
      else logger.info(line, "answered");
    }),
    hear("failed", ({ error }) => logger.error(failureOf(error), "internal error")),
    hear("stopping", () => logger.info("stopping")),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Asked for all the time, by machines. */
const quiet = new Set(["/api/health", "/api/metrics", "/_next/static"]);

/** An IPv4 /24 or an IPv6 /48. */
export function networkOf(client: string): string {
  if (!ipaddr.isValid(client)) return "unknown";
  const address = ipaddr.process(client);
  const kept = address instanceof ipaddr.IPv6 ? 48 : 24;
  const bytes = address.toByteArray().map((byte, index) => (index < kept / 8 ? byte : 0));
  return `${ipaddr.fromByteArray(bytes).toString()}/${kept}`;
}

function failureOf(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error ? String(error.code) : undefined;
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { error: error.name, code, at: at.slice(0, 12).map((line) => line.trim()) };
}
