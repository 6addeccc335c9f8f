import "server-only";
import type { Readable, Transform } from "node:stream";
import zlib from "node:zlib";
import { Failure } from "./failure";
import { type Limits, limits } from "./limits";

/** A body as far as it was read. */
export interface Received {
  /** Bytes that came, and what they were after decoding. */
  readonly wire: number;
  readonly decoded: number;
  readonly bytes: Buffer;
  /** Why reading stopped before the end; null when the body is whole. */
  readonly cut: "wire" | "decoded" | "ratio" | "time" | "closed" | "damaged" | null;
  /** The content-encoding that could not be undone, if any. */
  readonly undecodable: string | null;
}

/** Node has it from 22.15, and its types here are older. */
interface Zstd {
  readonly createZstdDecompress: (options: { params: Record<number, number> }) => Transform;
  readonly constants: { readonly ZSTD_d_windowLogMax: number };
}
const offered: object = zlib;
const hasZstd = (library: object): library is Zstd => "createZstdDecompress" in library;
/** RFC 9659 §3: no window of more than 8 MiB (2^23), else a small frame has the decoder set aside 128 MiB. */
const zstd = hasZstd(offered)
  ? () => offered.createZstdDecompress({ params: { [offered.constants.ZSTD_d_windowLogMax]: 23 } })
  : null;

/** What Accept-Encoding may promise on this Node. */
export const encodings: readonly string[] = ["gzip", "br", "deflate", ...(zstd ? ["zstd"] : [])];

/** Cut-off streams are decoded as far as they go. */
const partial = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
const partialBrotli = { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };

function decoderFor(encoding: string, first: number): Transform | null {
  if (encoding === "gzip" || encoding === "x-gzip") return zlib.createGunzip(partial);
  if (encoding === "br") return zlib.createBrotliDecompress(partialBrotli);
  // Many servers send deflate without the zlib header that RFC 9110 §8.4.1.2 asks for.
  if (encoding === "deflate")
    return (first & 0x0f) === 8 ? zlib.createInflate(partial) : zlib.createInflateRaw(partial);
  return encoding === "zstd" && zstd ? zstd() : null;
}

/** What the pieces have in common while one body is read. */
interface Tally {
  wire: number;
  decoded: number;
  cut: Received["cut"];
  readonly chunks: Buffer[];
  readonly limits: Limits;
}

/**
 * Reads a body within its limits: bytes on the wire, bytes after decoding (counted here, since zlib's own
 * `maxOutputLength` does not hold for streams), and their ratio. Undoes one content-encoding, never two.
 * Never throws: what came before an error is kept.
 */
export async function receive(
  body: Readable,
  contentEncoding: string,
  signal: AbortSignal,
  numbers: Limits = limits,
): Promise<Received> {
  const encoding = contentEncoding.trim().toLowerCase();
  const tally: Tally = { wire: 0, decoded: 0, cut: null, chunks: [], limits: numbers };
  const stop = () => body.destroy();
  const timer = setTimeout(() => {
    tally.cut = "time";
    stop();
  }, numbers.bodyMs);
  signal.addEventListener("abort", stop, { once: true });
  let undecodable: string | null = null;
  try {
    undecodable = await readInto(tally, body, encoding === "identity" ? "" : encoding);
  } catch {
    tally.cut ??= isTooMuch(signal.reason) ? "wire" : signal.aborted ? "time" : "closed";
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    body.destroy();
  }
  const { wire, decoded, cut } = tally;
  return { wire, decoded, cut, bytes: Buffer.concat(tally.chunks), undecodable };
}

const isTooMuch = (reason: unknown): boolean => reason instanceof Failure && reason.code === "too-much";

/** Reads all that the limits allow; gives the encoding when it cannot be undone. */
async function readInto(tally: Tally, body: Readable, encoding: string): Promise<string | null> {
  const source = limited(tally, body);
  const head = await source.next();
  if (head.done) return null;
  const decoder = encoding ? decoderFor(encoding, head.value[0] ?? 0) : null;
  if (encoding && !decoder) {
    for await (const _chunk of source);
    return encoding.slice(0, 60);
  }
  if (!decoder) {
    keep(tally, head.value);
    for await (const chunk of source) if (!keep(tally, chunk)) break;
    return null;
  }
  return decode(tally, decoder, head.value, source);
}

/** The body's chunks up to the limit of the wire. */
async function* limited(tally: Tally, body: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of body as AsyncIterable<Buffer>) {
    const room = tally.limits.wireBytes - tally.wire;
    tally.wire += Math.min(chunk.length, room);
    if (chunk.length > room) {
      tally.cut = "wire";
      if (room > 0) yield chunk.subarray(0, room);
      return;
    }
    yield chunk;
  }
}

/** Keeps decoded bytes; false when no more are wanted. */
function keep(tally: Tally, chunk: Buffer): boolean {
  const { limits: most } = tally;
  const room = most.decodedBytes - tally.decoded;
  tally.chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
  tally.decoded += Math.min(chunk.length, room);
  if (chunk.length > room) tally.cut = "decoded";
  else if (tally.decoded > most.ratioFrom && tally.decoded > most.ratio * tally.wire) tally.cut = "ratio";
  else return true;
  return false;
}

async function decode(tally: Tally, decoder: Transform, head: Buffer, source: AsyncGenerator<Buffer>) {
  // Feeding waits for the decoder to be read, so a bomb never grows beyond one of its chunks.
  const feed = async () => {
    await write(decoder, head);
    for await (const chunk of source) await write(decoder, chunk);
    decoder.end();
  };
  feed().catch((error: Error) => decoder.destroy(error));
  try {
    for await (const chunk of decoder as AsyncIterable<Buffer>) if (!keep(tally, chunk)) break;
  } catch (error) {
    if (!isOfZlib(error)) throw error;
    if (!tally.decoded) return "not what its encoding says";
    tally.cut = "damaged";
  }
  return null;
}

function write(decoder: Transform, chunk: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    decoder.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

function isOfZlib(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && /^(?:Z_|ERR__|ERR_BROTLI|ERR_ZLIB|ZSTD_)/.test(String(error.code))
  );
}

/** The bytes as text, by the charset of the Content-Type when it is a known one; bytes outside of it become U+FFFD. */
export function textOf(bytes: Buffer, contentType: string): string {
  const label = /charset\s*=\s*"?([\w-]{1,40})/i.exec(contentType)?.[1] ?? "utf-8";
  return decoderOf(label).decode(bytes);
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
