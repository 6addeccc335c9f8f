import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Failure } from "./failure";
import { limits } from "./limits";
import { type Answer, type Journey, type Outgoing, send } from "./send";
import { authority, expired, pinned } from "./testing/certificates";
import {
  allowing,
  journeyOf,
  type Listener,
  listen,
  nothingAllowed,
  response,
  stubDial,
  stubLookup,
} from "./testing/servers";

const open: Listener[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.close()));
});

async function serve(...given: Parameters<typeof listen>): Promise<Listener> {
  const listener = await listen(...given);
  open.push(listener);
  return listener;
}

const get = (url: string, parts: Partial<Outgoing> = {}): Outgoing => ({
  method: "GET",
  url,
  headers: [["user-agent", "why403-probe/1"]],
  follow: true,
  ...parts,
});

const forbidden = response("403 Forbidden\nContent-Length: 2", "no");
const here = (port: number) => `http://127.0.0.1:${port}/`;
const ofLoopback = (port: number): Journey =>
  journeyOf({ lookup: stubLookup({}).lookup, dial: stubDial(port, false).dial }, allowing(`127.0.0.1:${port}`));

async function failing(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`a Failure was awaited, not ${String(error)}`);
  return error;
}

/** Every name resolves as given; every address leads to this listener, which believes to be it. */
function stubbed(answers: Parameters<typeof stubLookup>[0], port: number, lies = true) {
  const { lookup, asked } = stubLookup(answers);
  const { dial, dialled } = stubDial(port, lies);
  return { journey: journeyOf({ lookup, dial, trust: authority }), asked, dialled };
}

