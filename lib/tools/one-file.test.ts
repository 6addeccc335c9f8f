/** Adds one file of each kind to a copy of the knowledge, and looks at what else has to change. */
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
let copy = "";

/** Runs TypeScript in the copy. */
function ran(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, ...args], { cwd: copy, encoding: "utf8" });
  return { status, stdout, stderr };
}

function writeTables() {
  const { status, stderr } = ran("lib/tools/tables.ts");
  expect(stderr).toBe("");
  expect(status).toBe(0);
}

async function contents(): Promise<Map<string, string>> {
  const entries = await readdir(copy, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(
    async (file): Promise<[string, string]> => [
      path.relative(copy, file).split(path.sep).join("/"),
      await readFile(file, "utf8"),
    ],
  );
  return new Map(await Promise.all(read));
}

const vendor = `import { header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Acme Gate", layer: "gateway", seen: header("x-acme-gate") },
  {
    plan: {
      when: header("x-acme-reason", /^plan$/),
      cause: "permissions",
      strength: "decisive",
      because: "Acme Gate says that the plan does not hold this.",
      source: "https://acme.example/docs/plans",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  plan: { headline: "Acme's plan does not hold this.", meaning: "Another plan does.", fix: ["Take another plan."] },
};

export const samples: Samples<typeof refusals> = {
  plan: { matches: ["HTTP/1.1 403 Forbidden\\nx-acme-reason: plan\\n\\n"] },
};
`;

const question = `import { header } from "../matchers";
import type { Question, QuestionText } from "../shapes";

export default {
  branch: "permissions",
  order: 4,
  ask: "Does your plan hold what you asked for?",
  options: {
    no: { label: "No", tells: { permissions: "strong" }, known: header("x-acme-reason", /^plan$/) },
    yes: { label: "Yes", tells: { permissions: "against" } },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "A plan decides what may be called.",
  howToCheck: "Compare the price list with what you call.",
};
`;

const format = `import type { Format } from "../exchange";
import { bareResponse, exchangeOf } from "../response/messages";

export default {
  name: "Acme report",
  detect: (text) => Number(text.startsWith("ACME REPORT")),
  read: (body) => ({ exchanges: [exchangeOf(null, bareResponse({ status: 403, body, start: null }))], notes: [] }),
} satisfies Format;
`;

const cause = `import { body } from "../matchers";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 11,
  name: "Moon phase",
  brief: "the moon is full",
  actor: "unknown",
  retry: "maybe",
  signs: [{ when: body(/full moon/), strength: "strong", because: "The answer speaks of the moon." }],
} satisfies Cause;

export const texts: CauseText = {
  headline: "The moon is full.",
  meaning: "It passes.",
  act: "The moon acts; you wait.",
  recognise: [],
  neighbours: [],
  fix: ["Wait."],
  prevention: [],
  sources: [],
};
`;

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), "why403-one-file-"));
  const needed = [
    "lib/knowledge",
    "lib/evidence",
    "lib/diagnosis",
    "lib/tools/tables.ts",
    "tsconfig.json",
    "package.json",
  ];
  for (const entry of needed) await cp(path.join(root, entry), path.join(copy, entry), { recursive: true });
  // Whatever is stale in the tree must not look like a change here.
  writeTables();
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

describe("one entry is one file", () => {
  it.each([
    ["a vendor", "lib/knowledge/vendors", vendor],
    ["a question", "lib/knowledge/questions", question],
    ["an input format", "lib/evidence/formats", format],
  ])("adds %s by one file; only written files change besides", { timeout: 60_000 }, async (_kind, folder, text) => {
    await expectOneFile(folder, text);
  });

  it("counts at once: the new vendor says why, the question is answered, the format is read", {
    timeout: 60_000,
  }, async () => {
    await writeFile(
      path.join(copy, "try.ts"),
      `import { diagnose } from "@/lib/diagnosis/diagnose";
import { loadTexts } from "@/lib/knowledge/texts";
const acme = { evidence: "HTTP/1.1 403 Forbidden\\nx-acme-reason: plan\\n\\n" };
const { responder, causes, answered } = diagnose(acme, await loadTexts());
const { evidence } = diagnose({ evidence: "ACME REPORT\\nno" });
console.log(JSON.stringify({ responder, refusal: causes[0]?.refusal, answered, evidence }));
`,
    );
    const { stdout, stderr } = ran("try.ts");
    await rm(path.join(copy, "try.ts"));
    expect(stderr).toBe("");
    const told = JSON.parse(stdout);
    expect(told.responder).toMatchObject({ vendor: "acme-new", name: "Acme Gate", layer: "gateway" });
    expect(told.refusal).toBe("acme-new/plan");
    expect(told.answered).toContainEqual(
      expect.objectContaining({ question: "acme-new", option: "no", by: "evidence" }),
    );
    expect(told.evidence).toMatchObject({ format: "acme-new", status: 403 });
  });

  it("adds a cause by one file; only written files change besides", { timeout: 60_000 }, async () => {
    await expectOneFile("lib/knowledge/causes", cause);
  });

  it("fails the check while a table is stale, and says which", { timeout: 60_000 }, async () => {
    expect(ran("lib/tools/tables.ts", "--check").status).toBe(0);
    await writeFile(path.join(copy, "lib/knowledge/vendors/acme-later.ts"), vendor);
    const { status, stderr } = ran("lib/tools/tables.ts", "--check");
    expect(status).toBe(1);
    expect(stderr).toContain("lib/knowledge/vendors/table.gen.ts is stale");
  });
});

async function expectOneFile(folder: string, text: string) {
  const before = await contents();
  const added = `${folder}/acme-new.ts`;
  await writeFile(path.join(copy, added), text);
  writeTables();
  const after = await contents();
  const changed = [...after].filter(([file, now]) => before.get(file) !== now).map(([file]) => file);
  const written = changed.filter((file) => /\.gen\.(?:ts|json)$/.test(file));
  expect(changed.filter((file) => !written.includes(file))).toEqual([added]);
  expect(written).toContain(`${folder}/table.gen.ts`);
  for (const file of written) expect([folder, "lib/knowledge"]).toContain(path.posix.dirname(file));
  expect(after.get(`${folder}/table.gen.ts`)).toContain('acme-new"');
  expect([...before.keys()].filter((file) => !after.has(file))).toEqual([]);
}
