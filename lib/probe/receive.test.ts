import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { limits } from "./limits";
import { encodings, receive, textOf } from "./receive";

const never = new AbortController().signal;
const numbers = { ...limits, bodyMs: 300 };

/** A body in chunks as a socket gives them. */
function bodyOf(bytes: Buffer, size = 64 * 1024): Readable {
  return Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    ),
  );
}

const read = (bytes: Buffer, encoding = "") => receive(bodyOf(bytes), encoding, never, numbers);
const zeros = Buffer.alloc(64 * 1024 * 1024);
const text = Buffer.from(JSON.stringify({ error: "forbidden", words: "a plain sentence ".repeat(20) }));

const packed: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => zlib.gzipSync(bytes),
  "x-gzip": (bytes) => zlib.gzipSync(bytes),
  br: (bytes) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }),
  deflate: (bytes) => zlib.deflateSync(bytes),
};

describe("a body", () => {
  it("is read as it is when it has no encoding", async () => {
    expect(await read(text)).toMatchObject({ cut: null, undecodable: null, wire: text.length, decoded: text.length });
    expect((await read(text, "identity")).bytes.equals(text)).toBe(true);
    expect(await read(Buffer.alloc(0), "gzip")).toMatchObject({ cut: null, undecodable: null, decoded: 0 });
  });

  for (const [encoding, pack] of Object.entries(packed)) {
    it(`in ${encoding} is decoded`, async () => {
      const body = await read(pack(text), ` ${encoding.toUpperCase()} `);
      expect(body).toMatchObject({ cut: null, undecodable: null });
      expect(body.bytes.equals(text)).toBe(true);
    });

    it(`in ${encoding} that becomes 64 MiB is cut early, without the memory for it`, async () => {
      const bomb = pack(zeros);
      globalThis.gc?.();
      const before = process.memoryUsage().rss;
      const body = await read(bomb, encoding);
      expect(["ratio", "decoded"]).toContain(body.cut);
      expect(body.decoded).toBeLessThanOrEqual(limits.decodedBytes);
      expect(body.wire).toBeLessThanOrEqual(64 * 1024);
      expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
    });
  }

  it("in deflate without the zlib header is decoded too, as servers send it", async () => {
    expect((await read(zlib.deflateRawSync(text), "deflate")).bytes.equals(text)).toBe(true);
  });

  it("that compresses well but is small is not taken for a bomb", async () => {
    const flat = Buffer.alloc(60 * 1024, "a");
    expect(await read(zlib.gzipSync(flat), "gzip")).toMatchObject({ cut: null, decoded: flat.length });
  });

  it("in several encodings or in an unknown one is reported and not decoded", async () => {
    for (const encoding of ["gzip, gzip", "gzip,gzip,gzip,gzip,gzip,gzip", "compress", "aes128gcm"]) {
      const body = await read(zlib.gzipSync(zlib.gzipSync(text)), encoding);
      expect(body).toMatchObject({ undecodable: encoding, decoded: 0 });
    }
  });

  it("that is not what its encoding says is reported", async () => {
    for (const encoding of ["gzip", "br", "deflate"])
      expect(await read(Buffer.from("\u0007plain words"), encoding), encoding).toMatchObject({
        undecodable: "not what its encoding says",
      });
  });

  it("cut off in the middle of its encoding keeps what came", async () => {
    const noise = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 251));
    const whole = zlib.gzipSync(noise);
    const body = await read(whole.subarray(0, whole.length - 200), "gzip");
    expect(body.undecodable).toBeNull();
    expect(body.decoded).toBeGreaterThan(0);
    expect(noise.subarray(0, body.decoded).equals(body.bytes)).toBe(true);
  });

  it("damaged at its end keeps what came before, and says so", async () => {
    const noise = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 251));
    for (const [encoding, bytes] of [
      ["gzip", zlib.gzipSync(noise)],
      ["deflate", zlib.deflateSync(noise)],
    ] as const) {
      bytes.writeUInt32LE(7, bytes.length - 4);
      const body = await receive(bodyOf(bytes, 200), encoding, never, numbers);
      expect(body, encoding).toMatchObject({ cut: "damaged", undecodable: null });
      expect(noise.subarray(0, body.decoded).equals(body.bytes), encoding).toBe(true);
    }
  });

  it("in gzip of thousands of members is one body", async () => {
    const empty = zlib.gzipSync("");
    const members = Buffer.concat([...Array.from({ length: 5000 }, () => empty), zlib.gzipSync(text)]);
    expect((await read(members, "gzip")).bytes.equals(text)).toBe(true);
  });

  it.skipIf(!encodings.includes("zstd"))("in zstd is decoded, but not when it sets aside more than 8 MiB", async () => {
    // "forbidden" in one raw block; then the head of a frame whose window is 128 MiB. RFC 8878 §3.1.1.
    const fine = Buffer.from("28b52ffd2009490000666f7262696464656e", "hex");
    const greedy = Buffer.from("28b52ffd0088490000666f7262696464656e", "hex");
    expect((await read(fine, "zstd")).bytes.toString()).toBe("forbidden");
    expect(await read(greedy, "zstd")).toMatchObject({ undecodable: "not what its encoding says", decoded: 0 });
  });

  it("is cut at 256 KiB on the wire", async () => {
    const body = await read(Buffer.alloc(400 * 1024, "a"));
    expect(body).toMatchObject({ cut: "wire", wire: limits.wireBytes, decoded: limits.decodedBytes });
    expect((await read(Buffer.alloc(limits.wireBytes, "a"))).cut).toBeNull();
  });

  it("that drips is cut by its own time, and keeps what came", async () => {
    const drip = Readable.from(
      (async function* () {
        for (;;) {
          yield Buffer.from("a");
          await sleep(20);
        }
      })(),
    );
    const body = await receive(drip, "", never, numbers);
    expect(body.cut).toBe("time");
    expect(body.decoded).toBeGreaterThan(3);
    expect(drip.destroyed).toBe(true);
  });

  it("is cut by the call's own end", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    const endless = new Readable({ read: () => undefined });
    expect(await receive(endless, "gzip", stop.signal, numbers)).toMatchObject({ cut: "time", decoded: 0 });
  });

  it("whose connection breaks keeps what came", async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from("half");
        throw new Error("reset");
      })(),
    );
    const body = await receive(broken, "", never, numbers);
    expect([body.cut, body.bytes.toString()]).toEqual(["closed", "half"]);
  });

  it("promises only the encodings that this Node can undo", () => {
    expect(encodings.includes("zstd")).toBe("createZstdDecompress" in zlib);
    expect(encodings.slice(0, 3)).toEqual(["gzip", "br", "deflate"]);
  });
});

describe("a body's text", () => {
  it("follows the charset, and falls back to UTF-8", () => {
    const bytes = Buffer.from([0x63, 0x61, 0x66, 0xe9]);
    expect(textOf(bytes, "text/html; charset=iso-8859-1")).toBe("café");
    expect(textOf(bytes, 'text/html; charset="windows-1252"')).toBe("café");
    expect(textOf(bytes, "text/html; charset=klingon")).toBe("caf\ufffd");
    expect(textOf(Buffer.from("café"), "text/html")).toBe("café");
    expect(textOf(Buffer.from("a\0b"), "")).toBe("a\0b");
  });
});
