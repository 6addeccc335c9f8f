/** Why a request brought no answer, and whose doing that is. */
export const failures = {
  "not-public": { whose: "unknown", says: "Not a public address. Use the script: it runs from your own machine." },
  "target-limit": { whose: "us", says: "This host has been probed often in the last hour. Wait, or use the script." },
  "call-time": { whose: "us", says: "The probe's ten seconds were over." },
  "header-size": { whose: "us", says: "The header fields are larger than the 16 KiB that the probe reads." },
  "too-much": { whose: "us", says: "More came before the answer than the probe reads." },
  "no-route": { whose: "us", says: "The probe's own network has no route to this address." },
  "wrong-peer": { whose: "us", says: "The connection led to another address than the one that was checked." },
  internal: { whose: "us", says: "The probe itself failed here; this says nothing about the host." },
  "no-family": { whose: "target", says: "The name has no address of this kind." },
  cancelled: { whose: "you", says: "You stopped the probe." },
  "connect-time": { whose: "target", says: "The host did not take the connection within 4 seconds." },
  "connect-refused": { whose: "target", says: "The host refused the connection: nothing listens at this port." },
  closed: { whose: "target", says: "The host closed the connection before it had answered." },
  "headers-time": { whose: "target", says: "The host took the request and sent no answer within 5 seconds." },
  "not-http": { whose: "target", says: "What came back is not valid HTTP/1.1." },
  tls: { whose: "target", says: "The TLS connection failed; the probe never goes on without a valid certificate." },
} as const satisfies Record<string, { whose: "us" | "you" | "target" | "unknown"; says: string }>;

export type FailureCode = keyof typeof failures;

export class Failure extends Error {
  readonly code: FailureCode;
  /** What the system or the TLS library called it: "CERT_HAS_EXPIRED". Never text of the target's. */
  readonly detail: string | null;

  constructor(code: FailureCode, detail: string | null = null) {
    super(failures[code].says);
    this.name = "Failure";
    this.code = code;
    this.detail = detail;
  }
}

const codes: readonly (readonly [RegExp, FailureCode])[] = [
  [/^(?:ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|EACCES|EPERM)$/, "no-route"],
  [/^ECONNREFUSED$/, "connect-refused"],
  [/^ETIMEDOUT$|^UND_ERR_CONNECT_TIMEOUT$/, "connect-time"],
  [/^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/, "header-size"],
  [/^UND_ERR_HEADERS_TIMEOUT$/, "headers-time"],
  [/^HPE_|^UND_ERR_(?:RES_|RESPONSE|PARSER|INVALID)/, "not-http"],
  [/^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|EPROTO|HOSTNAME_MISMATCH|INVALID_|CRL_)/, "tls"],
];

/** What an error of the network stands for; one without a code is no error of the network. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  const found = codes.find(([pattern]) => pattern.test(code));
  return new Failure(found?.[1] ?? (code ? "closed" : "internal"), code || null);
}

function codeOf(error: unknown): string {
  // undici leaves the code of its parser's errors out.
  if (error instanceof Error && error.name === "HTTPParserError") return "HPE_INVALID";
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" && /^[A-Z0-9_]{1,60}$/.test(error.code) ? error.code : "";
}
