/** The document of the API against the API itself: every example is sent, and every answer is held against its schema. */
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { upstream } from "@/e2e/upstream";
import { diagnosis, problem } from "@/lib/api/answers";
import { openApi } from "@/lib/api/document";
import { type Example, exampleUrl, type Operation, operations, wireOf } from "@/lib/api/operations";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { report } from "@/lib/diagnosis/tell/report";
import { loadTexts } from "@/lib/knowledge/texts";
import { problems } from "@/lib/problem";
import { ownCases } from "@/lib/tools/measure/measure";
import { migrate } from "../../prisma/migrate";

type Handler = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>;
type Doors = Readonly<Record<string, () => Promise<object>>>;

const doors: Doors = {
  "/api/diagnose": () => import("./diagnose/route"),
  "/api/health": () => import("./health/route"),
  "/api/probe": () => import("./probe/route"),
  "/api/probe/plan": () => import("./probe/plan/route"),
  "/api/sessions": () => import("./sessions/route"),
  "/api/sessions/{id}": () => import("./sessions/[id]/route"),
  "/api/sessions/{id}/events": () => import("./sessions/[id]/events/route"),
};

let folder = "";
const api = upstream(() => ({ status: 403, body: { error: "forbidden" }, after: 0 }));
let probed = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "why403-openapi-"));
  const databaseUrl = `file:${path.join(folder, "sessions.db")}`;
  await migrate(databaseUrl);
  await new Promise<void>((resolve) => api.listen(0, "127.0.0.1", resolve));
  probed = `http://127.0.0.1:${(api.address() as AddressInfo).port}/thing`;
  vi.resetModules();
  Reflect.deleteProperty(globalThis, "why403Database");
  const settings = { DATABASE_URL: databaseUrl, RATE_LIMIT: "off", PROBE_ALLOW: new URL(probed).host };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  api.closeAllConnections();
  api.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

let shared = { id: "", editKey: "" };

/** Sends an example as a client would; an API on loopback stands for the one that the examples probe. */
async function sent({ method, path: place, key }: Operation, example: Example): Promise<Response> {
  const { body, headers } = wireOf(example);
  const query = example.query ? `?${example.query}` : "";
  const request = new Request(`http://localhost:3000${place.replace("{id}", shared.id)}${query}`, {
    method: method.toUpperCase(),
    headers: { ...headers, ...(key ? { authorization: `Bearer ${shared.editKey}` } : {}) },
    ...(body === undefined ? {} : { body: body.replaceAll(exampleUrl, probed) }),
  });
  const route = (await doors[place]?.()) as Record<string, Handler>;
  const handler = route[method.toUpperCase()];
  if (!handler) throw new Error(`${method} ${place} has no handler`);
  return handler(request, { params: Promise.resolve({ id: shared.id }) });
}

describe("the OpenAPI document", () => {
  it("is valid OpenAPI 3.1, with a public address and without", async () => {
    for (const publicUrl of [undefined, "https://why403.example"]) {
      const result = await new Validator().validate({ ...openApi(publicUrl, "1") });
      expect(result.errors ?? []).toEqual([]);
      expect(result.valid).toBe(true);
    }
  });

  it("holds every operation that can be called, and only codes that there are", () => {
    expect(new Set(operations.map((operation) => operation.path))).toEqual(new Set(Object.keys(doors)));
    for (const { problems: codes } of operations) for (const code of codes) expect(problems[code]).toBeDefined();
    for (const { examples } of operations) expect(examples.length).toBeGreaterThan(0);
  });

  it("has for each path the methods that OPTIONS tells", async () => {
    for (const [place, load] of Object.entries(doors)) {
      const { OPTIONS } = (await load()) as Record<string, Handler>;
      const answer = await OPTIONS?.(new Request(`http://localhost${place}`), { params: Promise.resolve({ id: "" }) });
      const described = operations.filter((one) => one.path === place).map(({ method }) => method.toUpperCase());
      const told = answer?.headers.get("allow")?.split(", ") ?? [];
      expect(told.filter((method) => !["HEAD", "OPTIONS"].includes(method)).toSorted(), place).toEqual(
        described.toSorted(),
      );
      expect(told.includes("HEAD"), place).toBe(described.includes("GET"));
    }
  });

  it("holds the examples that are shown", () => {
    const text = JSON.stringify(openApi(undefined, "1"));
    for (const { examples } of operations)
      for (const { body } of examples) if (body !== undefined) expect(text).toContain(JSON.stringify(body));
  });
});

