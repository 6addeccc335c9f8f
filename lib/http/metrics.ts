import "server-only";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import { hear } from "../observe";
import { routeOf } from "./routes";

/** Seconds; a diagnosis takes less than one of them. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Counts what the app tells of itself. Labels come from closed lists: routes, causes, vendors, limits. */
function counted(): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Counter({ name, help, labelNames, registers });
  const timer = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Histogram({ name, help, labelNames, registers, buckets: seconds });

  const requests = counter("http_requests_total", "Answers by route, method and status", ["route", "method", "status"]);
  const latency = timer("http_request_duration_seconds", "Time to the end of an answer", ["route", "method"]);
  const diagnoses = counter("why403_diagnoses_total", "Diagnoses by first cause and by who refused", [
    "cause",
    "vendor",
    "settled",
  ]);
  const probes = counter("why403_probe_requests_total", "Requests of the probe by what came of them", ["outcome"]);
  const limited = counter("why403_limited_total", "Calls that a limit refused", ["limit"]);
  const stored = timer("why403_database_seconds", "Time of an operation on the database", ["failed"]);
  const failed = counter("why403_failures_total", "Errors that nobody foresaw", []);

  hear("answered", ({ path, method, status, ms }) => {
    const route = routeOf(path);
    requests.inc({ route, method: known(method), status: String(status) });
    latency.observe({ route, method: known(method) }, ms / 1000);
  });
  hear("diagnosed", ({ cause, vendor, settled }) =>
    diagnoses.inc({ cause, vendor: vendor ?? "none", settled: String(settled) }),
  );
  hear("probed", ({ outcome }) => probes.inc({ outcome }));
  hear("limited", ({ limit }) => limited.inc({ limit }));
  hear("stored", ({ ms, failed: broke }) => stored.observe({ failed: String(broke) }, ms / 1000));
  hear("failed", () => failed.inc());
  return registry;
}

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const known = (method: string) => (methods.has(method) ? method : "other");

// Kept on the global object: the routes and the start of the server are bundled apart.
const kept = globalThis as { why403Metrics?: Registry };

/** The one registry of this process; it counts from its first call on. */
export function metrics(): Registry {
  kept.why403Metrics ??= counted();
  return kept.why403Metrics;
}
