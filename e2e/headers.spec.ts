/** What stands on every answer of the built server, whatever its route and its status. */
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createClient } from "@libsql/client";
import { expect, test } from "@playwright/test";
import { startServer } from "../lib/tools/server.mjs";

const app = path.resolve(import.meta.dirname, "../app");
const some: Readonly<Record<string, string>> = {
  cause: "ip-block",
  vendor: "kong",
  host: "www.rfc-editor.org",
  code: "gone",
  id: "AAAAAAAAAAAAAAAAAAAAAA",
};

/** Every page and endpoint, with something in place of its parameters. */
const routes = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file) && !file.includes("[..."))
  .map((file) => path.join("/", path.dirname(file)).replaceAll(/\[(\w+)\]/g, (_, name) => some[name] ?? "missing"));

interface Arrived {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** By Node itself: the test client of a browser follows, adds and hides. */
function ask(
  base: string | undefined,
  place: string,
  { method = "GET", headers = {}, body }: Sent = {},
): Promise<Arrived> {
  return new Promise((resolve, reject) => {
    const request = http.request(new URL(place, base), { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

function hasPolicy({ headers }: Arrived, where: string): void {
  const told = (name: string) => String(headers[name] ?? "");
  expect(told("x-content-type-options"), where).toBe("nosniff");
  expect(told("referrer-policy"), where).toBe("no-referrer");
  expect(told("cross-origin-opener-policy"), where).toBe("same-origin");
  expect(told("cross-origin-resource-policy"), where).toBe("same-origin");
  expect(told("permissions-policy"), where).toContain("camera=()");
  expect(told("strict-transport-security"), where).toBe("max-age=63072000; includeSubDomains");
  expect(told("x-frame-options"), where).toBe("DENY");
  const csp = told("content-security-policy");
  expect(csp, where).toMatch(/^default-src 'none'; /);
  expect(csp, where).toContain("frame-ancestors 'none'");
  expect(csp, where).not.toMatch(/unsafe|\*|http:|https:/);
  expect(told("cache-control"), where).not.toBe("");
  for (const name of ["x-powered-by", "server", "set-cookie", "access-control-allow-origin"])
    expect(headers[name], `${where}: ${name}`).toBeUndefined();
}

test("every page and every endpoint carries the policy", async ({ baseURL }) => {
  expect(existsSync(path.join(app, "page.tsx"))).toBe(true);
  expect(routes.length).toBeGreaterThan(20);
  for (const route of routes) hasPolicy(await ask(baseURL, route), route);
});

test("every file of the build carries it too, and may be kept for ever", async ({ baseURL }) => {
  const { text } = await ask(baseURL, "/");
  const files = [...new Set([...text.matchAll(/\/_next\/static\/[\w./~-]+\.(?:js|css|woff2)/g)].map(([file]) => file))];
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const arrived = await ask(baseURL, file);
    expect(arrived.status, file).toBe(200);
    hasPolicy(arrived, file);
    expect(arrived.headers["cache-control"], file).toBe("public, max-age=31536000, immutable");
  }
});

test("an answer of any status carries it", async ({ baseURL }) => {
  const json = { "content-type": "application/json" };
  const none = some.id;
  const { headers } = await ask(baseURL, "/causes");
  const asked: readonly [status: number, place: string, sent?: Sent][] = [
    [200, "/robots.txt"],
    [200, "/sitemap.xml"],
    [200, "/icon.svg"],
    [200, "/", { method: "HEAD" }],
    [204, "/api/diagnose", { method: "OPTIONS" }],
    [304, "/causes", { headers: { "if-none-match": String(headers.etag) } }],
    [308, "/causes/"],
    [400, "/api/diagnose", { method: "POST", headers: json, body: "{" }],
    [403, "/api/sessions", { method: "POST", headers: { ...json, "sec-fetch-site": "cross-site" }, body: "{}" }],
    [404, "/nothing/here"],
    [404, "/%ff"],
    [404, "/api/nothing"],
    [404, "/_next/static/nothing.js"],
    [404, "/_next/image?url=%2Ficon.svg&w=64&q=75"],
    [404, "/causes/nothing"],
    [404, `/s/${none}`],
    [404, `/api/sessions/${none}`],
    [404, "/.well-known/security.txt"],
    [405, "/causes", { method: "POST", body: "x" }],
    [405, "/api/diagnose"],
    [405, "/", { method: "TRACE" }],
    [406, "/api/diagnose", { method: "POST", headers: { accept: "image/png" }, body: "x" }],
    [415, "/api/sessions", { method: "POST", body: "{}" }],
    [415, "/api/diagnose", { method: "POST", headers: { "content-encoding": "gzip" }, body: "x" }],
    [422, `/api/sessions/${none}/events?after=99999999999999999999`],
    [422, "/api/sessions", { method: "POST", headers: json, body: '{"nothing":1}' }],
    [413, "/api/probe/plan", { method: "POST", headers: json, body: `"${"x".repeat(70_000)}"` }],
    [431, "/", { headers: { "x-big": "x".repeat(20_000) } }],
  ];
  for (const [status, place, sent] of asked) {
    const arrived = await ask(baseURL, place, sent);
    expect(arrived.status, place).toBe(status);
    hasPolicy(arrived, `${status} ${place}`);
  }
});

test("an answer about a shared diagnosis carries it, also when a key is missing and when it is gone", async ({
  baseURL,
}) => {
  const json = { "content-type": "application/json" };
  const shared = await ask(baseURL, "/api/sessions", { method: "POST", headers: json, body: '{"evidence":"403"}' });
  const { id, editKey } = JSON.parse(shared.text);
  const place = `/api/sessions/${id}`;
  const by = (key: string) => ({ method: "DELETE", headers: { authorization: `Bearer ${key}` } });
  const asked: readonly [status: number, place: string, sent?: Sent][] = [
    [200, place],
    [200, `/s/${id}`],
    [401, place, { method: "DELETE" }],
    [403, place, by(some.id ?? "")],
    [204, place, by(editKey)],
    [410, place],
    [410, `/s/${id}`],
  ];
  expect(shared.status).toBe(201);
  hasPolicy(shared, "201 /api/sessions");
  for (const [status, where, sent] of asked) {
    const arrived = await ask(baseURL, where, sent);
    expect(arrived.status, where).toBe(status);
    hasPolicy(arrived, `${status} ${where}`);
    expect(arrived.headers["cache-control"], where).toBe("private, no-store");
  }
});

test("a refusal by the limits carries it, and so does a server whose database is broken", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "why403-headers-"));
  const databaseUrl = `file:${path.join(folder, "sessions.db")}`;
  const server = await startServer({ databaseUrl, env: { RATE_LIMIT: "on", LOG_LEVEL: "silent" } });
  try {
    const sent = { method: "POST", body: "HTTP/1.1 403 Forbidden" };
    for (let call = 0; call < 120; call++) await ask(server.base, "/api/diagnose", sent);
    const limited = await ask(server.base, "/api/diagnose", sent);
    expect(limited.status).toBe(429);
    expect(Number(limited.headers["retry-after"])).toBeGreaterThan(0);
    hasPolicy(limited, "429");

    const database = createClient({ url: databaseUrl });
    await database.execute('ALTER TABLE "Session" RENAME TO "Elsewhere"');
    database.close();
    for (const place of [`/api/sessions/${some.id}`, `/s/${some.id}`]) {
      const broken = await ask(server.base, place);
      expect(broken.status, place).toBe(503);
      expect(Number(broken.headers["retry-after"]), place).toBeGreaterThan(0);
      hasPolicy(broken, `503 ${place}`);
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});

test("a prerendered page has one tag in every coding, and is not the answer for the router of the pages", async ({
  baseURL,
}) => {
  const plain = await ask(baseURL, "/causes/cors");
  const coded = await ask(baseURL, "/causes/cors", { method: "HEAD", headers: { "accept-encoding": "gzip, br" } });
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(coded.headers["content-encoding"]).toBe("br");
  expect(Number(coded.headers["content-length"])).toBeLessThan(Number(plain.headers["content-length"]) / 3);
  expect(coded.headers.etag).toBe(plain.headers.etag);
  const moved = await ask(baseURL, "/causes/cors", { headers: { rsc: "1" } });
  const { location = "" } = moved.headers;
  expect(location).toContain("?_rsc");
  const flight = await ask(baseURL, location, { headers: { rsc: "1" } });
  expect(flight.headers["content-type"]).toContain("text/x-component");
  for (const arrived of [coded, moved, flight]) hasPolicy(arrived, "/causes/cors");
});

test("OPTIONS tells the methods that an address takes, and no others", async ({ baseURL }) => {
  const told = async (place: string) => (await ask(baseURL, place, { method: "OPTIONS" })).headers.allow;
  expect(await told("/api/diagnose")).toBe("POST, OPTIONS");
  expect(await told("/api/health")).toBe("GET, HEAD, OPTIONS");
  for (const page of ["/", "/faq", "/causes/cors", "/s/x", "/problems/gone"])
    expect(await told(page), page).toBe("GET, HEAD, OPTIONS");
  expect(await told(`/api/sessions/${some.id}`)).toBe("GET, HEAD, DELETE, OPTIONS");
  expect((await ask(baseURL, "/api/diagnose")).headers.allow).toBe("POST, OPTIONS");
});

/** Sends these bytes on a connection of their own; resolves with all that comes back until it ends. */
function said(baseURL: string | undefined, bytes: string): Promise<string> {
  const { hostname, port } = new URL(baseURL ?? "");
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), hostname, () => socket.write(bytes));
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("end", () => resolve(text)).on("error", reject);
  });
}

