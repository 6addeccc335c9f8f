import "server-only";
import ipaddr from "ipaddr.js";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "../env";
import { Problem } from "../problem";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterMemory({ keyPrefix, points, duration });

/** Calls of one client (an IPv4 address or an IPv6 /64); of several limits each must let a call through. */
const limiters = {
  diagnose: [limiter("diagnose", 120, minute)],
  create: [limiter("create", 20, minute)],
  write: [limiter("write", 240, minute)],
  miss: [limiter("miss", 60, minute)],
  plan: [limiter("plan", 600, minute)],
  probe: [limiter("probe-m", 6, minute), limiter("probe-h", 40, hour), limiter("probe-d", 150, day)],
};

/** Probes of one target (its registrable domain, and each address) by all clients together. */
const ofTargets = [limiter("target-m", 6, minute), limiter("target-h", 60, hour)];
const ofAll = [limiter("all-probes", 600, minute)];

/** Counts a call; over the limit it throws `rate-limited` with the seconds to wait. */
export async function limited(request: Request, kind: keyof typeof limiters): Promise<void> {
  if (!env().RATE_LIMIT) return;
  await consumed(
    limiters[kind],
    clientOf(request),
    "rate-limited",
    (seconds) => `Wait ${seconds} seconds, then try again.`,
  );
}

/** Counts a probe of a target. */
export async function targetLimited(kind: "domain" | "address", key: string): Promise<void> {
  if (!env().RATE_LIMIT) return;
  const says = (seconds: number) =>
    `This host has been probed as often as is fair to it. Wait ${seconds} seconds, or use the script.`;
  await consumed(ofTargets, `${kind} ${key}`, "rate-limited", says);
}

/** Probes at once: of one client, and of this process, which even RATE_LIMIT=off leaves. */
const atOnce = { client: 2, process: 40 };
const running = new Map<string, number>();
let runningInAll = 0;

/** Counts a call of the probe and takes its place among those that run; the caller gives it back when it is done. */
export async function probeLimited(request: Request): Promise<() => void> {
  const client = clientOf(request);
  if (runningInAll >= atOnce.process) throw tooBusy(5);
  const own = running.get(client) ?? 0;
  if (env().RATE_LIMIT && own >= atOnce.client) {
    throw waiting("rate-limited", 5, "Two of your probes are running. Wait until one of them is done.");
  }
  const giveBack = takePlace(client, own);
  try {
    await limited(request, "probe");
    if (env().RATE_LIMIT) await consumed(ofAll, "all", "unavailable", () => busy);
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
const tooBusy = (seconds: number) => waiting("unavailable", seconds, busy);

async function consumed(
  all: readonly RateLimiterMemory[],
  key: string,
  code: "rate-limited" | "unavailable",
  says: (seconds: number) => string,
): Promise<void> {
  for (const one of all) {
    try {
      await one.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw waiting(code, seconds, says(seconds));
    }
  }
}

function waiting(code: "rate-limited" | "unavailable", seconds: number, says: string): Problem {
  return new Problem(code, says, { headers: { "retry-after": String(seconds) } });
}

/** The address that the server put into the request (lib/tools/serve.mjs); never one that the client can write. */
export function clientOf(request: Request): string {
  const address = request.headers.get("x-why403-client") ?? "unknown";
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  // Whoever has one IPv6 address has a /64 of them.
  return parsed instanceof ipaddr.IPv6
    ? `${parsed.toNormalizedString().split(":").slice(0, 4).join(":")}::/64`
    : address;
}
