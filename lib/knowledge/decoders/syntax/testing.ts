// What the decoders' tests are written with.
import type { HttpRequest } from "@/lib/evidence/exchange";
import { read } from "@/lib/evidence/read";
import { clueAt, part, traced } from "@/lib/evidence/traced";
import { type Look, look } from "../../look";
import type { Decoded, Decoder } from "../../shapes";
import { loadTexts } from "../../texts";
import { type DecoderId, decoders } from "../table.gen";

const texts = await loadTexts();

/** A request as the reader would hand it over; written here so that these tests need no reader. */
export function request(start: string, lines: readonly string[] = [], body: string | null = null): HttpRequest {
  const text = [start, ...lines].join("\n");
  const source = traced(text, "request");
  const [method = null, target = null] = start.split(" ");
  let from = start.length + 1;
  const fields = lines.map((line) => {
    const colon = line.indexOf(":");
    const value = part(source, from + colon + 2, from + line.length);
    const field = { name: line.slice(0, colon).toLowerCase(), value, line: clueAt(source, from, from + line.length) };
    from += line.length + 1;
    return field;
  });
  const url = target && /^https?:/.test(target) ? target : null;
  const start_ = clueAt(source, 0, start.length);
  return { method, target, url, version: null, fields, body: body === null ? null : traced(body), start: start_ };
}

export function seen(evidence: string, sent: HttpRequest | null = null, observedAt: number | null = null): Look {
  const { exchanges, chosen } = read(evidence);
  const exchange = exchanges[chosen];
  if (!exchange) throw new Error("nothing was read");
  return look({ ...exchange, request: sent }, observedAt);
}

export const date = "Date: Mon, 23 Nov 2026 12:00:00 GMT";
export const now = Date.UTC(2026, 10, 23, 12) / 1000;
export const refused = (...lines: string[]) => `HTTP/1.1 403 Forbidden\n${[date, ...lines].join("\n")}\n\n`;
export const decode = (id: DecoderId, evidence: string, sent: HttpRequest | null = null): Decoded =>
  (decoders[id] as Decoder).read(seen(evidence, sent), texts);
export const told = ({ reasons }: Decoded) => reasons.map(({ cause, strength }) => `${cause} ${strength}`);
export const kinds = ({ facts }: Decoded) => facts.map(({ kind }) => kind);
export const jwt = (claims: object, head: object = { alg: "RS256" }) =>
  `${[head, claims].map((half) => Buffer.from(JSON.stringify(half)).toString("base64url")).join(".")}.c2ln`;