describe("the pinned connection", () => {
  it("asks the resolver once and goes to the first, checked answer whatever a second would say", async () => {
    const server = await serve((socket) => socket.end(forbidden));
    const { journey, asked, dialled } = stubbed({ "pinned.example.com": [["1.1.1.1"], ["127.0.0.1"]] }, server.port);
    const answer = await send(get("http://pinned.example.com/x"), journey);
    expect(answer.status).toBe(403);
    expect(asked).toEqual(["pinned.example.com"]);
    expect(dialled).toEqual(["1.1.1.1"]);
    expect(answer.address).toBe("1.1.1.1");
  });

  it("keeps the name in Host, and in SNI over TLS", async () => {
    const server = await serve((socket) => socket.end(forbidden), { tls: pinned });
    const { journey } = stubbed({ "pinned.example.com": [["1.1.1.1"]] }, server.port);
    const answer = await send(get("https://pinned.example.com/x?a=1"), journey);
    expect(server.names).toEqual(["pinned.example.com"]);
    expect(server.received()).toMatch(/^GET \/x\?a=1 HTTP\/1\.1\r\nhost: pinned\.example\.com\r\n/i);
    expect(answer.tls).toMatchObject({ subject: "pinned.example.com", issuer: "why403 tests" });
    expect(answer.tls?.protocol).toMatch(/^TLSv1\.[23]$/);
  });

  it("sends no byte to a peer with another address than the checked one", async () => {
    const server = await serve((socket) => socket.end(forbidden));
    const { journey } = stubbed({ "pinned.example.com": [["1.1.1.1"]] }, server.port, false);
    const failure = await failing(send(get("http://pinned.example.com/"), journey));
    expect(failure.code).toBe("wrong-peer");
    expect(server.connections()).toBe(1);
    expect(server.received()).toBe("");
  });

  it("sends no byte to a wrong peer over TLS either", async () => {
    const server = await serve((socket) => socket.end(forbidden));
    const { journey } = stubbed({ "pinned.example.com": [["1.1.1.1"]] }, server.port, false);
    expect((await failing(send(get("https://pinned.example.com/"), journey))).code).toBe("wrong-peer");
    expect(server.received()).toBe("");
  });

  it("uses a connection for one request only", async () => {
    const server = await serve((socket, request) =>
      request.startsWith("GET /b")
        ? socket.write(forbidden)
        : socket.write(response("302 Found\nLocation: /b\nContent-Length: 0\nConnection: keep-alive")),
    );
    const { journey } = stubbed({ "pinned.example.com": [["1.1.1.1"]] }, server.port);
    await send(get("http://pinned.example.com/a"), journey);
    expect(server.connections()).toBe(2);
    expect(server.received().match(/connection: close/gi)).toHaveLength(2);
  });

  it("ignores a proxy in the environment", async () => {
    const server = await serve((socket) => socket.end(forbidden));
    const before = process.env.http_proxy;
    process.env.http_proxy = "http://127.0.0.1:9";
    try {
      expect((await send(get(here(server.port)), ofLoopback(server.port))).status).toBe(403);
    } finally {
      if (before === undefined) delete process.env.http_proxy;
      else process.env.http_proxy = before;
    }
  });

  it("prefers IPv4, tries a second address when the first refuses, and never a third", async () => {
    const server = await serve((socket) => socket.end(forbidden));
    const { lookup } = stubLookup({ "pinned.example.com": [["2606:4700::1", "1.1.1.1", "1.0.0.1"]] });
    const { dial, dialled } = stubDial((address) => (address === "1.1.1.1" ? 1 : server.port));
    const answer = await send(get("http://pinned.example.com/"), journeyOf({ lookup, dial }));
    expect(dialled).toEqual(["1.1.1.1", "1.0.0.1"]);
    expect(answer.address).toBe("1.0.0.1");
    const closed = stubDial(() => 1);
    expect(
      (await failing(send(get("http://pinned.example.com/"), journeyOf({ lookup, dial: closed.dial })))).code,
    ).toBe("connect-refused");
    expect(closed.dialled).toHaveLength(2);
  });

  it("takes IPv6 when that is asked for, and says when there is none", async () => {
    const server = await serve((socket) => socket.end(forbidden));
    const { journey, dialled } = stubbed(
      { "pinned.example.com": [["1.1.1.1", "2606:4700::1"]], "four.example.com": [["1.1.1.1"]] },
      server.port,
    );
    await send(get("http://pinned.example.com/", { family: 6 }), journey);
    expect(dialled).toEqual(["2606:4700::1"]);
    expect((await failing(send(get("http://four.example.com/", { family: 6 }), journey))).code).toBe("no-family");
  });
});

