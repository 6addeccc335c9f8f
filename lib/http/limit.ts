import "server-only";
import ipaddr from "ipaddr.js";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "../env";
import { tell } from "../observe";
import { Problem } from "../problem";
import type { Call } from "./direct";
import { exactLimiter, type Limiter } from "./exact";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

type Times = readonly (readonly [points: number, seconds: number])[];

/** Calls of one client (an IPv4 address or an IPv6 /64); of several limits each must let a call through. */
const ofClients = {
  diagnose: [[120, minute]],
  miss: [[60, minute]],
  // A browser whose stream is down asks every three seconds, and a whole team may stand behind one address.
  read: [[300, minute]],
  plan: [[600, minute]],
  create: [[20, minute]],
  write: [[240, minute]],
  probe: [
    [6, minute],
    [40, hour],
    [150, day],
  ],
} as const satisfies Record<string, Times>;

/** Probes of one target (its registrable domain, and each address) by all clients together, and all probes. */
const ofProbes = {
  target: [
    [6, minute],
    [60, hour],
  ],
  all: [[600, minute]],
} as const satisfies Record<string, Times>;

type Limit = keyof typeof ofClients | keyof typeof ofProbes;

/** Cheap to serve, so each process counts them by itself. */
const inMemory: ReadonlySet<Limit> = new Set(["diagnose", "miss", "plan", "read"]);

const limiters = new Map<Limit, readonly Limiter[]>();

function limitersOf(limit: Limit): readonly Limiter[] {
  const known = limiters.get(limit);
  if (known) return known;
  const times: Times = { ...ofClients, ...ofProbes }[limit];
  const made = times.map(([points, duration]) => {
    const options = { keyPrefix: `${limit}-${duration}`, points, duration };
    return inMemory.has(limit) ? new RateLimiterMemory(options) : exactLimiter(options);
  });
  limiters.set(limit, made);
  return made;
}

/** Counts a call; over the limit it throws `rate-limited` with the seconds to wait. */
export async function limited(call: Call, limit: keyof typeof ofClients): Promise<void> {
  if (!env().RATE_LIMIT) return;
  await consumed(limit, clientOf(call), "rate-limited", (seconds) => `Wait ${seconds} seconds, then try again.`);
}

/** What was thrown instead of a session: ids must not be guessed by trying. */
export async function missed(call: Call, error: unknown): Promise<never> {
  if (error instanceof Problem) await limited(call, "miss");
  throw error;
}

/** Counts a probe of a target. */
export async function targetLimited(kind: "domain" | "address", key: string): Promise<void> {
  if (!env().RATE_LIMIT) return;
  const says = (seconds: number) =>
    `This host has been probed as often as is fair to it. Wait ${seconds} seconds, or use the script.`;
  await consumed("target", `${kind} ${key}`, "rate-limited", says);
}

/** Probes at once: of one client, and of this process, which even RATE_LIMIT=off leaves. */
const atOnce = { client: 2, process: 40 };
const running = new Map<string, number>();
let runningInAll = 0;

/** Counts a call of the probe and takes its place among those that run; the caller gives it back when it is done. */
export async function probeLimited(request: Request): Promise<() => void> {
  const client = clientOf(request);
  if (runningInAll >= atOnce.process) {
    tell("limited", { limit: "process" });
    throw waiting("unavailable", 5, busy);
  }
  const own = running.get(client) ?? 0;
  if (env().RATE_LIMIT && own >= atOnce.client) {
    tell("limited", { limit: "at-once" });
    throw waiting("rate-limited", 5, "Two of your probes are running. Wait until one of them is done.");
  }
  const giveBack = takePlace(client, own);
  try {
    await limited(request, "probe");
    if (env().RATE_LIMIT) await consumed("all", "all", "unavailable", () => busy);
    return giveBack;
  } catch (refusal) {
    giveBack();
    throw refusal;
  }
}

function takePlace(client: string, own: number): () => void {
  running.set(client, own + 1);
  runningInAll++;
  let given = false;
  return () => {
    if (given) return;
    given = true;
    runningInAll--;
    const left = (running.get(client) ?? 1) - 1;
    if (left > 0) running.set(client, left);
    else running.delete(client);
  };
}

const busy = "Too many probes are running. Diagnosing goes on without; the script needs no server.";

async function consumed(
  limit: Limit,
  key: string,
  code: "rate-limited" | "unavailable",
  says: (seconds: number) => string,
): Promise<void> {
  for (const one of limitersOf(limit)) {
    const refusal = await one.consume(key).then(
      () => null,
      (error) => error,
    );
    if (refusal === null) continue;
    if (!(refusal instanceof RateLimiterRes)) throw uncountable(refusal);
    tell("limited", { limit });
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw waiting(code, seconds, says(seconds));
  }
}

/** Calls that cannot be counted are not let through: the limits protect others too. */
function uncountable(error: unknown): Problem {
  tell("failed", { error });
  return waiting("unavailable", 5, "The database does not answer. Try again in a few seconds.");
}

function waiting(code: "rate-limited" | "unavailable", seconds: number, says: string): Problem {
  return new Problem(code, says, { headers: { "retry-after": String(seconds) } });
}

/** The address that the server put into the request (lib/serve/main.mjs); never one that the client can write. */
export function clientOf({ headers }: Call): string {
  const address = headers.get("x-why403-client") ?? "unknown";
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  // Whoever has one IPv6 address has a /64 of them.
  return parsed instanceof ipaddr.IPv6
    ? `${parsed.toNormalizedString().split(":").slice(0, 4).join(":")}::/64`
    : address;
}
