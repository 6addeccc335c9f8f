import "server-only";
import type { z } from "zod";
import { invalidField, Problem } from "../problem";
import type { Call } from "./direct";

/** Reads a body up to `limit` bytes, counting while reading. Bytes that are not UTF-8 become U+FFFD. */
export async function readBody(call: Call, limit: number): Promise<string> {
  if (Number(call.headers.get("content-length") ?? 0) > limit) throw tooLarge(limit);
  // Read as text, compressed bytes would be diagnosed as what they are not.
  if (!/^(?:identity)?$/i.test(call.headers.get("content-encoding")?.trim() ?? "")) {
    throw new Problem("unsupported-type", "Send the body as it is, without a Content-Encoding.", {
      headers: { "accept-encoding": "identity" },
    });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of call.body ?? []) {
      size += chunk.byteLength;
      if (size > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    throw isBreak(error) ? new Problem("invalid-input", "The body broke off. Send it again.") : error;
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** The client has gone, so nothing of ours has failed. */
const isBreak = (error: unknown) => error instanceof Error && "code" in error && error.code === "ECONNRESET";

const tooLarge = (limit: number) =>
  new Problem("too-large", `At most ${Math.floor(limit / 1024)} KiB are taken here. Send the refused response alone.`);

export function isJson(call: Call): boolean {
  return /^\s*application\/json\s*(?:;|$)/i.test(call.headers.get("content-type") ?? "");
}

/** Reads a JSON body against a schema. */
export async function readJson<S extends z.ZodType>(call: Call, schema: S, limit: number): Promise<z.output<S>> {
  if (!isJson(call)) {
    throw new Problem("unsupported-type", "Send JSON, with Content-Type: application/json.", {
      headers: { accept: "application/json" },
    });
  }
  return checked(schema, parsed(await readBody(call, limit)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem("not-json", "The body cannot be parsed as JSON.");
  }
}

/** So many characters only texts of evidence may have. */
const longText = 64 * 1024;

/** A name of plain letters: what stands in another's place may be something that was pasted there. */
const isPlain = (part: PropertyKey) => /^(?:\d{1,9}|[a-z]{1,24}(?:[_-][a-z]{1,24}){0,5})$/i.test(String(part));

/**
 * The value as the schema has it; else `too-large` for a text that no event can hold, or `invalid-input` with the first
 * field that is wrong. Nothing pasted is echoed.
 */
function checked<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  if (issue?.code === "too_big" && issue.origin === "string" && Number(issue.maximum) >= longText)
    throw tooLarge(Number(issue.maximum));
  const path = [...(issue?.path ?? []), ...(unknown ? [unknown] : [])];
  const field =
    path
      .map((part) => (isPlain(part) ? String(part) : "…"))
      .join(".")
      .slice(0, 80) || "body";
  const why = unknown ? "is not a field of this call" : (issue?.message ?? "is not right");
  throw invalidField(field, why);
}
