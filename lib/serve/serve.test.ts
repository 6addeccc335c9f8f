/** What is around Next's listener, on a real socket. */
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clientOf } from "./client.mjs";
import { assetsFrom, pagesFrom } from "./files.mjs";
import { originsFrom } from "./origin.mjs";
import { policyFrom } from "./policy.mjs";
import { methodFor, placeOf } from "./target.mjs";

let folder = "";
const guard = policyFrom({
  own: "'sha256-own'",
  pages: { "/": ["'sha256-home'"], "/_not-found": ["'sha256-none'"] },
});
const page = `<title>CORS · a cause</title>${"<p>The server refuses the origin.</p>".repeat(200)}`;
let server: Server | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "why403-serve-"));
  mkdirSync(path.join(folder, "causes"));
  writeFileSync(path.join(folder, "index.html"), "<title>Home</title>");
  writeFileSync(path.join(folder, "causes/cors.html"), page);
  writeFileSync(path.join(folder, "causes/headed.html"), "<head></head>");
  writeFileSync(path.join(folder, "_not-found.html"), "<title>Nothing</title>");
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Listens with the given answers; resolves with its address. */
async function listening(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Answers as told, under the policy; resolves with what arrived. */
async function answered(
  url: string,
  answer: (response: import("node:http").ServerResponse) => void,
  headers: Record<string, string> = {},
) {
  let seen: string | string[] | undefined;
  const base = await listening((request, response) => {
    guard(request, response);
    seen = request.headers["content-security-policy"];
    answer(response);
  });
  const response = await fetch(base + url, { headers, redirect: "manual" });
  return { response, seen, of: (name: string) => response.headers.get(name) };
}
const ended = (status: number) => (response: import("node:http").ServerResponse) => {
  response.statusCode = status;
  response.end();
};

describe("the policy", () => {
  it.each([200, 204, 301, 308, 404, 405, 500, 503])("stands on an answer with status %i", async (status) => {
    const { of } = await answered("/", ended(status));
    expect(of("content-security-policy")).toContain("script-src 'self' 'sha256-home'");
    expect(of("strict-transport-security")).toMatch(/max-age=63072000/);
    expect(of("x-content-type-options")).toBe("nosniff");
    expect(of("cross-origin-opener-policy")).toBe("same-origin");
    expect(of("cache-control")).toBe(status >= 400 ? "no-store" : "public, max-age=0, must-revalidate");
  });

  it("cannot be weakened by a route, nor by a field given to writeHead before", async () => {
    const { of } = await answered("/", (response) => {
      response.setHeader("referrer-policy", "unsafe-url");
      response.setHeader("content-security-policy", "default-src *");
      response.end();
    });
    expect(of("referrer-policy")).toBe("no-referrer");
    expect(of("content-security-policy")).not.toContain("*");
  });

  it("gives a rendered page a nonce of its own each time, and none that the client wrote", async () => {
    const headers = { "content-security-policy": "script-src 'nonce-mine'" };
    const first = await answered("/s/AAAAAAAAAAAAAAAAAAAAAA?x", ended(200), headers);
    const second = await answered("/diagnose", ended(200));
    const nonceOf = ({ of }: typeof first) => /'nonce-([^']+)'/.exec(of("content-security-policy") ?? "")?.[1];
    expect(nonceOf(first)).toMatch(/^[\w+/]{22}==$/);
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    expect(first.seen).toBe(first.of("content-security-policy"));
    const third = await answered("/", ended(200), headers);
    expect(third.seen).toBeUndefined();
  });

  it("lets nobody keep what belongs to a session", async () => {
    for (const url of ["/s/AAAAAAAAAAAAAAAAAAAAAA", "/api/sessions/AAAAAAAAAAAAAAAAAAAAAA/events"]) {
      const { of } = await answered(url, (response) => {
        response.setHeader("cache-control", "s-maxage=31536000");
        response.end();
      });
      expect(of("cache-control")).toBe("private, no-store");
      expect(of("x-robots-tag")).toContain("noindex");
    }
  });

  it("lets a prerendered page be kept only as long as it is asked for again", async () => {
    const { of } = await answered("/", (response) => {
      response.setHeader("cache-control", "s-maxage=31536000");
      response.end();
    });
    expect(of("cache-control")).toBe("public, max-age=0, must-revalidate");
  });

  it("names in Vary of an endpoint what it differs by, and not the fields of the pages' router", async () => {
    const { of } = await answered("/api/diagnose", (response) => {
      response.setHeader("vary", ["rsc, next-router-state-tree, Accept-Encoding", "Accept"]);
      response.end();
    });
    expect(of("vary")).toBe("Accept-Encoding, Accept");
  });
});

