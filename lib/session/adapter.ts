import { mkdirSync } from "node:fs";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";

export type Provider = "sqlite" | "postgresql";

/** Which database a URL names: `file:…` is SQLite, `postgresql://…` or `postgres://…` PostgreSQL. */
export function providerOf(databaseUrl: string): Provider {
  if (databaseUrl.startsWith("file:")) return "sqlite";
  if (/^postgres(?:ql)?:\/\//.test(databaseUrl)) return "postgresql";
  throw new Error("DATABASE_URL must start with file:, postgresql:// or postgres://");
}

/** The driver adapter of a database. An SQLite file's folder is made when it is missing. */
export function adapterFor(databaseUrl: string): PrismaLibSql | PrismaPg {
  if (providerOf(databaseUrl) === "postgresql") {
    return new PrismaPg({
      connectionString: databaseUrl,
      max: 10,
      statement_timeout: 5000,
      idle_in_transaction_session_timeout: 10_000,
    });
  }
  const file = databaseUrl.slice("file:".length);
  if (!file.startsWith(":")) mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  // ms; short, because a wait for the lock stops the whole process.
  return new PrismaLibSql({ url: databaseUrl, timeout: 1000 });
}
