/**
 * Writes what the documents say of the environment and of the dependencies: README.md and .env.example.
 *   tsx lib/tools/documents.ts             writes them
 *   tsx lib/tools/documents.ts --check     fails when one is stale
 *   tsx lib/tools/documents.ts --look-up   asks the registry for the dates of the releases first
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { environmentSchema } from "../env";

const root = path.resolve(import.meta.dirname, "../..");
const at = (...parts: string[]) => path.join(root, ...parts);
const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));

interface Dependency {
  readonly why: string;
  readonly version?: string;
  /** Day of the installed version's release. */
  readonly released?: string;
}

const listFile = at("lib/tools/dependencies.json");
const direct: Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>> = json(
  at("package.json"),
);

function lookUp(): void {
  const list: Record<string, Dependency> = json(listFile);
  for (const [name, version] of Object.entries({ ...direct.dependencies, ...direct.devDependencies })) {
    const known = list[name];
    if (!known || known.version === version) continue;
    const times = JSON.parse(execFileSync("npm", ["view", name, "time", "--json"], { encoding: "utf8" }));
    list[name] = { why: known.why, version, released: String(times[version]).slice(0, 10) };
  }
  writeFileSync(listFile, `${JSON.stringify(list, null, 2)}\n`);
}

/** What the project says of a dependency, with the licence that its own package names. */
function dependencyRow(name: string, version: string): string {
  const { why, version: known, released }: Dependency = json(listFile)[name] ?? { why: "" };
  if (!why || known !== version)
    throw new Error(`${name} ${version} is not in lib/tools/dependencies.json: say why there, then run with --look-up`);
  const { license } = json(at("node_modules", name, "package.json"));
  return `| ${name} | ${why} | ${license} | ${version} | ${released} |`;
}

function dependencies(): string {
  const table = (kind: keyof typeof direct) => [
    "| package | what for | licence | version | released |",
    "|---|---|---|---|---|",
    ...Object.entries(direct[kind]).map(([name, version]) => dependencyRow(name, version)),
  ];
  return [...table("dependencies"), "", "For development:", "", ...table("devDependencies")].join("\n");
}

/** Where the code says less than the operator wants to see. */
const examples: Readonly<Record<string, string>> = {
  DATABASE_URL: "file:data/why403.db",
  PUBLIC_URL: "https://why403.example",
  CONTACT: "mailto:security@why403.example",
};

interface Setting {
  readonly name: string;
  readonly value: string;
  readonly says: string;
  readonly fallback: string;
}

function settings(): Setting[] {
  return Object.entries(environmentSchema.shape).map(([name, schema]) => {
    const parsed = schema.safeParse(undefined);
    const value = parsed.success ? parsed.data : undefined;
    const plain = Array.isArray(value)
      ? value.join(",")
      : value === true
        ? "on"
        : value === false
          ? "off"
          : `${value ?? ""}`;
    const fallback = name === "DATABASE_URL" ? (examples[name] ?? "") : plain;
    return { name, value: examples[name] ?? plain, says: schema.description ?? "", fallback };
  });
}

function environment(): string {
  const rows = settings().map(
    ({ name, says, fallback }) => `| \`${name}\` | ${says} | ${fallback ? `\`${fallback}\`` : "not set"} |`,
  );
  return ["| variable | what it says | default |", "|---|---|---|", ...rows].join("\n");
}

function envExample(): string {
  const lines = settings().map(({ name, value, says }) => `${`# ${name}=${value}`.padEnd(44)} # ${says}`);
  return `${["# Every setting, with its default or an example. A wrong value stops the start and is named.", ...lines].join("\n")}\n`;
}

/** The text between `<!-- name -->` and `<!-- end -->`. */
function withRegion(text: string, name: string, content: string): string {
  const region = new RegExp(`(<!-- ${name}: [^\\n]*-->\\n)[\\s\\S]*?(<!-- end -->)`);
  if (!region.test(text)) throw new Error(`README.md has no region ${name}`);
  return text.replace(region, (_, head, tail) => `${head}\n${content}\n\n${tail}`);
}

if (process.argv.includes("--look-up")) lookUp();
const readme = readFileSync(at("README.md"), "utf8");
const wanted = new Map([
  ["README.md", withRegion(withRegion(readme, "environment", environment()), "dependencies", dependencies())],
  [".env.example", envExample()],
]);
const check = process.argv.includes("--check");
let stale = 0;
for (const [file, text] of wanted) {
  if (readFileSync(at(file), "utf8") === text) continue;
  stale++;
  if (check) console.error(`${file} is stale: run \`npm run tables\``);
  else writeFileSync(at(file), text);
}
console.log(check ? `documents: ${stale} stale` : `documents: ${stale} written`);
if (check && stale) process.exitCode = 1;