describe("where the app is reached", () => {
  it("is what PUBLIC_URL says, whoever asks", () => {
    const originOf = originsFrom("https://why403.example/");
    expect(originOf({ host: "evil.example" })).toBe("https://why403.example");
  });

  it("is else not known, since Host is the client's word, but on the reader's own machine", () => {
    const originOf = originsFrom(undefined);
    for (const host of ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", 'a"><script>', "a b", ""])
      expect(originOf({ host, "x-forwarded-proto": "https" }), host).toBeNull();
    expect(originOf({ host: "[::1]:3000", "x-forwarded-proto": "https" })).toBe("http://[::1]:3000");
    for (let n = 0; n < 10; n++) originOf({ host: `localhost:${4000 + n}` });
    expect(originOf({ host: "localhost:4009" })).toBeNull();
    expect(originOf({ host: "[::1]:3000" })).toBe("http://[::1]:3000");
  });
});

describe("a prerendered page", () => {
  let visit: ReturnType<typeof pagesFrom>;
  beforeEach(() => {
    visit = pagesFrom(folder, ["/", "/causes/cors", "/causes/headed", "/causes/late", "/_not-found"]);
  });

  /** What is no visit of a page goes on, and is answered with 202 here. */
  async function visited(url: string, init: RequestInit = {}) {
    const base = await listening((request, response) => visit(request, response, () => ended(202)(response)));
    const response = await fetch(base + url, init);
    return { response, text: await response.text(), of: (name: string) => response.headers.get(name) };
  }
  const encoded = (field: string) => ({ headers: { "accept-encoding": field } });

  it("is its file, with a query or without", async () => {
    for (const url of ["/causes/cors", "/causes/cors?from=a"]) {
      const { response, text, of } = await visited(url, encoded("identity"));
      expect(response.status).toBe(200);
      expect(text).toBe(page);
      expect(of("content-type")).toBe("text/html; charset=utf-8");
      expect(of("content-length")).toBe(String(Buffer.byteLength(page)));
      expect(of("vary")).toMatch(/^rsc, .*Accept-Encoding$/);
    }
    expect((await visited("/")).text).toBe("<title>Home</title>");
  });

  it("names its own address in full where that is known", async () => {
    const at = (origin: string) => visited("/causes/headed", { headers: { "x-why403-origin": origin } });
    const { text, of } = await at("https://why403.example");
    expect(text).toBe('<head><link rel="canonical" href="https://why403.example/causes/headed"/></head>');
    expect((await at("http://localhost:3000")).of("etag")).not.toBe(of("etag"));
    expect((await visited("/causes/headed")).text).toBe("<head></head>");
  });

  it("tells whether the server offers the probe, which no build knows", async () => {
    visit = pagesFrom(folder, ["/causes/headed"], true);
    const { text } = await visited("/causes/headed");
    expect(text).toBe('<head><meta name="why403-probe" content="on"/></head>');
  });

  it.each([
    ["gzip, deflate, br", "br"],
    ["gzip;q=1.0, BR;q=0", "gzip"],
    ["gzip;q=0, br;q=0.000", null],
    ["zstd", null],
    ["", null],
  ])("is coded as the client takes it: %j", async (field, coding) => {
    const { text, of } = await visited("/causes/cors", encoded(field));
    expect(of("content-encoding")).toBe(coding);
    expect(text).toBe(page);
    if (coding) expect(Number(of("content-length"))).toBeLessThan(500);
  });

  it("is not sent again to who has it, in whatever coding", async () => {
    const tag = String((await visited("/causes/cors", encoded("br"))).of("etag"));
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const known of [tag, tag.slice(2), `"other", ${tag}`, "*"]) {
      const { response, text, of } = await visited("/causes/cors", { headers: { "if-none-match": known } });
      expect(response.status).toBe(304);
      expect(text).toBe("");
      expect(of("etag")).toBe(tag);
    }
    expect((await visited("/causes/cors", { headers: { "if-none-match": '"other"' } })).response.status).toBe(200);
    expect((await visited("/", { headers: { "if-none-match": tag } })).response.status).toBe(200);
  });

  it("has its length and no body for HEAD", async () => {
    const { response, text, of } = await visited("/causes/cors", { method: "HEAD", ...encoded("identity") });
    expect(response.status).toBe(200);
    expect(of("content-length")).toBe(String(Buffer.byteLength(page)));
    expect(text).toBe("");
  });

  it("is left to Next for its router, for another method, and where it is not a page of its own", async () => {
    const others: [string, RequestInit?][] = [
      ["/causes/cors", { headers: { rsc: "1" } }],
      ["/causes/cors", { method: "POST" }],
      ["/causes/cors/"],
      ["/causes/../causes/cors.html"],
      ["/causes%2Fcors"],
      ["/_not-found"],
      ["/nothing"],
    ];
    for (const [url, init] of others) expect((await visited(url, init)).response.status, url).toBe(202);
  });

  it("whose file cannot be read is left to Next, and read when it can be", async () => {
    expect((await visited("/causes/late")).response.status).toBe(202);
    writeFileSync(path.join(folder, "causes/late.html"), "<title>Late</title>");
    expect((await visited("/causes/late")).text).toBe("<title>Late</title>");
  });
});

