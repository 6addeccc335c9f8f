/** Who may import whom: reads the import statements of every file. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

interface Import {
  readonly from: string;
  /** The file of ours that it names, from the root; null for a package. */
  readonly to: string | null;
  readonly specifier: string;
  readonly names: string;
  readonly kind: "value" | "type" | "dynamic";
}

const sources = ["app", "components", "lib", "prisma"]
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
  )
  .concat(readdirSync(root))
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts") && !file.startsWith("lib/session/prisma/"))
  .filter((file) => statSync(path.join(root, file)).isFile());
const files = sources.filter((file) => !/\.test\.tsx?$/.test(file));

const statement = /^(?:import|export)\s+(?:(?<names>[\w$*{},\s]+?)\s+from\s+)?["'](?<specifier>[^"'\n]+)["']/gm;
const call = /(?<type>\btypeof\s+)?\bimport\(\s*["'](?<specifier>[^"'\n]+)["']/g;
/** Where the imports end; what looks like one further down stands in a snippet that is shown. */
const declaration = /^(?:export\s+)?(?:default|const|let|async|function|class|enum|interface|type\s+\w+\s*[=<])\b/m;

function resolved(from: string, specifier: string): string | null {
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? path.posix.join(path.posix.dirname(from), specifier)
      : null;
  if (base === null) return null;
  const found = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]
    .map((end) => base + end)
    .find((file) => existsSync(path.join(root, file)) && statSync(path.join(root, file)).isFile());
  return found ?? base;
}

function importsOf(from: string): Import[] {
  const text = readFileSync(path.join(root, from), "utf8");
  const written = (specifier: string, names: string, kind: Import["kind"]): Import => ({
    from,
    to: resolved(from, specifier),
    specifier,
    names: names.replaceAll(/\s+/g, " ").trim(),
    kind,
  });
  const head = text.slice(0, declaration.exec(text)?.index);
  return [
    ...[...head.matchAll(statement)].map(({ groups }) =>
      written(groups?.specifier ?? "", groups?.names ?? "", onlyTypes(groups?.names ?? "") ? "type" : "value"),
    ),
    ...[...text.matchAll(call)].map(({ groups }) =>
      written(groups?.specifier ?? "", "", groups?.type ? "type" : "dynamic"),
    ),
  ];
}

/** `import type …`, or every name in the braces marked with `type`. */
function onlyTypes(names: string): boolean {
  if (/^\s*type\s/.test(names)) return true;
  const listed = /^\s*\{([^}]*)\}\s*$/
    .exec(names)?.[1]
    ?.split(",")
    .filter((name) => name.trim());
  return Boolean(listed?.length && listed.every((name) => /^\s*type\s/.test(name)));
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const under = (folder: string) => [...imports.values()].flat().filter(({ from }) => from.startsWith(folder));
const shown = (list: readonly Import[]) => list.map(({ from, specifier }) => `${from} imports ${specifier}`);

/** Imports of our own files by those under a folder, except of what stands in one of the places. */
function strangers(folder: string, ...allowed: readonly string[]): string[] {
  return shown(
    under(folder).filter(
      ({ to }) => to !== null && !to.startsWith(folder) && !allowed.some((place) => to.startsWith(place)),
    ),
  );
}

/** Every file that is loaded with these, by static imports; and by those that are made later, when they count. */
function loadedWith(starts: readonly string[], later = false): Set<string> {
  const reached = new Set(starts);
  for (const file of reached)
    for (const { to, kind } of imports.get(file) ?? [])
      if (to !== null && (kind === "value" || (later && kind === "dynamic"))) reached.add(to);
  return reached;
}

describe("this test", () => {
  it("reads every import of our own files, and finds the file behind it", () => {
    const own = [...imports.values()].flat().filter(({ to }) => to !== null);
    expect(own.length).toBeGreaterThan(200);
    const generated = "lib/session/prisma/";
    expect(own.filter(({ to }) => !to?.startsWith(generated) && !existsSync(path.join(root, to ?? "")))).toEqual([]);
    const kinds = importsOf("components/evidence/engine.ts").map(({ kind }) => kind);
    expect(kinds).toEqual(["value", "value", "type", "type", "value", "dynamic", "dynamic"]);
  });
});

