import { mkdirSync } from "node:fs";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";

export type Provider = "sqlite" | "postgresql";

type Config = Parameters<PrismaLibSql["createClient"]>[0];
type Client = ReturnType<PrismaLibSql["createClient"]>;

const erasing = "PRAGMA secure_delete=ON";

/**
 * SQLite on one connection, on which it is told to overwrite with zeros what it deletes or moves. The library's own
 * transactions take the connection along and never close it: every write would leave an open file behind. The adapter lets
 * nobody else at a client while a transaction is open, so that this one may have the connection of them all.
 */
class OneConnection extends PrismaLibSql {
  override createClient(config: Config): Client {
    const client = super.createClient(config);
    // Where the file cannot be opened yet, the first transaction says it again.
    client.execute(erasing).catch(() => undefined);
    client.transaction = () => begun(client);
    return client;
  }
}

async function begun(client: Client): ReturnType<Client["transaction"]> {
  await client.execute(erasing);
  await client.execute("BEGIN");
  let closed = false;
  const rollback = async () => {
    await client.execute("ROLLBACK");
    closed = true;
  };
  const commit = async () => {
    try {
      await client.execute("COMMIT");
      closed = true;
    } catch (error) {
      // What could not be committed must not stay open: nobody could write any more.
      await rollback().catch(() => undefined);
      throw error;
    }
  };
  return {
    execute: (...call: Parameters<Client["execute"]>) => client.execute(...call),
    batch: (statements) => Promise.all(statements.map((statement) => client.execute(statement))),
    executeMultiple: (sql) => client.executeMultiple(sql),
    commit,
    rollback,
    close: () => void (closed || rollback().catch(() => undefined)),
    get closed() {
      return closed;
    },
  };
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
  return new OneConnection({ url: databaseUrl, timeout: patience });
}