test("a request that names two hosts is refused, whatever it asks for", async ({ baseURL }) => {
  for (const place of ["/", "/api/health"]) {
    const asked = (hosts: string) => said(baseURL, `GET ${place} HTTP/1.1\r\n${hosts}connection: close\r\n\r\n`);
    expect(await asked("Host: localhost\r\nhost: evil.example\r\n"), place).toMatch(/^HTTP\/1\.1 400 /);
    expect(await asked("Host: localhost\r\n"), place).toMatch(/^HTTP\/1\.1 200 /);
  }
});

test("what is not HTTP is refused with it, and the connection ends", async ({ baseURL }) => {
  const text = await said(baseURL, "NOT HTTP AT ALL\r\n\r\n");
  expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(text).toContain("content-security-policy: default-src 'none'");
  expect(text).toContain("connection: close");
});

test("a page that shows nothing of the user's is revalidated, and one that might is not kept", async ({ baseURL }) => {
  for (const place of ["/", "/causes", "/vendors/kong", "/privacy"]) {
    const { headers } = await ask(baseURL, place);
    expect(headers["cache-control"], place).toBe("public, max-age=0, must-revalidate");
    expect(headers.etag, place).toMatch(/^(?:W\/)?"/);
  }
  for (const place of ["/diagnose", `/s/${some.id}`, `/api/sessions/${some.id}`, "/api/health"])
    expect((await ask(baseURL, place)).headers["cache-control"], place).toContain("no-store");
  for (const place of [`/s/${some.id}`, `/api/sessions/${some.id}`])
    expect((await ask(baseURL, place)).headers["x-robots-tag"], place).toContain("noindex");
});

test("an endpoint says by which fields of the request its answer differs", async ({ baseURL }) => {
  const { headers } = await ask(baseURL, "/api/diagnose", { method: "POST", body: "HTTP/1.1 403 Forbidden" });
  expect(headers.vary).toBe("Accept, Accept-Encoding");
  expect((await ask(baseURL, "/causes")).headers.vary).toContain("rsc");
});

test("no field of the request opens what only the server may write", async ({ baseURL }) => {
  const headers = {
    "content-security-policy": "script-src 'nonce-mine'",
    "x-middleware-subrequest": "proxy",
    "next-resume": "1",
    "x-forwarded-for": "203.0.113.7",
  };
  const { headers: told, text } = await ask(baseURL, "/diagnose", { headers });
  expect(told["content-security-policy"]).not.toContain("mine");
  expect(text).not.toContain("mine");
});

test("The icon that browsers ask for by themselves is there", async ({ request }) => {
  const icon = await request.get("/favicon.ico");
  expect(icon.status()).toBe(200);
  expect(icon.headers()["content-type"]).toContain("image/svg+xml");
});
