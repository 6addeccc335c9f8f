import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "../env";

/** What every answer about a shared session carries: nobody but the reader keeps it, and no link leaks it. */
export const privateHeaders = {
  "cache-control": "private, no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow, noarchive",
};

export function privately(body: object, status = 200): Response {
  return Response.json(body, { status, headers: privateHeaders });
}

/** An address of ours: absolute when PUBLIC_URL is set, else relative. */
export function urlOf(path: string): string {
  return `${env().PUBLIC_URL ?? ""}${path}`;
}

/** The token of an `Authorization: Bearer` field (RFC 6750), or null. */
export function bearer(request: Request): string | null {
  return /^Bearer +([\w.~+/=-]+) *$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;
}

/** Compares a token in constant time. */
export function opens(token: string | null, wanted: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(token ?? ""), hash(wanted));
}
