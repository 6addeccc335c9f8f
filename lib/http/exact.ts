import "server-only";
import { createHmac } from "node:crypto";
import { Pool } from "pg";
import { type IRateLimiterOptions, RateLimiterMemory, RateLimiterPostgres } from "rate-limiter-flexible";
import { env } from "../env";
import { tell } from "../observe";

export interface Limiter {
  /** Rejects with a RateLimiterRes when the limit is reached. */
  readonly consume: (key: string) => Promise<unknown>;
}

/**
 * A limit that is exact however many processes serve: it counts in PostgreSQL, in one statement a call. SQLite has one
 * process, so its memory will do.
 */
export function exactLimiter(options: IRateLimiterOptions & { points: number }): Limiter {
  const { DATABASE_URL } = env();
  if (!/^postgres/.test(DATABASE_URL)) return new RateLimiterMemory(options);
  const limiter = new RateLimiterPostgres({
    ...options,
    storeClient: pool(DATABASE_URL),
    storeType: "pool",
    tableName: "RateLimit",
    tableCreated: true,
    clearExpiredByTimeout: sweeps(),
    // Who is over the limit is refused without asking the database again.
    inMemoryBlockOnConsumed: options.points + 1,
  });
  return { consume: (key) => limiter.consume(veiled(key, DATABASE_URL)) };
}

const kept = globalThis as { why403Limits?: Pool };

/** A pool of its own: a limit is asked before the work, and must not wait behind it. */
function pool(connectionString: string): Pool {
  kept.why403Limits ??= new Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: 5000,
    query_timeout: 5000,
    allowExitOnIdle: true,
  }).on("error", (error) => tell("failed", { error }));
  return kept.why403Limits;
}

let swept = false;

/** One limiter of a process deletes what has expired, for all. */
function sweeps(): boolean {
  const first = !swept;
  swept = true;
  return first;
}

/** Without the database's own address, its rows do not tell who called. */
function veiled(key: string, secret: string): string {
  return createHmac("sha256", secret).update(key).digest("base64url");
}
