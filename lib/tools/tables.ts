/**
 * Writes the tables of the knowledge and of the input formats from the files in their folders (file name = id).
 *   tsx lib/tools/tables.ts           writes them
 *   tsx lib/tools/tables.ts --check   fails when one is stale
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.resolve(import.meta.dirname, "../..");
const head = "// Written by `npm run tables` from the files of this folder. Do not edit.\n";

function entries(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
}

const word = (id: string) => `_${id.replaceAll("-", "_")}`;

/** `export const name = { "id": export of ./id, … }`, with the ids as a type. */
function table(folder: string, options: { exported: string; name: string; type: string }): string {
  const ids = entries(folder);
  const { exported, name, type } = options;
  const imports = ids.map((id) =>
    exported === "default"
      ? `import ${word(id)} from "./${id}";`
      : `import { ${exported} as ${word(id)} } from "./${id}";`,
  );
  const rows = ids.map((id) => `  ${JSON.stringify(id)}: ${word(id)},`);
  const union = ids.length ? ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("") : " never";
  return `${head}${imports.join("\n")}\n\nexport type ${type} =${union};\n\nexport const ${name} = {\n${rows.join("\n")}\n};\n`;
}

/** Texts as data, so that a bundle which only ranks holds none of them. */
async function textData(folder: string): Promise<string> {
  const data: Record<string, unknown> = {};
  for (const id of entries(folder)) {
    const entry = await import(pathToFileURL(path.join(root, folder, `${id}.ts`)).href);
    data[id] = entry.texts;
  }
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** The knowledge's version: a hash over every hand-written file of its folders. */
function version(): string {
  const hash = createHash("sha256");
  for (const folder of ["causes", "vendors", "questions", "decoders"]) {
    for (const id of entries(`lib/knowledge/${folder}`))
      hash.update(readFileSync(path.join(root, `lib/knowledge/${folder}/${id}.ts`)));
  }
  return `${head}\nexport const knowledge = "${hash.digest("hex").slice(0, 12)}";\n`;
}

async function wanted(): Promise<Map<string, string>> {
  return new Map([
    [
      "lib/evidence/formats/table.gen.ts",
      table("lib/evidence/formats", { exported: "default", name: "formats", type: "FormatId" }),
    ],
    [
      "lib/knowledge/causes/table.gen.ts",
      table("lib/knowledge/causes", { exported: "cause", name: "causes", type: "CauseId" }),
    ],
    ["lib/knowledge/causes/texts.gen.json", await textData("lib/knowledge/causes")],
    [
      "lib/knowledge/vendors/table.gen.ts",
      table("lib/knowledge/vendors", { exported: "refusals", name: "vendors", type: "VendorId" }),
    ],
    ["lib/knowledge/vendors/texts.gen.json", await textData("lib/knowledge/vendors")],
    [
      "lib/knowledge/questions/table.gen.ts",
      table("lib/knowledge/questions", { exported: "default", name: "questions", type: "QuestionId" }),
    ],
    [
      "lib/knowledge/decoders/table.gen.ts",
      table("lib/knowledge/decoders", { exported: "default", name: "decoders", type: "DecoderId" }),
    ],
    ["lib/knowledge/version.gen.ts", version()],
  ]);
}

const check = process.argv.includes("--check");
let stale = 0;
for (const [file, text] of await wanted()) {
  const target = path.join(root, file);
  if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
  stale++;
  if (check) console.error(`${file} is stale: run \`npm run tables\``);
  else writeFileSync(target, text);
}
console.log(check ? `tables: ${stale} stale` : `tables: ${stale} written`);
if (check && stale) process.exitCode = 1;