/** The fields that the document promises of an answer. */
function fieldsOf({ method, path: place }: Operation, status: number): string[] {
  const { paths } = openApi(undefined, "1") as { paths: Record<string, Record<string, { responses: object }>> };
  const responses = paths[place]?.[method]?.responses as Record<string, { headers?: object }> | undefined;
  return Object.keys(responses?.[status]?.headers ?? {});
}

/** Deleted last: the others read what was shared. */
const inOrder = [...operations].sort((a, b) => Number(a.method === "delete") - Number(b.method === "delete"));

describe("an example", () => {
  const all = inOrder.flatMap((operation) =>
    operation.examples.map((example) => [`${operation.name}: ${example.name}`, operation, example] as const),
  );

  it.each(all)("%s is answered as the document says", async (_name, operation, example) => {
    const answer = await sent(operation, example);
    expect(answer.status).toBe(example.status);
    for (const name of fieldsOf(operation, answer.status)) expect(answer.headers.get(name), name).toBeTruthy();
    const forms = operation.answers[answer.status] ?? [];
    const type = answer.headers.get("content-type")?.split(";")[0];
    const form = forms.find((one) => one.type === type);
    expect(forms.length === 0 ? null : form?.type).toBe(forms.length === 0 ? null : type);
    if (!form?.schema) return void (await answer.text());
    const text = await answer.text();
    const values = type === "application/x-ndjson" ? text.trim().split("\n") : [text];
    for (const value of values) {
      const parsed = JSON.parse(value);
      expect(form.schema.parse(parsed)).toEqual(parsed);
      if (operation.name === "share") shared = parsed;
    }
  });
});

describe("an answer", () => {
  it("of each of the project's own cases has every field that the document names, and no other", async () => {
    const texts = await loadTexts();
    for (const { id, input, request } of await ownCases()) {
      const answer = JSON.parse(JSON.stringify(report(diagnose({ evidence: input, request }, texts), texts)));
      const parsed = diagnosis.safeParse(answer);
      expect(parsed.error?.issues ?? [], id).toEqual([]);
      expect(isDeepStrictEqual(parsed.data, answer), id).toBe(true);
    }
  });

  it("tells a program whether to try again, when, and whether the owner must act", async () => {
    const texts = await loadTexts();
    const verdictOf = (evidence: string) => report(diagnose({ evidence }, texts), texts).verdict;
    const limit = "HTTP/1.1 403 Forbidden\nretry-after: 60\n\nYou have exceeded a secondary rate limit.";
    expect(verdictOf(limit)).toMatchObject({ retryable: true, retry_after: 60, owner_action_required: false });
    expect(verdictOf("HTTP/1.1 403 Forbidden\n\n")).toMatchObject({ retryable: null, retry_after: null });
  });

  it("that is an error has the fields that the document names", async () => {
    const { POST } = await import("./diagnose/route");
    const init = { method: "POST", body: '{"evidence": 5}', headers: { "content-type": "application/json" } };
    const body = await (await POST(new Request("http://localhost/api/diagnose", init), {})).json();
    expect(problem.parse(body)).toEqual(body);
  });

  it("that refuses to probe an address of a user's own network holds the script, as the document says", async () => {
    const { POST } = await import("./probe/plan/route");
    const init = {
      method: "POST",
      body: '{"url": "http://10.0.0.1/"}',
      headers: { "content-type": "application/json" },
    };
    const body = await (await POST(new Request("http://localhost/api/probe/plan", init), {})).json();
    expect(body.script.bash).toContain("10.0.0.1");
    expect(problem.parse(body)).toEqual(body);
  });
});
