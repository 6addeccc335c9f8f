import { isMalformedBasic, malformed } from "@/lib/knowledge/decoders/syntax/basic";

/** That a Basic credential is no base64 of a name and a password, which is then what is wrong. */
export function basicFacts(credential: string): Record<string, string> {
  return isMalformedBasic(credential) ? { form: malformed } : {};
}

/** What a JSON Web Token tells apart from itself: times, issuer, audience, names of scopes. Never its other claims. */
export function jwtFacts(token: string): Record<string, string> {
  const [head, body] = token.split(/\.|%2E/i);
  const header = decoded(head);
  const claims = decoded(body);
  const facts: Record<string, string> = {};
  if (typeof header?.alg === "string" && /^[\w-]{2,12}$/.test(header.alg)) facts.alg = header.alg;
  if (typeof claims?.iss === "string" && /^https?:\/\/[\w.:/-]{1,80}$/.test(claims.iss)) facts.iss = claims.iss;
  for (const name of ["exp", "nbf", "iat"]) {
    const seconds = claims?.[name];
    if (typeof seconds === "number" && seconds > 0 && seconds < 1e11)
      facts[name] = new Date(seconds * 1000).toISOString().replace(".000", "");
  }
  const scopes = scopeNames(claims?.scope ?? claims?.scp);
  if (scopes) facts.scope = scopes;
  return facts;
}

function decoded(segment: string | undefined): Record<string, unknown> | null {
  if (!segment) return null;
  try {
    const bytes = Uint8Array.from(atob(segment.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null; // Not a token after all: there is nothing to derive.
  }
}

function scopeNames(value: unknown): string | null {
  const names = Array.isArray(value) ? value : typeof value === "string" ? value.split(/[\s,]+/) : [];
  const plain = names.filter((name): name is string => typeof name === "string" && /^[\w.:/*-]{1,60}$/.test(name));
  return plain.length ? plain.slice(0, 20).join(",") : null;
}
