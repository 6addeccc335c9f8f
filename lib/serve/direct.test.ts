/** The diagnosis without Next around it, on a real socket. */
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { hear } from "@/lib/observe";
import { direct } from "./direct.mjs";

const refusal = "HTTP/1.1 403 Forbidden\ncontent-type: text/plain\n\nThe token lacks the scope.";
let server: Server;
let base = "";
let post: typeof import("@/app/api/diagnose/route").POST;

/** What is not answered here goes on, and is answered with 202. */
beforeAll(async () => {
  vi.stubEnv("RATE_LIMIT", "off");
  server = createServer((request, response) => direct(request, response, () => response.writeHead(202).end()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

async function asked(path: string, init: RequestInit = {}) {
  const response = await fetch(base + path, { method: "POST", body: refusal, ...init });
  return { response, text: await response.text(), of: (name: string) => response.headers.get(name) };
}
const headers = { accept: "application/json", "accept-encoding": "identity" };

/** Sends bytes as they are; resolves with all that came back when the connection has ended. */
function sent(...parts: string[]): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(Number(new URL(base).port), "127.0.0.1", () => {
      for (const part of parts) socket.write(part);
    });
    socket.on("data", (chunk) => {
      said += chunk;
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(said));
  });
}
const head = "POST /api/diagnose HTTP/1.1\r\nhost: localhost\r\n";

describe("a route that is not loaded yet", () => {
  it("is left to Next", async () => {
    expect((await asked("/api/diagnose")).response.status).toBe(202);
    ({ POST: post } = await import("@/app/api/diagnose/route"));
    expect((await asked("/api/diagnose")).response.status).toBe(200);
  });
});

describe("a diagnosis without Next", () => {
  it("is the one that Next would give, in every form", async () => {
    for (const accept of ["application/json", "text/plain", "text/markdown"]) {
      const { response, text, of } = await asked("/api/diagnose?from=a", { headers: { ...headers, accept } });
      const request = new Request(`${base}/api/diagnose`, { method: "POST", body: refusal, headers: { accept } });
      const through = await post(request, {});
      expect(response.status).toBe(through.status);
      expect(text).toBe(await through.text());
      expect(of("content-type")).toBe(through.headers.get("content-type"));
      expect(of("cache-control")).toBe("no-store");
      expect(of("vary")).toBe("Accept, Accept-Encoding");
      expect(of("content-length")).toBe(String(Buffer.byteLength(text)));
    }
  });

  it("is compressed where the client takes that", async () => {
    const plain = await asked("/api/diagnose", { headers });
    const { text, of } = await asked("/api/diagnose", { headers: { ...headers, "accept-encoding": "br, gzip" } });
    expect(of("content-encoding")).toBe("gzip");
    expect(Number(of("content-length"))).toBeLessThan(plain.text.length / 2);
    expect(text).toBe(plain.text);
    const refused = await asked("/api/diagnose", { headers: { ...headers, "accept-encoding": "gzip;q=0" } });
    expect(refused.of("content-encoding")).toBeNull();
  });

  it("is left to Next for another method and another path", async () => {
    expect((await asked("/api/diagnose", { method: "PUT" })).response.status).toBe(202);
    expect((await asked("/api/diagnose", { method: "GET", body: null })).response.status).toBe(202);
    for (const path of ["/api/diagnose/", "//api/diagnose", "/api/%64iagnose", "/api/sessions"])
      expect((await asked(path)).response.status, path).toBe(202);
  });

  it("refuses as a problem, and keeps the connection where the body was read", async () => {
    const json = { "content-type": "application/json" };
    const { response, text, of } = await asked("/api/diagnose", { headers: json, body: "{" });
    expect(response.status).toBe(400);
    expect(of("content-type")).toBe("application/problem+json");
    expect(of("connection")).toBe("keep-alive");
    expect(JSON.parse(text)).toMatchObject({ type: "/problems/not-json", status: 400 });
  });

  it("refuses a body that is too large before it has come, and ends the connection", async () => {
    expect(await sent(`${head}content-length: 100000000\r\n\r\n`, "x".repeat(1000))).toMatch(/^HTTP\/1\.1 413 /);
    const chunk = `100000\r\n${"x".repeat(1 << 20)}\r\n`;
    const said = await sent(`${head}transfer-encoding: chunked\r\n\r\n`, chunk, chunk, chunk);
    expect(said).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/);
    expect(said).toContain("/problems/too-large");
  });

  it("that breaks off is no failure of ours", async () => {
    const failures: unknown[] = [];
    const end = hear("failed", ({ error }) => failures.push(error));
    const gone = new Promise((resolve) => server.once("request", (_, response) => response.once("close", resolve)));
    const socket = connect(Number(new URL(base).port), "127.0.0.1");
    socket.write(`${head}content-length: 1000\r\n\r\nHTTP/1.1 403`);
    await new Promise((resolve) => server.once("request", resolve));
    socket.destroy();
    await gone;
    expect((await asked("/api/diagnose")).response.status).toBe(200);
    end();
    expect(failures).toEqual([]);
  });
});
