/** An event's own fields as they are stored: JSON in UTF-8, since PostgreSQL's text cannot hold NUL. */
export function encoded(fields: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(fields));
}

const decoder = new TextDecoder();

/** What `encoded` has stored. The schemas judged it before it was written, and only then. */
export function decoded(data: Uint8Array) {
  return JSON.parse(decoder.decode(data));
}
