/** Every error of the API, as the routes themselves answer it, on a real SQLite file. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type ProblemCode, problems } from "@/lib/problem";
import { migrate } from "../../prisma/migrate";

let folder = "";
let databaseUrl = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "why403-problems-"));
  databaseUrl = `file:${path.join(folder, "sessions.db")}`;
  await migrate(databaseUrl);
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

beforeEach(() => settings({}));
afterEach(() => vi.unstubAllEnvs());

/** A server process with these settings: modules and the database client are its own. */
function settings(variables: Record<string, string>) {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, "why403Database");
  const all = { DATABASE_URL: databaseUrl, RATE_LIMIT: "off", LOG_LEVEL: "silent", ...variables };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
}

const diagnose = async (body: BodyInit, headers: Record<string, string> = {}) =>
  (await import("./diagnose/route")).POST(request("/api/diagnose", { method: "POST", body, headers }), {});
const json = { "content-type": "application/json" };
const request = (address: string, init?: RequestInit) => new Request(`http://localhost:3000${address}`, init);

async function create(body: unknown, headers: Record<string, string> = {}) {
  const { POST } = await import("./sessions/route");
  const init = { method: "POST", body: JSON.stringify(body), headers: { ...json, ...headers } };
  return POST(request("/api/sessions", init), {});
}

async function session(id: string, method: "GET" | "DELETE", headers: Record<string, string> = {}) {
  const route = await import("./sessions/[id]/route");
  return route[method](request(`/api/sessions/${id}`, { method, headers }), { params: Promise.resolve({ id }) });
}

async function created(): Promise<{ id: string; editKey: string }> {
  const answer = await create({ evidence: "HTTP/1.1 403 Forbidden\n\n" });
  expect(answer.status).toBe(201);
  return answer.json();
}

async function append(id: string, editKey: string | null, event: object) {
  const { POST } = await import("./sessions/[id]/events/route");
  const headers = { ...json, ...(editKey ? { authorization: `Bearer ${editKey}` } : {}) };
  const init = { method: "POST", body: JSON.stringify({ id: "client-made-id", ...event }), headers };
  return POST(request(`/api/sessions/${id}/events`, init), { params: Promise.resolve({ id }) });
}

const note = { type: "note", text: "seen on Monday" };
const secret = "a-pasted-word-that-must-not-come-back";

/** How each code is met. */
const met: Record<ProblemCode, () => Promise<Response>> = {
  "not-json": () => diagnose(`{"evidence": ${secret}`, json),
  "edit-key-needed": async () => append((await created()).id, null, note),
  "edit-key-wrong": async () => append((await created()).id, "A".repeat(22), { ...note, text: secret }),
  "cross-site": () => create({ evidence: secret }, { "sec-fetch-site": "cross-site" }),
  "not-found": () => session("A".repeat(22), "GET"),
  "method-not-allowed": async () => (await import("./diagnose/route")).GET(request("/api/diagnose"), {}),
  "not-acceptable": () => diagnose(secret, { accept: "image/png" }),
  gone: async () => {
    const { id, editKey } = await created();
    expect((await session(id, "DELETE", { authorization: `Bearer ${editKey}` })).status).toBe(204);
    return session(id, "GET");
  },
  "too-large": () => diagnose(secret + "x".repeat(2 * 1024 * 1024)),
  "unsupported-type": () => create({ evidence: secret }, { "content-type": "text/plain" }),
  "invalid-input": () => create({ evidence: "HTTP/1.1 403 Forbidden", password: secret }),
  "blocked-target": async () => {
    const { POST } = await import("./probe/plan/route");
    const body = JSON.stringify({ url: `http://${secret}.internal/` });
    return POST(request("/api/probe/plan", { method: "POST", body, headers: json }), {});
  },
  "rate-limited": async () => {
    settings({ RATE_LIMIT: "on" });
    for (let call = 0; call < 120; call++) expect((await diagnose("403")).status).toBe(200);
    return diagnose(secret);
  },
  internal: async () => {
    const { door } = await import("@/lib/http/door");
    return door(() => {
      throw new Error(secret);
    })(request("/api/health"), {});
  },
  unavailable: async () => {
    settings({ DATABASE_URL: "postgresql://why403@127.0.0.1:1/none" });
    return create({ evidence: secret });
  },
};

