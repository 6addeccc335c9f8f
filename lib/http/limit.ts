import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "../env";
import { Problem } from "../problem";

/** Calls a minute for one client (an IPv4 address or an IPv6 /64). */
const limiters = {
  diagnose: new RateLimiterMemory({ keyPrefix: "diagnose", points: 120, duration: 60 }),
  create: new RateLimiterMemory({ keyPrefix: "create", points: 20, duration: 60 }),
  write: new RateLimiterMemory({ keyPrefix: "write", points: 240, duration: 60 }),
  miss: new RateLimiterMemory({ keyPrefix: "miss", points: 60, duration: 60 }),
};

/** Counts a call; over the limit it throws `rate-limited` with the seconds to wait. */
export async function limited(request: Request, kind: keyof typeof limiters): Promise<void> {
  if (!env().RATE_LIMIT) return;
  try {
    await limiters[kind].consume(clientOf(request));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw new Problem("rate-limited", `Wait ${seconds} seconds, then try again.`, {
      headers: { "retry-after": String(seconds) },
    });
  }
}

/** The address that the server put into the request (lib/tools/serve.mjs); never one that the client can write. */
function clientOf(request: Request): string {
  const address = request.headers.get("x-why403-client") ?? "unknown";
  return address.includes(":") ? address.split(":").slice(0, 4).join(":") : address;
}
