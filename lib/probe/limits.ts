/** What a probe may take. Times in ms, sizes in bytes; each bounds one request unless it says otherwise. */
export const limits = {
  /** UTF-16 code units of a URL, and of a Location. */
  urlLength: 2048,
  dnsMs: 2000,
  /** Addresses of one name; with more the name is refused. */
  addresses: 16,
  addressesTried: 2,
  /** TCP and TLS together. */
  connectMs: 4000,
  headersMs: 5000,
  /** A body that drips is cut here: why a request was refused stands at its start. */
  bodyMs: 3000,
  /** Everything a call does, redirects included. */
  callMs: 10_000,
  redirects: 5,
  /** Requests of one call, redirects included. */
  requests: 8,
  headerBytes: 16 * 1024,
  wireBytes: 256 * 1024,
  /** All that a connection brings: interim responses and the framing of chunks count here only. */
  connectionBytes: 2 * 1024 * 1024,
  decodedBytes: 256 * 1024,
  /** Decoded against received, judged once `ratioFrom` has been decoded. */
  ratio: 100,
  ratioFrom: 64 * 1024,
  sampleBytes: 16 * 1024,
  /** A refused name and one that does not resolve answer after the same time, so that neither tells about our network. */
  refusalMs: 2100,
} as const;

export type Limits = { readonly [K in keyof typeof limits]: number };