describe("who may import whom", () => {
  it("evidence imports nothing", () => {
    expect(strangers("lib/evidence/")).toEqual([]);
    expect(shown(under("lib/evidence/").filter(({ to }) => to === null))).toEqual([]);
  });

  it("knowledge imports evidence", () => {
    expect(strangers("lib/knowledge/", "lib/evidence/")).toEqual([]);
    expect(shown(under("lib/knowledge/").filter(({ to }) => to === null))).toEqual([]);
  });

  it("redaction imports evidence and the decoders of knowledge", () => {
    expect(strangers("lib/redaction/", "lib/evidence/", "lib/knowledge/decoders/")).toEqual([]);
  });

  it("diagnosis imports evidence and knowledge", () => {
    expect(strangers("lib/diagnosis/", "lib/evidence/", "lib/knowledge/")).toEqual([]);
  });

  it("probe imports evidence, redaction and knowledge", () => {
    const basics = ["lib/env.ts", "lib/problem.ts", "lib/observe.ts"];
    expect(strangers("lib/probe/", "lib/evidence/", "lib/redaction/", "lib/knowledge/", ...basics)).toEqual([]);
  });

  it("session imports evidence, redaction and diagnosis", () => {
    const basics = ["lib/env.ts", "lib/problem.ts", "lib/observe.ts"];
    expect(strangers("lib/session/", "lib/evidence/", "lib/redaction/", "lib/diagnosis/", ...basics)).toEqual([]);
  });

  it("search imports knowledge", () => {
    expect(strangers("lib/search/", "lib/knowledge/")).toEqual([]);
    const packages = under("lib/search/").filter(({ to, specifier }) => to === null && specifier !== "minisearch");
    expect(shown(packages)).toEqual([]);
  });

  it("what answers HTTP imports the environment, the problems and what the app tells of itself", () => {
    expect(strangers("lib/http/", "lib/env.ts", "lib/problem.ts", "lib/observe.ts")).toEqual([]);
    expect(strangers("lib/env.ts")).toEqual([]);
    expect(strangers("lib/problem.ts")).toEqual([]);
    expect(strangers("lib/observe.ts")).toEqual([]);
  });

  it("components import evidence, redaction, knowledge, diagnosis and search", () => {
    const sides = ["lib/probe/", "lib/session/"];
    const known = ["lib/evidence/", "lib/redaction/", "lib/knowledge/", "lib/diagnosis/", "lib/search/"];
    expect(strangers("components/", ...known, ...sides)).toEqual([]);
  });

  it("components take only types from probe and session, and the fold of a session's log, which loads nothing", () => {
    const fold = "lib/session/state.ts";
    const taken = under("components/").filter(
      ({ to, kind }) => to !== null && /^lib\/(?:probe|session)\//.test(to) && kind !== "type",
    );
    expect(shown(taken.filter(({ to }) => to !== fold))).toEqual([]);
    expect([...loadedWith([fold], true)]).toEqual([fold]);
  });

  it("only the doors know the contract of the API", () => {
    const wrong = [...imports.values()]
      .flat()
      .filter(({ from, to }) => to?.startsWith("lib/api/") && !/^(?:lib\/api|app)\//.test(from));
    expect(shown(wrong)).toEqual([]);
  });

  it("nothing imports app or tools", () => {
    const wrong = [...imports.values()].flat().filter(({ from, to }) => {
      // Settings of tools at the root run nowhere in the app.
      const tool = to?.startsWith("lib/tools/") && from.includes("/") && !from.startsWith("lib/tools/");
      const door = to?.startsWith("app/") && !from.startsWith("app/");
      return tool || door;
    });
    expect(shown(wrong)).toEqual([]);
  });

  it("the engine has no clock, no network and no database", () => {
    const packages = under("lib/diagnosis/").filter(({ to, specifier }) => to === null && specifier !== "zod");
    expect(shown(packages)).toEqual([]);
    for (const file of [...loadedWith(["lib/diagnosis/diagnose.ts"])]) {
      const text = readFileSync(path.join(root, file), "utf8");
      expect(text, file).not.toMatch(
        /\bDate\.now\(|\bnew Date\(\)|(?<!["\w])fetch\(|\bMath\.random\(|\bperformance\.now\(/,
      );
    }
  });
});

describe("one entry, one file", () => {
  const entry =
    /^lib\/(?:knowledge\/(?:causes|vendors|questions|variants|decoders)|evidence\/formats)\/[a-z0-9-]+\.ts$/;
  const vendor = /^lib\/knowledge\/vendors\/[a-z0-9-]+\.ts$/;
  const ids = files.filter((file) => vendor.test(file)).map((file) => path.basename(file, ".ts"));

  it("an entry of the knowledge is imported by the table of its folder only", () => {
    const wrong = [...imports.values()]
      .flat()
      .filter(({ from, to }) => to?.startsWith("lib/knowledge/") && entry.test(to) && !from.endsWith("/table.gen.ts"));
    expect(shown(wrong)).toEqual([]);
  });

  it("an entry imports no other entry", () => {
    const wrong = [...imports.values()]
      .flat()
      .filter(({ from, to }) => from.startsWith("lib/knowledge/") && entry.test(from) && to !== null && entry.test(to));
    expect(shown(wrong)).toEqual([]);
  });

  it("no list of vendors stands anywhere but in the tables", () => {
    expect(ids.length).toBeGreaterThan(20);
    for (const file of sources.filter((one) => !vendor.test(one) && !/\.gen\.ts$/.test(one))) {
      const text = readFileSync(path.join(root, file), "utf8");
      // Quoted alone, with nothing but other such words between them: a list or a union.
      for (const [list] of text.matchAll(/(?:["'][a-z0-9-]+["']\s*[,|]\s*){2,}["'][a-z0-9-]+["']/g)) {
        const named = [...list.matchAll(/["']([a-z0-9-]+)["']/g)].filter(([, id = ""]) => ids.includes(id));
        expect(named.length, `${file}: ${list}`).toBeLessThan(2);
      }
    }
  });
});

describe("the first bundle", () => {
  const components = files.filter((file) => file.startsWith("components/"));
  const texts = (file: string) => file.endsWith("texts.gen.json");

  it("holds no texts: they are loaded later, and by one file only", () => {
    expect([...loadedWith(components)].filter(texts)).toEqual([]);
    expect([...loadedWith(components, true)].filter(texts)).toHaveLength(3);
    const loading = [...imports.values()].flat().filter(({ to }) => to !== null && texts(to));
    expect(new Set(loading.map(({ from }) => from))).toEqual(new Set(["lib/knowledge/texts.ts"]));
    expect(new Set(loading.map(({ kind }) => kind))).toEqual(new Set(["dynamic"]));
  });

  it("holds no vendor, neither its refusals nor its samples", () => {
    const vendors = (file: string) => file.startsWith("lib/knowledge/vendors/");
    expect([...loadedWith(components)].filter(vendors)).toEqual([]);
    expect([...loadedWith(components, true)].some(vendors)).toBe(true);
  });

  it("of a diagnosis holds no signs and no decoders: they are loaded with the engine", () => {
    const ranks = /^lib\/knowledge\/(?:causes|decoders|vendors)\/table\.gen\.ts$/;
    const views = ["components/wizard/workbench.tsx", "components/session/session-view.tsx"];
    expect([...loadedWith(views)].filter((file) => ranks.test(file))).toEqual([]);
    expect([...loadedWith(views, true)].filter((file) => ranks.test(file))).toHaveLength(3);
  });

  it("of the main page holds nothing of the engine, the knowledge or the redaction", () => {
    const heavy = [...loadedWith(["app/page.tsx"])].filter((file) =>
      /^lib\/(?:diagnosis|knowledge|redaction|evidence)\//.test(file),
    );
    expect(heavy).toEqual([]);
  });

  it("and what follows it hold nothing that runs on the server only", () => {
    for (const file of loadedWith(components, true))
      for (const { specifier } of imports.get(file) ?? [])
        expect(specifier, file).not.toMatch(/^(?:node:|server-only$|@prisma\/|undici)/);
  });

  it("takes no entry's texts or samples: the tables name what ranks, by its own name", () => {
    const taken = [...imports.values()]
      .flat()
      .filter(({ to, names }) => to?.startsWith("lib/knowledge/") && /\b(?:texts|samples)\b/.test(names));
    expect(shown(taken)).toEqual([]);
  });
});