describe("the resolver's answers", () => {
  const one = (index: number) => `1.1.1.${index}`;
  const refused: Readonly<Record<string, readonly string[]>> = {
    "no address": [],
    "a private one": ["10.1.2.3"],
    "loopback in IPv6": ["::1"],
    "a mapped loopback": ["::ffff:127.0.0.1"],
    "an address in NAT64": ["64:ff9b::a9fe:a9fe"],
    "an address in 6to4": ["2002:7f00:1::1"],
    "a public and a private one": ["1.1.1.1", "127.0.0.1"],
    "a public and a private one, the other way around": ["::1", "1.1.1.1"],
    "seventeen addresses": Array.from({ length: 17 }, (_, index) => one(index)),
    "what is no address": ["1.1.1.1", "example.com"],
    "an address with a zone": ["fe80::1%eth0"],
  };
  for (const [what, addresses] of Object.entries(refused)) {
    it(`are refused when they hold ${what}, without a connection`, async () => {
      const { journey, dialled } = stubbed({ "a.example.com": [addresses] }, 1);
      expect((await failing(send(get("http://a.example.com/"), journey))).code).toBe("not-public");
      expect(dialled).toEqual([]);
    });
  }

  it("may be sixteen", async () => {
    const server = await serve((socket) => socket.end(forbidden));
    const { journey } = stubbed(
      { "a.example.com": [Array.from({ length: 16 }, (_, index) => one(index))] },
      server.port,
    );
    expect((await send(get("http://a.example.com/"), journey)).status).toBe(403);
  });

  it("are refused when they are an address of this machine, or of somebody who opted out", async () => {
    const { lookup } = stubLookup({ "a.example.com": [["1.1.1.1"]] });
    const { dial } = stubDial(1);
    const own = journeyOf({ lookup, dial }, { ...nothingAllowed, ownAddresses: ["1.1.1.1"] });
    const denied = journeyOf({ lookup, dial }, { ...nothingAllowed, deny: allowing("1.1.1.0/24").allow });
    for (const journey of [own, denied])
      expect((await failing(send(get("http://a.example.com/"), journey))).code).toBe("not-public");
  });

  it("are refused when they lead to this app's own port, whatever name stands before them", async () => {
    const { lookup } = stubLookup({ "a.example.com": [["127.0.0.1"]] });
    const { dial, dialled } = stubDial(1);
    const policy = { ...allowing("127.0.0.0/8"), ownPort: 8080 };
    const journey = journeyOf({ lookup, dial }, policy);
    expect((await failing(send(get("http://a.example.com:8080/api/metrics"), journey))).code).toBe("not-public");
    expect(dialled).toEqual([]);
    expect((await failing(send(get("http://a.example.com:8443/"), journey))).code).toBe("connect-refused");
  });

  it("that never come, that fail and that are refused take the same time and say the same", async () => {
    const dial = stubDial(1).dial;
    const numbers = { dnsMs: 100, refusalMs: 160 };
    const lookups: Journey["lookup"][] = [
      async () => ["10.0.0.1"],
      async () => [],
      () => Promise.reject(new Error("SERVFAIL")),
      () => new Promise(() => undefined),
    ];
    const seen = await Promise.all(
      lookups.map(async (lookup) => {
        const journey = journeyOf({ lookup, dial });
        const began = performance.now();
        const failure = await failing(
          send(get("http://a.example.com/"), { ...journey, limits: { ...limits, ...numbers } }),
        );
        return { says: failure.message, detail: failure.detail, ms: performance.now() - began };
      }),
    );
    expect(new Set(seen.map(({ says, detail }) => `${says} ${detail}`)).size).toBe(1);
    for (const { ms } of seen) expect(ms).toBeGreaterThanOrEqual(155);
    expect(Math.max(...seen.map(({ ms }) => ms)) - Math.min(...seen.map(({ ms }) => ms))).toBeLessThan(60);
  });
});

/** A server that answers request n with redirect n, then with 200. */
async function redirecting(places: readonly string[], answers: Parameters<typeof stubLookup>[0]) {
  let served = 0;
  const say = (socket: { end: (bytes: Buffer) => unknown }) => {
    const place = places[served++];
    socket.end(
      place === undefined
        ? response("200 OK\nContent-Length: 2", "ok")
        : Buffer.concat([
            Buffer.from("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: "),
            Buffer.from(place, "utf8"),
            Buffer.from("\r\n\r\n"),
          ]),
    );
  };
  const [plain, secure] = await Promise.all([serve(say), serve(say, { tls: pinned })]);
  const { lookup, asked } = stubLookup(answers);
  const { dial, dialled } = stubDial((_address, port) => (port === 443 || port === 8443 ? secure.port : plain.port));
  const journey = journeyOf({ lookup, dial, trust: authority });
  return { journey, untold: { ...journey, dial: stubDial(plain.port).dial }, asked, dialled };
}

const named = { "pinned.example.com": [["1.1.1.1"]], "b.example.com": [["1.1.1.1"]] };

