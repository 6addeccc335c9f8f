/** The probe's calls as the routes answer them, against an API on loopback. */
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { upstream } from "@/e2e/upstream";

let arrived: string[] = [];
let wait = 0;
const server = upstream((request) => {
  arrived.push(request.url ?? "");
  return { status: 403, body: { error: "forbidden" }, after: wait };
});
let url = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/thing`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => settings({}));
afterEach(() => {
  arrived = [];
  wait = 0;
  vi.unstubAllEnvs();
});

let before = "";

/** A server process with these settings; a new one where they differ, and where limits have counted. */
function settings(variables: Record<string, string>) {
  const now = JSON.stringify([url, variables]);
  if (now !== before || variables.RATE_LIMIT) vi.resetModules();
  before = now;
  const all = {
    RATE_LIMIT: "off",
    LOG_LEVEL: "silent",
    PROBE_ALLOW: new URL(url || "http://127.0.0.1").host,
    ...variables,
  };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
}

interface Extra {
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

const requestOf = (place: string, body: unknown, { headers = {}, signal }: Extra = {}) =>
  new Request(`http://why403.example.org${place}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", host: "why403.example.org", ...headers },
    ...(signal ? { signal } : {}),
  });

const plan = async (body: unknown, extra?: Extra) =>
  (await import("./probe/plan/route")).POST(requestOf("/api/probe/plan", body, extra), {});
const probe = async (body: unknown, extra?: Extra) =>
  (await import("./probe/route")).POST(requestOf("/api/probe", body, extra), {});
const lines = async (answer: Response) =>
  (await answer.text())
    .trim()
    .split("\n")
    .map((line): { type: string; variant?: string } & Record<string, unknown> => JSON.parse(line));

describe("POST /api/probe/plan", () => {
  it("answers with every request and both scripts, and sends nothing", async () => {
    const answer = await plan({ url });
    expect(answer.status).toBe(200);
    const body = await answer.json();
    expect(body.url).toBe(url);
    expect(body.requests[0]).toMatchObject({ variant: "plain", method: "GET", url });
    expect(Object.keys(body.script)).toEqual(["bash", "powershell"]);
    expect(arrived).toEqual([]);
  });

  it("names the rule that a URL breaks", async () => {
    for (const [target, rule] of [
      ["http://127.0.0.1/", "address"],
      ["http://localhost/", "reserved-name"],
      ["ftp://example.com/", "scheme"],
      ["https://why403.example.org/api/probe", "own-host"],
    ]) {
      const answer = await plan({ url: target });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ type: "/problems/blocked-target", rule });
    }
  });

  it("refuses a credential, and names the field and not its value", async () => {
    const answer = await plan({ url, authorization: "Bearer s3cr3t-value" });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ type: "/problems/invalid-input", field: "authorization" });
    expect(text).not.toContain("s3cr3t-value");
  });
});

describe("POST /api/probe", () => {
  it("streams a line for each thing as it happens, and ends with the diagnosis", async () => {
    const answer = await probe({ url });
    expect(answer.headers.get("content-type")).toBe("application/x-ndjson");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const events = await lines(answer);
    expect(events.slice(0, 2).map(({ type, variant }) => `${type} ${variant}`)).toEqual([
      "sent plain",
      "answered plain",
    ]);
    const done = events.at(-1) as { type: string; diagnosis: { causes: unknown[] }; differences: unknown[] };
    expect(done.type).toBe("done");
    expect(done.diagnosis.causes).toHaveLength(10);
    expect(done.differences).toEqual([]);
    expect(arrived.length).toBeLessThanOrEqual(8);
  });

  it("is away when it is switched off", async () => {
    settings({ PROBE: "off" });
    expect((await probe({ url })).status).toBe(404);
    expect((await plan({ url })).status).toBe(404);
  });

  it("takes nothing from another site, and nothing but JSON", async () => {
    for (const call of [probe, plan]) {
      expect((await call({ url }, { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
      expect((await call({ url }, { headers: { origin: "https://evil.example.org" } })).status).toBe(403);
      expect((await call({ url }, { headers: { "content-type": "text/plain" } })).status).toBe(415);
    }
    expect(arrived).toEqual([]);
  });

  it("takes nothing from a page of another name that was made to lead here", async () => {
    settings({ PUBLIC_URL: "https://why403.example.org" });
    const from = (host: string, site = "same-origin") => ({
      headers: { host, origin: `http://${host}`, ...(site ? { "sec-fetch-site": site } : {}) },
    });
    for (const site of ["same-origin", ""])
      for (const host of ["evil.example.net", "evil.example.net:3000", "127.0.0.1.evil.example.net"])
        expect((await plan({ url }, from(host, site))).status, `${host} ${site}`).toBe(403);
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "10.1.2.3"])
      expect((await plan({ url }, from(host))).status, host).toBe(200);
    const own = {
      headers: { origin: "https://why403.example.org", "sec-fetch-site": "same-origin", host: "inside:3000" },
    };
    expect((await plan({ url }, own)).status).toBe(200);
    expect((await plan({ url })).status).toBe(200);
    for (const origin of ["null", "https://why403.example.org.evil.net", "https://why403.example.org:8443", "x"])
      expect((await plan({ url }, { headers: { origin } })).status, origin).toBe(403);
  });

  it("takes no type that a form or a beacon can send without asking", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=a", ""])
      for (const end of ["", "; application/json", ";charset=application/json"])
        expect((await plan({ url }, { headers: { "content-type": `${type}${end}` } })).status, type + end).toBe(415);
  });

  it("sets no field that would let another site read it", async () => {
    const answer = await probe({ url });
    expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
    await answer.text();
  });

  it("stops when the reader goes away", async () => {
    wait = 300;
    const answer = await probe({ url: `${url}?leave` });
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(arrived.length).toBeLessThanOrEqual(1);
  });

  it("lets a client six calls a minute, each with its own limits, and says how long to wait", async () => {
    settings({ RATE_LIMIT: "on" });
    const from = (client: string) => ({ headers: { "x-why403-client": client } });
    for (let call = 0; call < 6; call++) {
      const answer = await probe({ url }, from("192.0.2.1"));
      expect(answer.status).toBe(200);
      await answer.text();
    }
    const seventh = await probe({ url }, from("192.0.2.1"));
    expect(seventh.status).toBe(429);
    expect(Number(seventh.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("lets all clients together six probes a minute of one target, whatever their addresses", async () => {
    settings({ RATE_LIMIT: "on" });
    const statuses: number[] = [];
    for (let call = 0; call < 9; call++) {
      // Each asks for another path, so that no answer is reused.
      const answer = await probe({ url: `${url}?${call}` }, { headers: { "x-why403-client": `192.0.2.${call}` } });
      statuses.push(answer.status);
      await answer.text();
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429, 429]);
  });

  it("runs two at once for one client, and gives the place back", async () => {
    settings({ RATE_LIMIT: "on" });
    wait = 100;
    const from = { headers: { "x-why403-client": "2001:db8::1" } };
    const [one, two, three] = await Promise.all([1, 2, 3].map((n) => probe({ url: `${url}?at-once=${n}` }, from)));
    expect([one?.status, two?.status, three?.status].toSorted()).toEqual([200, 200, 429]);
    await Promise.all([one?.text(), two?.text(), three?.text()]);
    const fourth = await probe({ url }, { headers: { "x-why403-client": "2001:db8:0:0:ffff::2" } });
    expect(fourth.status).toBe(200);
    await fourth.text();
  });
});
