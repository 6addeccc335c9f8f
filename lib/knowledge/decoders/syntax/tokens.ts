import type { Field } from "@/lib/evidence/exchange";
import { type Clue, clueAt, type Traced } from "@/lib/evidence/traced";
import type { Look } from "../../look";
import { requestClue } from "./decoded";
import { readDate } from "./time";

/** The claims of a JWT that a diagnosis may use; times in ms since 1970. */
export interface Claims {
  readonly alg: string | null;
  readonly exp: number | null;
  readonly nbf: number | null;
  readonly iat: number | null;
  readonly iss: string | null;
  readonly aud: string | null;
  readonly scope: string | null;
  readonly roles: string | null;
  readonly clue: Clue;
}

const jwt = /(?<![\w.-])eyJ[\w-]{5,4096}\.[\w-]{5,16384}\.[\w-]{0,4096}/g;
const placeholder = /\[redacted:jwt#\d{1,9}([^[\]\n]{0,2000})\]/g;
const most = 10;

/** Every JWT of the request, or the placeholder that stands for one. */
export function requestTokens(look: Look): Claims[] {
  const { request } = look.exchange;
  if (!request) return printedClaims(look.body);
  const fields = [...(look.requestFields.get("authorization") ?? []), ...request.fields];
  const list = [...new Set<Field>(fields)].slice(0, 200).flatMap((field) => tokensIn(field.value));
  const start = requestClue(request);
  const inUrl = start ? tokensOf(request.url ?? request.target ?? "", () => start) : [];
  const found = [...list, ...inUrl].slice(0, most);
  return found.length ? found : printedClaims(look.body);
}

const printed = /["'](exp|nbf|iat)["']\s?:\s?(\d{10})\b/g;

/** The times of one token that somebody decoded; those of two cannot be told apart. */
function printedClaims(body: Traced | null): Claims[] {
  const hits = [...(body?.text.matchAll(printed) ?? [])].slice(0, most);
  const [first] = hits;
  const names = new Set(hits.map(([, name]) => name));
  if (!body || !first || !names.has("exp") || !names.has("iat") || names.size < hits.length) return [];
  const { index } = first;
  return [
    unfold(hits.map(([, name, value]) => `${name}=${value}`).join(" "), clueAt(body, index, index + first[0].length)),
  ];
}

function tokensIn(value: Traced): Claims[] {
  return tokensOf(value.text, (from, to) => clueAt(value, from, to));
}

function tokensOf(text: string, clueOf: (from: number, to: number) => Clue): Claims[] {
  const list: Claims[] = [];
  for (const [pattern, read] of [
    [jwt, decode] as const,
    [placeholder, (hit: RegExpExecArray, clue: Clue) => unfold(hit[1] ?? "", clue)] as const,
  ])
    for (const hit of text.matchAll(pattern)) {
      const claims = read(hit, clueOf(hit.index, hit.index + hit[0].length));
      if (claims) list.push(claims);
      if (list.length >= most) return list;
    }
  return list;
}

function decode(hit: RegExpExecArray, clue: Clue): Claims | null {
  const [head = "", payload = ""] = hit[0].split(".");
  const claims = readBase64Json(payload);
  if (!claims) return null;
  return {
    alg: text(readBase64Json(head)?.alg),
    exp: seconds(claims.exp),
    nbf: seconds(claims.nbf),
    iat: seconds(claims.iat),
    iss: text(claims.iss),
    aud: text(claims.aud),
    scope: text(claims.scope) ?? text(claims.scp),
    roles: text(claims.roles),
    clue,
  };
}

function unfold(said: string, clue: Clue): Claims {
  const told = new Map([...said.matchAll(/([a-z]{1,20})=([^\s\]]{1,500})/g)].map((pair) => [pair[1], pair[2]]));
  const date = (name: string) => {
    const value = told.get(name) ?? "";
    return /^\d{1,12}$/.test(value) ? Number(value) * 1000 : readDate(value);
  };
  const word = (name: string) => told.get(name) ?? null;
  return {
    alg: word("alg"),
    exp: date("exp"),
    nbf: date("nbf"),
    iat: date("iat"),
    iss: word("iss"),
    aud: word("aud"),
    scope: word("scope")?.replaceAll(",", " ") ?? null,
    roles: word("roles")?.replaceAll(",", " ") ?? null,
    clue,
  };
}

/** The object that a base64url text holds; null when it holds none. */
export function readBase64Json(encoded: string): Record<string, unknown> | null {
  const text = readBase64(encoded);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Base64 or base64url as text; null when it is neither. */
export function readBase64(encoded: string): string | null {
  try {
    const bytes = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
  } catch {
    return null;
  }
}

function seconds(value: unknown): number | null {
  return typeof value === "number" && Math.abs(value) < 1e12 ? value * 1000 : null;
}

function text(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return null;
  const words = value.filter((item): item is string => typeof item === "string").slice(0, 40);
  return words.length ? words.join(" ") : null;
}
