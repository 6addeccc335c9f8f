import { mkdirSync } from "node:fs";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";

export type Provider = "sqlite" | "postgresql";

/**
 * SQLite that overwrites with zeros what it deletes or moves. It must be told on every connection, and the client opens one
 * for each transaction: the one on which it has just been told.
 */
class ErasingLibSql extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql["createClient"]>[0]) {
    const client = super.createClient(config);
    const begin = client.transaction.bind(client);
    client.transaction = (mode?: "write" | "read" | "deferred") => {
      // Where the file cannot be opened, `begin` fails as well and says so.
      client.execute("PRAGMA secure_delete=ON").catch(() => undefined);
      return begin(mode);
    };
    return client;
  }
}

/** Which database a URL names: `file:…` is SQLite, `postgresql://…` or `postgres://…` PostgreSQL. */
export function providerOf(databaseUrl: string): Provider {
  if (databaseUrl.startsWith("file:")) return "sqlite";
  if (/^postgres(?:ql)?:\/\//.test(databaseUrl)) return "postgresql";
  throw new Error("DATABASE_URL must start with file:, postgresql:// or postgres://");
}

/**
 * The driver adapter of a database. An SQLite file's folder is made when it is missing. `patience`: ms to wait for
 * SQLite's lock; short, because the wait stops the whole process.
 */
export function adapterFor(databaseUrl: string, patience = 1000): PrismaLibSql | PrismaPg {
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
  return new ErasingLibSql({ url: databaseUrl, timeout: patience });
}