describe("redirects", () => {
  const followed: readonly (readonly [string, readonly string[]])[] = [
    ["relative", ["/login", "?next=1", "../x"]],
    ["from http to https", ["https://pinned.example.com/"]],
    ["five", ["/1", "/2", "//b.example.com/3", "http://b.example.com/4", "/5"]],
    ["with a name in UTF-8 in the path", ["/caf\u00e9"]],
  ];
  for (const [what, places] of followed) {
    it(`are followed when they are ${what}`, async () => {
      const { journey, dialled } = await redirecting(places, named);
      const answer = await send(get("http://pinned.example.com/"), journey);
      expect([answer.status, answer.stopped, answer.before.length]).toEqual([200, null, places.length]);
      expect(dialled).toHaveLength(places.length + 1);
    });
  }

  const stopped: readonly (readonly [string, Answer["stopped"], readonly string[]])[] = [
    ["to loopback", "blocked", ["http://127.0.0.1/"]],
    ["to the metadata service", "blocked", ["http://169.254.169.254/latest/meta-data/"]],
    ["to loopback without a scheme", "blocked", ["//127.0.0.1/"]],
    ["by backslashes", "blocked", ["/\\127.0.0.1/"]],
    ["by backslashes in an absolute place", "blocked", ["http:\\\\127.0.0.1/"]],
    ["to decimal loopback", "blocked", ["http://2130706433/"]],
    ["to enclosed digits", "blocked", ["http://①②⑦.⓪.⓪.①/"]],
    ["to another scheme", "blocked", ["file:///etc/passwd"]],
    ["to a port that is not listed", "blocked", ["http://b.example.com:22/"]],
    ["to a URL with a password", "blocked", ["http://a:b@b.example.com/"]],
    ["with a tab in the place", "blocked", ["http://b.exam\tple.com/"]],
    ["overlong", "blocked", [`http://b.example.com/${"a".repeat(2048)}`]],
    ["privately on the third hop", "blocked", ["/a", "//b.example.com/", "http://192.168.1.1/"]],
    ["to itself", "loop", ["http://pinned.example.com/"]],
    ["in a circle", "loop", ["/a", "/b", "/a"]],
    ["six times", "too-many", ["/1", "/2", "/3", "/4", "/5", "/6"]],
    ["nowhere", "no-location", [""]],
  ];
  for (const [what, reason, places] of stopped) {
    it(`are not followed ${what}`, async () => {
      const { journey, dialled } = await redirecting(places, named);
      const answer = await send(get("http://pinned.example.com/"), journey);
      expect([answer.status, answer.stopped]).toEqual([302, reason]);
      expect(dialled).toHaveLength(places.length);
    });
  }

  it("from https to http are reported and not followed", async () => {
    const { journey, dialled } = await redirecting(["http://pinned.example.com/"], named);
    const answer = await send(get("https://pinned.example.com/"), journey);
    expect([answer.status, answer.stopped, dialled.length]).toEqual([302, "downgrade", 1]);
  });

  it("to a name that resolves to a private address by now are shown, without a connection to it", async () => {
    const { journey, asked, dialled } = await redirecting(["/again"], {
      "pinned.example.com": [["1.1.1.1"], ["127.0.0.1"]],
    });
    const answer = await send(get("http://pinned.example.com/"), journey);
    expect([answer.status, answer.stopped, answer.before.length]).toEqual([302, "blocked", 0]);
    expect(asked).toHaveLength(2);
    expect(dialled).toEqual(["1.1.1.1"]);
  });

  it("with two places are not followed", async () => {
    const server = await serve((socket) => socket.end(response("302 Found\nLocation: /a\nLocation: /b")));
    const { journey } = stubbed(named, server.port);
    expect((await send(get("http://pinned.example.com/"), journey)).stopped).toBe("no-location");
  });

  it("count against the budget of the call", async () => {
    const { journey } = await redirecting(["/1", "/2", "/3"], named);
    let left = 2;
    const answer = await send(get("http://pinned.example.com/"), { ...journey, take: () => left-- > 0 });
    expect([answer.stopped, answer.before.length]).toEqual(["budget", 2]);
  });

  it("of a preflight, and of a request that asks for the redirect itself, are not followed", async () => {
    for (const parts of [{ method: "OPTIONS" }, { follow: false }] as const) {
      const { journey } = await redirecting(["/1"], named);
      const answer = await send(get("http://pinned.example.com/", parts), journey);
      expect(answer.stopped).toBe("method" in parts ? "method" : "not-asked");
    }
  });

  it("reach what PROBE_ALLOW names, and nothing beside it", async () => {
    const inside = await serve((socket) => socket.end(response("200 OK\nContent-Length: 0")));
    const outside = await serve((socket, request) => {
      const port = request.includes("/allowed") ? inside.port : inside.port + 1;
      socket.end(response(`302 Found\nContent-Length: 0\nLocation: http://127.0.0.1:${port}/`));
    });
    const journey = {
      ...ofLoopback(outside.port),
      policy: allowing(`127.0.0.1:${outside.port}`, `127.0.0.1:${inside.port}`),
      dial: stubDial((_address, port) => port, false).dial,
    };
    expect((await send(get(`${here(outside.port)}allowed`), journey)).status).toBe(200);
    expect((await send(get(`${here(outside.port)}closed`), journey)).stopped).toBe("blocked");
  });
});

