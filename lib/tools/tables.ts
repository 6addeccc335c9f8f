/**
 * Writes the tables of the knowledge and of the input formats from the files in their folders (file name = id).
 *   tsx lib/tools/tables.ts           writes them
 *   tsx lib/tools/tables.ts --check   fails when one is stale
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { packedCauses, packedVendors, smallVendor } from "../knowledge/pack";
import type {
  Cause,
  CauseText,
  CauseWords,
  QuestionText,
  RecognisedVendor,
  Refusal,
  RefusalText,
  Vendor,
} from "../knowledge/shapes";

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
  return `${head}${imports.join("\n")}\n\nexport type ${type} =${union(ids)};\n\nexport const ${name} = {\n${rows.join("\n")}\n};\n`;
}

async function load<T>(folder: string): Promise<[id: string, entry: T][]> {
  const loading = entries(folder).map(
    async (id): Promise<[string, T]> => [id, await import(pathToFileURL(path.join(root, folder, `${id}.ts`)).href)],
  );
  return Promise.all(loading);
}

interface VendorFile {
  readonly refusals: Vendor;
  readonly texts: Readonly<Record<string, RefusalText>>;
}

const vendorFolder = "lib/knowledge/vendors";

/** One line an entry, so that a change to one is a change of one line. */
function lines(rows: readonly (readonly [id: string, value: unknown])[]): string {
  return `{\n${rows.map(([id, value]) => `${JSON.stringify(id)}:${JSON.stringify(value)}`).join(",\n")}\n}\n`;
}

interface CauseFile {
  readonly cause: Cause;
  readonly texts: CauseText;
}

const causeFolder = "lib/knowledge/causes";

/** Texts as data, so that a bundle which only ranks holds none of them: each cause's, with its signs' sentences. */
async function causeTexts(): Promise<string> {
  const rows = (await load<CauseFile>(causeFolder)).map(([id, { cause, texts }]): [string, CauseWords] => [
    id,
    { ...texts, signs: cause.signs.map(({ because, source }) => ({ because, ...(source ? { source } : {}) })) },
  ]);
  return lines(rows);
}

/** What is shown beside each question. */
async function questionTexts(): Promise<string> {
  const files = await load<{ readonly texts: QuestionText }>("lib/knowledge/questions");
  return lines(files.map(([id, { texts }]) => [id, texts]));
}

/** What a page says of the causes without ranking: their signs, by far the most of them, are loaded with the engine. */
async function causeNames(): Promise<string> {
  const rows = (await load<CauseFile>(causeFolder)).map(
    ([id, { cause }]) =>
      `  ${JSON.stringify(id)}: ${JSON.stringify({ order: cause.order, name: cause.name, brief: cause.brief })},`,
  );
  return `${head}import type { CauseId } from "./table.gen";

export const causeNames: Readonly<Record<CauseId, { readonly order: number; readonly name: string; readonly brief: string }>> = {
${rows.join("\n")}
};
`;
}

/** Each vendor's name, and each refusal's text, with its sentence and its source. */
async function vendorTexts(): Promise<string> {
  const rows = (await load<VendorFile>(vendorFolder)).map(([id, { refusals: vendor, texts }]): [string, object] => {
    const words = Object.entries(vendor.refusals).map(([name, { because, source }]) => [
      name,
      { because, source, ...texts[name] },
    ]);
    const { name, ids } = vendor;
    return [id, { name, ...(ids ? { ids } : {}), refusals: Object.fromEntries(words) }];
  });
  return lines(rows);
}

/** What a page says of the vendors without their texts. */
async function vendorNames(): Promise<string> {
  const rows = (await load<VendorFile>(vendorFolder)).map(
    ([id, { refusals }]) => `  ${JSON.stringify(id)}: ${JSON.stringify(refusals.name)},`,
  );
  return `${head}import type { VendorId } from "./table.gen";

export const vendorNames: Readonly<Record<VendorId, string>> = {
${rows.join("\n")}
};
`;
}

/** What ranks of the vendors, as data. */
async function vendorRanks(): Promise<string> {
  const vendors = (await vendorsWithoutTexts()).map(([id, vendor]) => [id, smallVendor(vendor)] as const);
  return packedAs("PackedVendors", packedVendors(likeBesideLike(vendors)));
}

/** Vendors of the same layer and the same causes side by side, so that they compress better; the table sorts them again. */
function likeBesideLike<T extends readonly [id: string, vendor: RecognisedVendor]>(vendors: readonly T[]): T[] {
  const kind = new Map(vendors.map((one) => [one, `${one[1].layer} ${packedVendors([one]).refusals} ${one[0]}`]));
  return [...vendors].sort((a, b) => ((kind.get(a) ?? "") < (kind.get(b) ?? "") ? -1 : 1));
}

