import type { Exchange, Field, HttpRequest } from "./exchange";
import { clueAt, type Origin, part, traced } from "./traced";

/** The pasted text, read. */
export interface Evidence {
  /** Id of the format that was recognised; null when the text is empty. */
  readonly format: string | null;
  readonly exchanges: readonly Exchange[];
  /** Index of the exchange to diagnose; -1 when there is none. */
  readonly chosen: number;
  /** Sentences for the user on what could not be read. */
  readonly notes: readonly string[];
}

/** Reads anything. Never throws; what it could not read stands in `notes`. */
export function read(text: string, of: Origin = "evidence"): Evidence {
  const source = traced(text, of);
  const start = /^HTTP\/([\d.]+) (\d{3})[^\n]*\n/.exec(text);
  const blank = text.indexOf("\n\n");
  const fields: Field[] = [];
  if (start) {
    const headEnd = blank < 0 ? text.length : blank;
    for (const hit of text.slice(start[0].length, headEnd).matchAll(/^([\w-]+):[ ]?(.*)$/gm)) {
      const from = start[0].length + hit.index;
      const valueFrom = from + hit[0].length - (hit[2] ?? "").length;
      fields.push({
        name: (hit[1] ?? "").toLowerCase(),
        value: part(source, valueFrom, from + hit[0].length),
        line: clueAt(source, from, from + hit[0].length),
      });
    }
  }
  const body = start ? (blank < 0 ? null : part(source, blank + 2, text.length)) : source;
  const response = {
    status: start ? Number(start[2]) : null,
    reason: null,
    version: null,
    fields,
    body,
    start: start ? clueAt(source, 0, start[0].length - 1) : null,
  };
  return {
    format: null,
    exchanges: [{ request: null, response, form: start ? "http" : "log", client: null }],
    chosen: 0,
    notes: [],
  };
}

/** Reads what was sent: a curl command or a raw request. null when it is neither. */
export function readRequest(_text: string, _of: Origin = "request"): HttpRequest | null {
  return null;
}

export function describe(_evidence: Evidence): string {
  return "";
}