describe("what is sent", () => {
  it("is the request line, Host, the given fields and nothing else", async () => {
    const server = await serve((socket) => socket.end(forbidden));
    await send(get(`${here(server.port)}a%0d%0aHost:%20b?q=1`), ofLoopback(server.port));
    expect(server.received()).toBe(
      `GET /a%0d%0aHost:%20b?q=1 HTTP/1.1\r\nhost: 127.0.0.1:${server.port}\r\nconnection: close\r\nuser-agent: why403-probe/1\r\n\r\n`,
    );
  });

  it("never holds a line break in a field, which the client refuses", async () => {
    const server = await serve((socket) => socket.end(forbidden));
    for (const value of ["a\r\nx-injected: 1", "a\nb", "a\0b"]) {
      const sent = send(get(here(server.port), { headers: [["origin", value]] }), ofLoopback(server.port));
      await expect(sent).rejects.toThrow();
    }
    expect(server.received()).toBe("");
  });
});

describe("a failure", () => {
  it("of TLS names the certificate's fault and sends no HTTP", async () => {
    const server = await serve((socket) => socket.end(forbidden), { tls: expired });
    const { journey } = stubbed({ "pinned.example.com": [["1.1.1.1"]] }, server.port);
    const failure = await failing(send(get("https://pinned.example.com/"), journey));
    expect([failure.code, failure.detail]).toEqual(["tls", "CERT_HAS_EXPIRED"]);
    expect(server.received()).toBe("");
  });

  it("of a certificate for another name, or of an unknown authority, is one of TLS", async () => {
    const server = await serve((socket) => socket.end(forbidden), { tls: pinned });
    const other = stubbed({ "other.example.org": [["1.1.1.1"]] }, server.port);
    const failure = await failing(send(get("https://other.example.org/"), other.journey));
    expect([failure.code, failure.detail]).toEqual(["tls", "ERR_TLS_CERT_ALTNAME_INVALID"]);
    const { trust: _trust, ...untrusting } = stubbed({ "pinned.example.com": [["1.1.1.1"]] }, server.port).journey;
    expect((await failing(send(get("https://pinned.example.com/"), untrusting))).code).toBe("tls");
    expect(server.received()).toBe("");
  });

  it("of TLS stays one when the environment says not to verify", async () => {
    const server = await serve((socket) => socket.end(forbidden), { tls: expired });
    const { journey } = stubbed({ "pinned.example.com": [["1.1.1.1"]] }, server.port);
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    try {
      expect((await failing(send(get("https://pinned.example.com/"), journey))).code).toBe("tls");
    } finally {
      vi.unstubAllEnvs();
    }
    expect(server.received()).toBe("");
  });

  it("in the middle of a handshake ends the connection and nothing else", async () => {
    const server = await serve(() => undefined);
    const { journey } = stubbed({ "pinned.example.com": [["1.1.1.1"]] }, server.port);
    const url = "https://pinned.example.com/";
    const slow = { ...journey, limits: { ...limits, connectMs: 80 } };
    expect((await failing(send(get(url), slow))).code).toBe("connect-time");
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Failure("cancelled")), 60);
    expect((await failing(send(get(url), { ...journey, signal: stop.signal }))).code).toBe("cancelled");
    await expect.poll(server.open).toBe(0);
  });

  it("is told apart by what happened", async () => {
    const says: Readonly<Record<string, (socket: import("node:net").Socket) => void>> = {
      closed: (socket) => socket.destroy(),
      "not-http": (socket) => socket.end("\0\0\0\0 binary"),
      "header-size": (socket) => socket.end(response(`403 No\nX-Big: ${"a".repeat(70_000)}`)),
    };
    for (const [code, say] of Object.entries(says)) {
      const server = await serve(say);
      expect((await failing(send(get(here(server.port)), ofLoopback(server.port)))).code).toBe(code);
    }
  });

  it("by the overall deadline or by the user ends at once and leaves no socket", async () => {
    const server = await serve(() => undefined);
    for (const code of ["call-time", "cancelled"] as const) {
      const stop = new AbortController();
      setTimeout(() => stop.abort(new Failure(code)), 50);
      const began = performance.now();
      const journey = { ...ofLoopback(server.port), signal: stop.signal };
      expect((await failing(send(get(here(server.port)), journey))).code).toBe(code);
      expect(performance.now() - began).toBeLessThan(500);
    }
    await expect.poll(server.open).toBe(0);
  });

  it("comes when the headers take longer than their limit, interim responses or not", async () => {
    const server = await serve((socket) => {
      const timer = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"), 20);
      socket.on("close", () => clearInterval(timer));
    });
    const journey = ofLoopback(server.port);
    const numbers = { ...limits, headersMs: 200 };
    expect((await failing(send(get(here(server.port)), { ...journey, limits: numbers }))).code).toBe("headers-time");
  });
});

