import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 128 random bits, base64url: 22 characters. */
export const newKey = (): string => randomBytes(16).toString("base64url");
export const isId = (text: string): boolean => /^[\w-]{22}$/.test(text);

/** What is stored of an edit key. */
export const hashOf = (key: string): string => createHash("sha256").update(key).digest("hex");

/** Compares in constant time. */
export function opens(key: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(key)), Buffer.from(hash));
}
