import type { Called } from "@/lib/diagnosis/diagnose";
import type { Wanted } from "./calls";

/** Fields that a browser sends across origins without asking first (Fetch, "CORS-safelisted"), or by itself. */
const unasked =
  /^(?::.*|accept|accept-language|accept-encoding|content-language|content-length|host|origin|referer|user-agent|connection|cookie|range|te|priority|dnt|sec-.*|proxy-.*|access-control-.*|if-.*|cache-control|pragma)$/;

/** What is probed of a call: its URL, and its preflight where it came from another origin. */
export function wantedOf({ method, origin, fields }: Called, url: string): Wanted {
  const own = method === "HEAD" || method === "OPTIONS" ? { method } : {};
  const cross = origin && /^https?:\/\/[^/]+$/.test(origin) ? origin : null;
  if (!cross) return { url, ...own };
  const headers = [...new Set(fields.filter((name) => !unasked.test(name)))].slice(0, 24);
  return { url, ...own, origin: cross, preflight: { method: method ?? "GET", headers } };
}