/** The same of all vendors with their capitals, from which a page says how each refusal is recognised. */
async function vendorsWritten(): Promise<string> {
  return packedAs("PackedVendors", packedVendors(await vendorsWithoutTexts()));
}

async function vendorsWithoutTexts(): Promise<[id: string, vendor: RecognisedVendor][]> {
  return (await load<VendorFile>(vendorFolder)).map(
    ([
      id,
      {
        refusals: { name: _, ...ranks },
      },
    ]) => [id, { ...ranks, refusals: Object.values<Refusal>(ranks.refusals) }],
  );
}

/** What ranks of the causes, as data. */
async function causeRanks(): Promise<string> {
  const causes = await load<CauseFile>(causeFolder);
  return packedAs("PackedCauses", packedCauses(causes.map(([id, { cause }]) => [id, cause])));
}

function packedAs(type: string, packed: object): string {
  const members = Object.entries(packed).map(([name, text]) => `  ${name}: ${template(text)},\n`);
  return `${head}import type { ${type} } from "../pack";\n\nexport default {\n${members.join("")}} as ${type};\n`;
}

/** With its line breaks as they are, which compresses better than a string with escapes. */
const template = (text: string) => `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&")}\``;

function vendorTable(): string {
  return `${head}import { unpackedVendors } from "../pack";
import type { RecognisedVendor } from "../shapes";
import packed from "./ranks.gen";

export type VendorId =${union(entries(vendorFolder))};

export const vendors = Object.fromEntries(
  unpackedVendors(packed).sort(([a], [b]) => (a < b ? -1 : 1)),
) as Record<VendorId, RecognisedVendor>;
`;
}

function causeTable(): string {
  return `${head}import { unpackedCauses } from "../pack";
import type { RecognisedCause } from "../shapes";
import { causeNames } from "./names.gen";
import packed from "./ranks.gen";

export type CauseId =${union(entries(causeFolder))};

export const causes = Object.fromEntries(
  unpackedCauses(packed).map(([id, cause]) => [id, { ...causeNames[id as CauseId], ...cause }]),
) as Record<CauseId, RecognisedCause>;
`;
}

function union(ids: readonly string[]): string {
  return ids.length ? ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("") : " never";
}

/** The knowledge's version: a hash over every hand-written file of its room that is no test. */
function version(): string {
  const room = path.join(root, "lib/knowledge");
  const files = readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|json)$/.test(file) && !/\.(?:test|samples|gen)\.\w+$/.test(file))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(path.join(room, file)));
  return `${head}\nexport const knowledge = "${hash.digest("hex").slice(0, 12)}";\n`;
}

async function wanted(): Promise<Map<string, string>> {
  return new Map([
    [
      "lib/evidence/formats/table.gen.ts",
      table("lib/evidence/formats", { exported: "default", name: "formats", type: "FormatId" }),
    ],
    ["lib/knowledge/causes/table.gen.ts", causeTable()],
    ["lib/knowledge/causes/ranks.gen.ts", await causeRanks()],
    ["lib/knowledge/causes/names.gen.ts", await causeNames()],
    ["lib/knowledge/causes/texts.gen.json", await causeTexts()],
    ["lib/knowledge/vendors/table.gen.ts", vendorTable()],
    ["lib/knowledge/vendors/names.gen.ts", await vendorNames()],
    ["lib/knowledge/vendors/ranks.gen.ts", await vendorRanks()],
    ["lib/knowledge/vendors/written.gen.ts", await vendorsWritten()],
    ["lib/knowledge/vendors/texts.gen.json", await vendorTexts()],
    [
      "lib/knowledge/questions/table.gen.ts",
      table("lib/knowledge/questions", { exported: "default", name: "questions", type: "QuestionId" }),
    ],
    ["lib/knowledge/questions/texts.gen.json", await questionTexts()],
    [
      "lib/knowledge/variants/table.gen.ts",
      table("lib/knowledge/variants", { exported: "default", name: "variants", type: "VariantId" }),
    ],
    [
      "lib/knowledge/decoders/table.gen.ts",
      table("lib/knowledge/decoders", { exported: "default", name: "decoders", type: "DecoderId" }),
    ],
    [
      "lib/knowledge/practices/table.gen.ts",
      table("lib/knowledge/practices", { exported: "default", name: "practices", type: "PracticeId" }),
    ],
    [
      "lib/knowledge/answers/table.gen.ts",
      table("lib/knowledge/answers", { exported: "default", name: "answers", type: "AnswerId" }),
    ],
    [
      "lib/knowledge/fields/table.gen.ts",
      table("lib/knowledge/fields", { exported: "default", name: "fields", type: "FieldId" }),
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
