/**
 * Migrations through Prisma's schema engine in WebAssembly: no binary is downloaded.
 *   tsx prisma/migrate.ts                     applies what is missing to DATABASE_URL
 *   tsx prisma/migrate.ts --create NAME       writes a migration for both providers from schema.prisma
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Client } from "pg";
import { adapterFor, type Provider, providerOf } from "../lib/session/adapter";

const folder = import.meta.dirname;
const filters = { externalTables: [], externalEnums: [] };

/** Applies the migrations that the database does not have yet; returns their names. Several may try at once. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  if (providerOf(databaseUrl) === "sqlite") return applied(databaseUrl);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Held until the connection ends: the others wait, and then find nothing to do.
    await client.query("SELECT pg_advisory_lock(403)");
    return await applied(databaseUrl);
  } finally {
    await client.end();
  }
}

async function applied(databaseUrl: string): Promise<string[]> {
  const provider = providerOf(databaseUrl);
  const engine = await schemaEngine(databaseUrl);
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrationsOf(provider), filters });
  return appliedMigrationNames;
}

/** The schema for a provider: schema.prisma, which is written for SQLite, with the provider changed. */
export function schemaFor(provider: Provider): string {
  return readFileSync(path.join(folder, "schema.prisma"), "utf8").replace(
    'provider = "sqlite"',
    `provider = "${provider}"`,
  );
}

async function schemaEngine(databaseUrl: string): Promise<SchemaEngine> {
  const engine = await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(adapterFor(databaseUrl));
  return engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}

/** The engine reports its panics here. */
const panics = {
  message: "",
  get: () => panics.message,
  set_message(message: string) {
    panics.message = message;
  },
};

let loaded: Promise<typeof import("@prisma/schema-engine-wasm")> | undefined;

/** Node cannot import a .wasm file yet, so the module is put together by hand; once, since its glue is one object. */
function loadEngine() {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate() {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });
  const require = createRequire(import.meta.url);
  const entry = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = await import(entry);
  const { instance } = await WebAssembly.instantiate(readFileSync(entry.replace(/\.js$/, ".wasm")), {
    "./schema_engine_bg.js": glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
  return glue as typeof import("@prisma/schema-engine-wasm");
}

function migrationsOf(provider: Provider) {
  const baseDir = path.join(folder, "migrations", provider);
  const names = readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: `provider = "${provider}"\n` },
    shadowDbInitScript: "",
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: readFileSync(path.join(baseDir, name, "migration.sql"), "utf8") },
        },
      })),
  };
}

async function create(name: string): Promise<void> {
  // Nothing is read from these databases: a fresh one is enough to write the statements.
  const scratch = { sqlite: "file::memory:", postgresql: process.env.DATABASE_URL ?? "postgresql://localhost/none" };
  for (const provider of ["sqlite", "postgresql"] as const) {
    const engine = await schemaEngine(scratch[provider]);
    const list = migrationsOf(provider);
    const { stdout } = await engine.diff({
      from: list.migrationDirectories.length ? { tag: "migrations", ...list } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schemaFor(provider) }] },
      script: true,
      exitCode: null,
      filters,
    } as Parameters<SchemaEngine["diff"]>[0]);
    const target = path.join(folder, "migrations", provider, name);
    mkdirSync(target, { recursive: true });
    writeFileSync(path.join(target, "migration.sql"), stdout ?? "");
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const at = process.argv.indexOf("--create");
  const name = at > 0 ? process.argv[at + 1] : undefined;
  if (name) await create(name);
  else {
    const names = await migrate(process.env.DATABASE_URL ?? `file:${path.resolve(folder, "../data/why403.db")}`);
    console.log(names.length ? `migrations applied: ${names.join(", ")}` : "the database is up to date");
    // The engine keeps a lock of its own as long as its connections are open.
    process.exit(0);
  }
}
