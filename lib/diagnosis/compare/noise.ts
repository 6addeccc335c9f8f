/**
 * What differs between any two calls and says nothing about a refusal. Names as of RFC 9110 and of what the common servers
 * send with each answer.
 */
const names = new Set([
  "age",
  "alt-svc",
  "cf-ray",
  "connection",
  "content-length",
  "date",
  "etag",
  "expect-ct",
  "expires",
  "idempotency-key",
  "if-modified-since",
  "if-none-match",
  "keep-alive",
  "last-modified",
  "nel",
  "postman-token",
  "report-to",
  "reporting-endpoints",
  "sec-websocket-key",
  "server-timing",
  "set-cookie",
  "traceparent",
  "tracestate",
  "transfer-encoding",
  "x-amz-cf-id",
  "x-amz-date",
  "x-amz-id-2",
  "x-amzn-trace-id",
  "x-azure-ref",
  "x-b3-spanid",
  "x-cloud-trace-context",
  "x-response-time",
  "x-runtime",
  "x-timer",
]);

const id = /(?:^|-)(?:request|correlation|trace|transaction|activity|span|invocation|client)-?id$/;

/** Whether a field differs from call to call by its nature: times, ids, lengths, marks of the connection. */
export function isNoise(name: string): boolean {
  return names.has(name) || id.test(name) || name.startsWith(":");
}

const changing: readonly (readonly [pattern: RegExp, as: string])[] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "uuid"],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT\b/g, "time"],
  [/\b\d{4}-?\d{2}-?\d{2}T\d{2}:?\d{2}:?\d{2}(?:\.\d{1,9})?Z?\b/g, "time"],
  [/\bnonce-[\w+/=-]+/g, "nonce"],
  [/\b(?=[0-9a-f]*\d)[0-9a-f]{16,}\b/gi, "hex"],
  [/\b\d{9,}\b/g, "number"],
];

/** A value without what changes from call to call: two that become the same differ in nothing that matters. */
export function withoutNoise(value: string): string {
  return changing.reduce((text, [pattern, as]) => text.replace(pattern, `<${as}>`), value.slice(0, 4096));
}