describe("an error of the API", () => {
  it("is met in this test for every code", () => {
    expect(Object.keys(met).toSorted()).toEqual(Object.keys(problems).toSorted());
  });

  it.each(Object.entries(met))("%s is a problem detail with its code, and echoes nothing", async (code, meet) => {
    const answer = await meet();
    const { status, title } = problems[code as ProblemCode];
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.headers.get("cache-control")).toContain("no-store");
    // The script for the user's own machine asks for the URL that was sent.
    const { script, ...told } = JSON.parse(await answer.text());
    expect(script === undefined).toBe(code !== "blocked-target");
    expect(JSON.stringify(told)).not.toContain(secret);
    expect(told).toMatchObject({ type: `/problems/${code}`, title, status, detail: expect.any(String) });
  });

  it("that wants a key says so in WWW-Authenticate, as RFC 6750 has it", async () => {
    const answer = await met["edit-key-needed"]();
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="why403 session"');
  });

  it("that refuses a method lists those it takes", async () => {
    expect((await met["method-not-allowed"]()).headers.get("allow")).toBe("POST, OPTIONS");
  });

  it("that passes names the seconds to wait", async () => {
    for (const code of ["rate-limited", "unavailable"] as const)
      expect(Number((await met[code]()).headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("that finds a field wrong names the field and not its value", async () => {
    const invalid: [object, string][] = [
      [{ evidence: 5 }, "evidence"],
      [{ evidence: "", expiresIn: "2y" }, "expiresIn"],
      [{ evidence: "", answers: { a: 1 } }, "answers.a"],
      [{ evidence: "", observedAt: "yesterday" }, "observedAt"],
      [{ evidence: "", unknown: true }, "unknown"],
    ];
    for (const [body, field] of invalid) {
      const answer = await create(body);
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ type: "/problems/invalid-input", field });
    }
  });

  it("echoes no name that may have been pasted", async () => {
    for (const body of [
      { evidence: "", [secret]: 1 },
      { evidence: "", answers: { [secret]: null } },
    ]) {
      const answer = await create(body);
      expect(answer.status).toBe(422);
      expect(await answer.text()).not.toContain(secret);
    }
  });

  it("says of a text that no event can hold that it is too large", async () => {
    expect((await create({ evidence: "a".repeat(256 * 1024 + 1) })).status).toBe(413);
  });

  it("comes for a type that only begins as JSON's", async () => {
    const { POST } = await import("./sessions/route");
    const sent = (type: string) =>
      POST(
        request("/api/sessions", { method: "POST", headers: { "content-type": type }, body: '{"evidence":"x"}' }),
        {},
      );
    for (const type of ["application/json-patch+json", "application/json+x", "application/json, text/html"])
      expect((await sent(type)).status, type).toBe(415);
    expect((await sent("Application/JSON ; charset=utf-8")).status).toBe(201);
  });

  it("comes for a form that a session is not told in", async () => {
    const { id } = await created();
    const { GET } = await import("./sessions/[id]/route");
    const context = { params: Promise.resolve({ id }) };
    expect((await GET(request(`/api/sessions/${id}?format=xml`), context)).status).toBe(422);
    expect((await GET(request(`/api/sessions/${id}?format=handoff`), context)).status).toBe(200);
  });

  it("of an event that a session does not know names what is wrong with it", async () => {
    const { id, editKey } = await created();
    const answer = await append(id, editKey, { type: "removed", of: 99 });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ field: "of" });
  });

  it("of a number that no event can have is the caller's, however it is asked for", async () => {
    const { id, editKey } = await created();
    const { GET } = await import("./sessions/[id]/events/route");
    const place = `/api/sessions/${id}/events`;
    const context = { params: Promise.resolve({ id }) };
    const stream = { accept: "text/event-stream", "last-event-id": "99999999999999999999" };
    const asked = [
      request(`${place}?after=99999999999999999999`),
      request(`${place}?after=2147483648`),
      request(`${place}?after=1e300`),
      request(`${place}?after=0x1`),
      request(`${place}?after=`),
      request(place, { headers: stream }),
    ];
    for (const one of asked) {
      const answer = await GET(one, context);
      expect(answer.status, one.url).toBe(422);
      expect(await answer.json()).toMatchObject({ field: one === asked.at(-1) ? "Last-Event-ID" : "after" });
    }
    expect((await GET(request(`${place}?after=2147483647`), context)).status).toBe(200);
    expect((await append(id, editKey, { type: "removed", of: 2 ** 31 })).status).toBe(422);
  });

  it("comes for a name of ours that is none: what is no text is not redacted, so it is not stored either", async () => {
    const { id, editKey } = await created();
    const own = "Bearer_q7ZpX2mK9vLr4TnB8wYc";
    const events = [
      [{ type: "answer", question: own, option: "yes" }, "question"],
      [{ type: "answer", question: "credential-sent", option: own }, "option"],
      [{ type: "step", step: own, done: true }, "step"],
    ] as const;
    for (const [event, field] of events) {
      const answer = await append(id, editKey, event);
      expect(answer.status, field).toBe(422);
      expect(await answer.json()).toMatchObject({ field });
    }
    for (const answers of [{ [own]: "yes" }, { "credential-sent": own }]) {
      const answer = await create({ evidence: "403", answers });
      expect(answer.status).toBe(422);
      expect(await answer.text()).not.toContain(own);
    }
    expect((await append(id, editKey, { type: "step", step: "github/rate-limit/2", done: true })).status).toBe(201);
  });

  it("comes for a body in a coding, which would be diagnosed as if it were text", async () => {
    for (const coding of ["gzip", "br", "identity, gzip"]) {
      const answer = await diagnose("x", { "content-encoding": coding });
      expect(answer.status, coding).toBe(415);
      expect(answer.headers.get("accept-encoding")).toBe("identity");
    }
    expect((await diagnose("HTTP/1.1 403 Forbidden", { "content-encoding": "Identity" })).status).toBe(200);
  });

  it("comes for too many readings of shared diagnoses, and sooner for those of unknown ids", async () => {
    settings({ RATE_LIMIT: "on" });
    const { id } = await created();
    const unknown = "A".repeat(22);
    const events = async (of: string) =>
      (await import("./sessions/[id]/events/route")).GET(request(`/api/sessions/${of}/events`), {
        params: Promise.resolve({ id: of }),
      });
    for (let call = 0; call < 60; call++) expect((await events(unknown)).status).toBe(404);
    expect((await events(unknown)).status).toBe(429);
    expect((await session(unknown, "GET")).status).toBe(429);
    for (let call = 0; call < 238; call++) expect((await events(id)).status).toBe(200);
    const limited = await session(id, "GET");
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("counts a body while reading it, without trusting what it says of its length", async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(120);
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    const init = { method: "POST", body: endless, duplex: "half" } as RequestInit;
    const answer = await (await import("./diagnose/route")).POST(request("/api/diagnose", init), {});
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(8 * 1024 * 1024);
  });
});
