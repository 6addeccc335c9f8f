/** What a fresh clone needs before anything can run. Plain JavaScript: nothing is installed yet. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

export const root = path.resolve(import.meta.dirname, "../..");
const stamps = path.join(root, ".set-up");

/** Runs a step when what it depends on has changed since it last succeeded. */
function step(name, key, outputs, work) {
  const stamp = path.join(stamps, name);
  const done = existsSync(stamp) && readFileSync(stamp, "utf8") === key;
  if (done && outputs.every((output) => existsSync(path.join(root, output)))) return;
  console.log(`· ${name}`);
  work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, key);
}

/** Runs a command; its output is shown only when it fails. */
export function run(command, args, options = {}) {
  const { env = {}, ...rest } = options;
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    ...rest,
    env: { ...process.env, ...env },
  });
  if (result.status === 0) return result.stdout ?? "";
  console.error(`${result.stdout ?? ""}${result.stderr ?? ""}${result.error ?? ""}`);
  console.error(`“${[command, ...args].join(" ")}” failed.`);
  process.exit(1);
}

/** A command of an installed package. */
export const local = (name) =>
  path.join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

function hashOf(paths) {
  const hash = createHash("sha256").update(process.version.split(".")[0]);
  for (const file of paths.flatMap(filesUnder).sort()) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

function filesUnder(entry) {
  const full = path.join(root, entry);
  if (!existsSync(full)) return [];
  if (!readdirOrNull(full)) return [entry];
  return readdirOrNull(full)
    .filter((item) => !(item.isDirectory() && path.join(entry, item.name) === path.join("lib", "session", "prisma")))
    .flatMap((item) => (item.isDirectory() ? filesUnder(path.join(entry, item.name)) : [path.join(entry, item.name)]))
    .filter((file) => !/\.test\.tsx?$|^lib[\\/](?:serve|tools[\\/](?!csp|set-up))/.test(file));
}

function readdirOrNull(full) {
  try {
    return readdirSync(full, { withFileTypes: true });
  } catch {
    return null;
  }
}

// Prisma looks for an engine binary even where it runs none; any executable will do.
const prismaEnv = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

export function install() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`why403 needs Node 20.19 or newer; this is ${process.version}.`);
    process.exit(1);
  }
  step("install", hashOf(["package-lock.json"]), ["node_modules/next/package.json"], () => {
    // Not `npm ci`: it refuses a lock file that lacks the optional builds for other platforms.
    run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--include=dev"], {
      env: prismaEnv,
      shell: process.platform === "win32",
    });
  });
  step(
    "generate",
    hashOf(["prisma/schema.prisma", "package-lock.json"]),
    ["lib/session/prisma/sqlite/client.ts", "lib/session/prisma/postgresql/client.ts"],
    generate,
  );
}

/** One client a provider: the PostgreSQL schema is the same file with another provider. */
function generate() {
  const schema = readFileSync(path.join(root, "prisma/schema.prisma"), "utf8");
  for (const provider of ["sqlite", "postgresql"]) {
    const file = path.join(stamps, `${provider}.prisma`);
    mkdirSync(stamps, { recursive: true });
    writeFileSync(
      file,
      schema.replace('provider = "sqlite"', `provider = "${provider}"`).replace("prisma/sqlite", `prisma/${provider}`),
    );
    run(local("prisma"), ["generate", "--schema", file], { env: prismaEnv });
  }
}

