/** What the browser loads before it can rank, held to a size. */
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const kib = 1024;

/** Compressed size of each of the files that a module becomes, by the name of what it begins with. */
async function parts(...modules: readonly string[]): Promise<Map<string, number>> {
  const { outputFiles } = await build({
    stdin: { contents: modules.map((file) => `export * from "@/${file}";`).join("\n"), resolveDir: root, loader: "ts" },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    // As the build hands it out: letters of other scripts as they are, not as escapes.
    charset: "utf8",
    write: false,
    outdir: root,
    chunkNames: "[name]",
    alias: { "@": root },
  });
  return new Map(
    outputFiles.map(({ path: file, contents }) => [
      path.basename(file, ".js"),
      brotliCompressSync(contents).length / kib,
    ]),
  );
}

describe("what the browser loads to rank", () => {
  /** KB, as it stands; the aim is 70. */
  const most = 145;
  const knowledge = ["causes", "questions", "decoders", "vendors"].map((folder) => `lib/knowledge/${folder}/table.gen`);

  it("grows no further: signs, questions, decoders and refusals", async () => {
    expect((await parts(...knowledge)).get("stdin")).toBeLessThan(most);
  });

  it("holds no text of a refusal: the engine brings no other part", async () => {
    expect([...(await parts("lib/diagnosis/browser")).keys()]).toEqual(["stdin"]);
  });
});