describe("a script of the build", () => {
  const script = "export const causes = 10;\n".repeat(200);
  let fetchAsset: ReturnType<typeof assetsFrom>;
  beforeAll(() => {
    const assets = path.join(folder, "static");
    mkdirSync(path.join(assets, "chunks"), { recursive: true });
    writeFileSync(path.join(assets, "chunks/0a~b.js"), script);
    writeFileSync(path.join(assets, "chunks/icon.png"), "png");
    writeFileSync(path.join(assets, "chunks/made.js"), script);
    writeFileSync(path.join(assets, "chunks/made.js.br"), brotliCompressSync("made by the build"));
    fetchAsset = assetsFrom(assets, "/_next/static");
  });

  async function fetched(url: string, headers: Record<string, string> = {}) {
    const base = await listening((request, response) => fetchAsset(request, response, () => ended(202)(response)));
    const response = await fetch(base + url, { headers });
    return { response, text: await response.text(), of: (name: string) => response.headers.get(name) };
  }

  it("is its file, compressed as the client takes it, and may be kept for good", async () => {
    for (const [takes, coding] of [
      ["br, gzip", "br"],
      ["gzip", "gzip"],
      ["identity", null],
    ] as const) {
      const { text, of } = await fetched("/_next/static/chunks/0a~b.js", { "accept-encoding": takes });
      expect(text).toBe(script);
      expect(of("content-encoding")).toBe(coding);
      expect(of("content-type")).toMatch(/^application\/javascript/);
      expect(of("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(of("vary")).toBe("Accept-Encoding");
    }
  });

  it("is sent in the form that the build left beside it", async () => {
    const { response, text } = await fetched("/_next/static/chunks/made.js", { "accept-encoding": "br" });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(text).toBe("made by the build");
    expect((await fetched("/_next/static/chunks/made.js", { "accept-encoding": "gzip" })).text).toBe(script);
  });

  it("is not sent again to who has it", async () => {
    const tag = String((await fetched("/_next/static/chunks/0a~b.js")).of("etag"));
    const { response, of } = await fetched("/_next/static/chunks/0a~b.js", { "if-none-match": tag });
    expect(response.status).toBe(304);
    expect(of("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it("is left to Next when it is none, or a picture", async () => {
    for (const file of ["chunks/none.js", "chunks/icon.png", "chunks%2F0a~b.js"])
      expect((await fetched(`/_next/static/${file}`)).response.status, file).toBe(202);
  });
});

describe("what is asked for", () => {
  it.each([
    ["is the path and the query as they were sent", "/s/a%20b?q=%ff#x", "/s/a%20b?q=%ff#x"],
    ["is those of an absolute target", "http://any.example/causes?x=1", "/causes?x=1"],
    ["is a place that does not exist where an escape is none", "/api/sessions/%ff", "/api/sessions/%25ff"],
    ["is that too where an escape breaks off", "/vendors/%E0%A4%A?x=%", "/vendors/%25E0%25A4%25A?x=%"],
    ["names no host of its own", "//evil.example/x", "/evil.example/x"],
    ["is nothing for the whole server", "*", null],
    ["is nothing where it cannot be read", "http://[secret/x", null],
    ["is nothing for another scheme", "ftp://any.example/x", null],
  ])("%s", (_says, target, place) => {
    expect(placeOf(target)).toBe(place);
  });

  it("is refused by its method: by the endpoint itself, or at once where there is a page", () => {
    expect(methodFor("DELETE", "/api/sessions/x")).toBe("DELETE");
    expect(methodFor("PROPFIND", "/api/diagnose")).toBe("PATCH");
    expect(methodFor("TRACE", "/causes")).toBeNull();
    expect(methodFor("POST", "/causes")).toBeNull();
    expect(methodFor("HEAD", "/causes")).toBe("HEAD");
  });
});

describe("the client", () => {
  const socket = "::ffff:198.51.100.1";
  it.each([
    ["is the socket's address without a proxy, whatever it claims", "203.0.113.9", 0, "198.51.100.1"],
    ["is what the one proxy saw", "203.0.113.9", 1, "203.0.113.9"],
    ["is what the one proxy saw, whatever was claimed before", "10.0.0.1, 203.0.113.9", 1, "203.0.113.9"],
    ["is what the outer of two proxies saw", "10.0.0.1, 203.0.113.9, 192.0.2.5", 2, "203.0.113.9"],
    ["is the socket's address when the chain is shorter than the proxies", "203.0.113.9", 2, "198.51.100.1"],
    ["is the socket's address when the chain holds no address there", "10.0.0.1, unknown", 1, "198.51.100.1"],
    ["is an IPv6 address as the proxy wrote it", "2001:db8::1", 1, "2001:db8::1"],
    ["is an address to which the proxy wrote the port", "10.0.0.1, 203.0.113.9:4711", 1, "203.0.113.9"],
    ["is an IPv6 address to which the proxy wrote the port", "[2001:db8::1]:4711", 1, "2001:db8::1"],
    ["is an IPv6 address in brackets", "[2001:db8::1]", 1, "2001:db8::1"],
    ["is the socket's address when a proxy wrote no chain", undefined, 1, "198.51.100.1"],
  ])("%s", (_says, forwarded, hops, client) => {
    expect(clientOf({ forwarded, socket }, hops)).toBe(client);
  });
});