interface Payload {
  readonly url: string;
  readonly expect: "block" | "allow";
  readonly why: string;
  readonly dns?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly dns_seq?: readonly (readonly string[])[];
  readonly redirects?: readonly string[];
}

const file = path.resolve(import.meta.dirname, "../../../shared/ssrf/payloads.jsonl");
const payloads = existsSync(file)
  ? readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line): Payload => JSON.parse(line))
  : [];

function answersOf({ dns, dns_seq, url }: Payload): Parameters<typeof stubLookup>[0] {
  const host = new URL(url).hostname;
  if (dns_seq) return { [host]: dns_seq };
  if (!dns) return {};
  if (Array.isArray(dns)) return { [host]: [dns] };
  return Object.fromEntries(Object.entries(dns).map(([name, addresses]) => [name, [addresses]]));
}

describe.skipIf(!payloads.length)("the shared payloads that need answers of DNS or redirects", () => {
  const wanted = payloads.filter(({ dns, dns_seq, redirects }) => dns || dns_seq || redirects);

  it("are followed to their end or not, as they say", async () => {
    expect(wanted.length).toBeGreaterThan(50);
    const wrong: string[] = [];
    for (const payload of wanted) {
      const { journey, untold } = await redirecting(payload.redirects ?? [], answersOf(payload));
      // The stub's certificate is for some names only; where nothing redirects, the scheme is not what is tested.
      const url = payload.redirects ? payload.url : payload.url.replace(/^https:/, "http:");
      const ended = await send(get(url), payload.redirects ? journey : untold).catch((error: unknown) => error);
      const reached = typeof ended === "object" && ended !== null && "status" in ended && ended.status === 200;
      if (reached !== (payload.expect === "allow")) wrong.push(`${payload.url}: ${payload.why}`);
    }
    expect(wrong).toEqual([]);
  });
});
