import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prober } from "@/lib/diagnosis/compare/prober";
import { loadTexts } from "@/lib/knowledge/texts";
import { Failure } from "./failure";
import { limits } from "./limits";
import { send } from "./send";
import { allowing, journeyOf, listen, stubDial, stubLookup } from "./testing/servers";
import { type Told, toldOf, transcriptOf } from "./transcript";

const url = "https://api.example.com/thing";
const shown = { method: "GET", url, headers: {} };
const variants = ["plain", "origin", "preflight", "root", "missing-path", "problem-json", "other-method", "again"];

/** An answer whose body and whose header fields hold nothing but this. */
function answerOf(fill: string, size: number) {
  const text = fill.repeat(Math.ceil(size / fill.length)).slice(0, size);
  const head = text.replaceAll(/[\r\n]/g, " ").slice(0, size / 2);
  return toldOf(
    {
      url,
      address: "1.1.1.1",
      status: 403,
      reason: "Forbidden",
      fields: [["x-fill", head]],
      body: { wire: size, decoded: size, bytes: Buffer.from(text), cut: null, undecodable: null },
      tls: null,
      timings: { resolved: 0, connected: 0, secured: null, answered: 0, done: 0 },
      before: [],
      stopped: null,
    },
    url,
  );
}

const transcript = (told: Told): string =>
  transcriptOf(
    "0123456789abcdef",
    variants.map((variant) => ({ variant, shown, told, failure: null })),
  );

/** The shortest of three, in ms. */
function cost(work: () => unknown): number {
  const times = [0, 0, 0].map(() => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** Each once took seconds of the server's only thread. */
const fills = ["\n", "\r\n", "\\", '\\"', "\\\\'", " ", "\t", '"', "'", "<", "&", ":", "a: b\n", "http://a:b@", "--;"];

describe("what a hostile host fills its answers with", () => {
  for (const fill of fills) {
    it(`costs time in proportion to its length: ${JSON.stringify(fill)}`, async () => {
      const engine = prober(await loadTexts());
      const work = (size: number) => {
        const text = transcript(answerOf(fill, size));
        return engine.next(text, { open: ["again"], left: 1 });
      };
      const whole = limits.sampleBytes;
      work(whole / 8);
      // Eight times the length; twice the length took four times as long before.
      const [short, long] = [cost(() => work(whole / 8)), cost(() => work(whole))];
      expect(long).toBeLessThan(Math.max(200, 24 * short));
    });
  }
});

/** Pieces of HTTP in any order, whole or cut, with bytes that belong nowhere. */
const piece = fc.oneof(
  fc.constantFrom(
    ...["HTTP/1.1 403 No\r\n", "HTTP/1.1 200 OK\r\n", "HTTP/1.0 403\r\n", "HTTP/2 403\r\n", "HTTP/1.1 999 \r\n"],
    ...["HTTP/1.1 103 Hints\r\n\r\n", "HTTP/1.1 101 Up\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n"],
    ...["Content-Length: 5\r\n", "Content-Length: -1\r\n", "Content-Length: 99999999999999999999\r\n"],
    ...["Transfer-Encoding: chunked\r\n", "Transfer-Encoding: gzip, chunked\r\n", "Connection: keep-alive\r\n"],
    ...["Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n", "Content-Encoding: deflate\r\n", "Trailer: X\r\n"],
    ...["Location: /a\r\n", "Location: http://127.0.0.1/\r\n", "Set-Cookie: a=b\r\n", " folded\r\n", ": no name\r\n"],
    ...["\r\n", "\n", "\r", "0\r\n\r\n", "5\r\nhello\r\n", "fffffffffffffffff\r\n", "5;ext=a\r\nhello\r\n", "hello"],
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);

const pieces = fc.array(piece, { maxLength: 6 });

describe("a host that speaks broken HTTP", () => {
  it("gets an answer or a named failure out of each of four hundred responses, and leaves no socket", async () => {
    const seen = new Set<string>();
    const told: unknown[] = [];
    const tell = (error: unknown) => void told.push(error);
    process.on("uncaughtException", tell);
    let bytes = Buffer.alloc(0);
    const server = await listen((socket) => socket.end(bytes));
    const journey = () =>
      journeyOf(
        {
          lookup: stubLookup({}).lookup,
          dial: stubDial(server.port, false).dial,
          limits: { ...limits, headersMs: 300 },
        },
        allowing(`127.0.0.1:${server.port}`),
      );
    await fc.assert(
      fc.asyncProperty(fc.boolean(), pieces, pieces, fc.nat(400), async (proper, head, rest, cut) => {
        const text = proper ? ["HTTP/1.1 403 No\r\n", ...head.slice(0, 2), "\r\n", ...rest] : [...head, ...rest];
        const whole = Buffer.from(text.join(""), "latin1");
        bytes = cut > 300 ? whole.subarray(0, cut % (whole.length + 1)) : whole;
        const outgoing = { method: "GET", url: `http://127.0.0.1:${server.port}/`, headers: [], follow: true } as const;
        const ended = await send(outgoing, journey()).catch((error: unknown) => error);
        seen.add(ended instanceof Failure ? ended.code : "answer");
        expect(ended instanceof Failure || (typeof ended === "object" && ended !== null && "status" in ended)).toBe(
          true,
        );
      }),
      { numRuns: 400, seed: 403 },
    );
    expect([...seen].sort()).toEqual(expect.arrayContaining(["answer", "closed", "not-http"]));
    expect(told).toEqual([]);
    await expect.poll(server.open).toBe(0);
    await server.close();
    process.off("uncaughtException", tell);
  });

  it("that floods without end is left after two megabytes, before and within the body", async () => {
    const floods: Readonly<Record<string, { start: string; again: string; ends: string }>> = {
      "interim responses": { start: "", again: "HTTP/1.1 103 Hints\r\n\r\n", ends: "too-much" },
      "empty lines": { start: "", again: "\r\n", ends: "too-much" },
      "a chunk's extension": {
        start: "HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\n1;",
        again: "a",
        ends: "wire",
      },
    };
    for (const [what, { start, again, ends }] of Object.entries(floods)) {
      let sent = 0;
      const server = await listen((socket) => {
        const bytes = Buffer.from(again.repeat(Math.ceil(65_536 / again.length)));
        const fill = () => {
          let goesOn = true;
          while (!socket.destroyed && goesOn) {
            goesOn = socket.write(bytes);
            sent += bytes.length;
          }
        };
        socket.write(start);
        socket.on("drain", fill);
        fill();
      });
      const network = { lookup: stubLookup({}).lookup, dial: stubDial(server.port, false).dial };
      const journey = journeyOf(network, allowing(`127.0.0.1:${server.port}`));
      const outgoing = { method: "GET", url: `http://127.0.0.1:${server.port}/`, headers: [], follow: true } as const;
      const ended = await send(outgoing, journey).then(
        ({ body }) => body.cut,
        (error: Failure) => error.code,
      );
      expect(ended, what).toBe(ends);
      expect(sent, what).toBeLessThan(600 * 1024 * 1024);
      await server.close();
    }
  });
});