const sources = [
  "app",
  "components",
  "lib",
  "public",
  "prisma",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

export function build() {
  step(
    "build",
    hashOf(sources),
    [".next/standalone/server.js", ".next/standalone/prisma/migrate.mjs", ".next/standalone/prisma/settings.mjs"],
    () => {
      const [reader, texts] = [buildReader(), buildTexts()];
      const env = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
      const addresses = { NEXT_PUBLIC_READER: reader.address, NEXT_PUBLIC_TEXTS: texts.address };
      run(local("next"), ["build"], { env: { ...env, ...addresses } });
      for (const { file, address } of [reader, texts])
        cpSync(file, path.join(root, ".next", address.replace("/_next/", "")));
      const standalone = path.join(root, ".next/standalone");
      const assets = path.join(standalone, ".next/static");
      cpSync(path.join(root, ".next/static"), assets, { recursive: true });
      compileAhead(path.join(assets, "chunks"));
      compress(assets);
      cpSync(path.join(root, "public"), path.join(standalone, "public"), { recursive: true });
      rmSync(path.join(standalone, "data"), { recursive: true, force: true });
      run(process.execPath, ["lib/tools/csp.mjs"]);
      buildMigrations(path.join(standalone, "prisma"));
    },
  );
}

/** The worker that diagnoses: one file that loads nothing, since its policy lets it load nothing. */
function buildReader() {
  const file = path.join(stamps, "reader.js");
  const flags = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--alias:@=.", "--log-level=warning"];
  run(local("esbuild"), ["lib/diagnosis/reader.ts", ...flags, `--outfile=${file}`]);
  return builtAsset(file);
}

/** The texts of the knowledge, which the page hands to the worker: `KnowledgeTexts` as JSON. */
function buildTexts() {
  const file = path.join(stamps, "texts.json");
  const of = (name) => JSON.parse(readFileSync(path.join(root, "lib/knowledge", name), "utf8"));
  const [causes, vendors, questions] = ["causes", "vendors", "questions"].map((folder) =>
    of(`${folder}/texts.gen.json`),
  );
  writeFileSync(file, JSON.stringify({ causes, vendors, questions, statuses: of("statuses.json") }));
  return builtAsset(file);
}

/** Under a name that changes with what it holds, so that it can be kept for good. */
function builtAsset(file) {
  const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
  const { name, ext } = path.parse(file);
  return { file, address: `/_next/static/${name}-${hash}${ext}` };
}

/** What is larger holds knowledge, which is more data than functions. */
const mostCode = 256 * 1024;

/**
 * Tells the browser that a page calls what it loads, so that it compiles all of it beside the page's own thread while it
 * arrives, and not function by function when they are called (https://v8.dev/blog/explicit-compile-hints).
 */
function compileAhead(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const file = path.join(folder, name);
    const code = readFileSync(file, "utf8");
    if (code.length < mostCode) writeFileSync(file, `//# allFunctionsCalledOnLoad\n${code}`);
  }
}

/** The smallest form of what browsers keep, beside it: to make it takes seconds, which no visitor should wait for. */
function compress(folder) {
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => /\.(?:js|css|json)$/.test(name))) {
    const whole = path.join(folder, file);
    writeFileSync(`${whole}.br`, zlib.brotliCompressSync(readFileSync(whole), { params }));
  }
}

/** The migrations beside the server, as a program that needs no compiler. */
function buildMigrations(folder) {
  cpSync(path.join(root, "prisma/migrations"), path.join(folder, "migrations"), { recursive: true });
  const flags = ["--bundle", "--packages=external", "--platform=node", "--format=esm", "--log-level=warning"];
  run(local("esbuild"), ["prisma/migrate.ts", ...flags, `--outfile=${path.join(folder, "migrate.mjs")}`]);
  // The settings are read before, by lib/serve/main.mjs, which is not bundled.
  const whole = flags.filter((flag) => !flag.startsWith("--packages"));
  run(local("esbuild"), ["lib/env.ts", ...whole, `--outfile=${path.join(folder, "settings.mjs")}`]);
}

/** Applies the migrations that a database lacks; by the program of the last build, or by the sources themselves. */
export function migrate(databaseUrl, { quiet = false, built = false } = {}) {
  const [command, program] = built
    ? [process.execPath, path.join(root, ".next/standalone/prisma/migrate.mjs")]
    : [local("tsx"), "prisma/migrate.ts"];
  const said = run(command, [program], { env: { DATABASE_URL: databaseUrl } });
  if (!quiet) console.log(said.trim().replace(/^/gm, "· "));
}

/** DATABASE_URL with an absolute path, since the server runs in a folder of its own. */
export function databaseUrl() {
  const url = process.env.DATABASE_URL || "file:data/why403.db";
  const file = url.slice("file:".length);
  return url.startsWith("file:") && file ? `file:${path.resolve(root, file)}` : url;
}
