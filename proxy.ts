import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type NextRequest, NextResponse } from "next/server";
import { themeScript } from "@/components/ui/theme";
import { trustedTypesScript } from "@/lib/http/trusted-types";

const production = process.env.NODE_ENV === "production";

/** Inline-script hashes of every prerendered page, written after the build (lib/tools/csp.mjs). */
const prerendered: Readonly<Record<string, readonly string[]>> = readHashes();

function readHashes() {
  const file = path.join(process.cwd(), ".next", "csp.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** Pages that are rendered for each request, and so can carry a nonce. */
const dynamicPage = /^\/(?:diagnose|search|s\/[^/]+)$/;

/** The one inline script of our own, in the layout; prerendered pages list its hash among theirs. */
const ownScript = `'sha256-${createHash("sha256")
  .update(trustedTypesScript + themeScript)
  .digest("base64")}'`;

const rest = [
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

function policy(script: string): string {
  return ["default-src 'none'", `script-src ${script}`, ...rest].join("; ");
}

/** The development server needs eval and inline styles, and speaks over a socket. */
const developmentPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ws:";

const common: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-frame-options": "DENY",
};

/** Sets the policy of every answer. It authorises nothing. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const nonce = production && dynamicPage.test(pathname) ? randomBytes(16).toString("base64") : null;
  const headers = new Headers(request.headers);
  const csp = policyFor(pathname, nonce);
  if (nonce) headers.set("content-security-policy", csp);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  for (const [name, value] of Object.entries(common)) response.headers.set(name, value);
  if (pathname.startsWith("/s/")) {
    response.headers.set("cache-control", "private, no-store");
    response.headers.set("x-robots-tag", "noindex, nofollow, noarchive");
  }
  return response;
}

function policyFor(pathname: string, nonce: string | null): string {
  if (!production) return developmentPolicy;
  if (nonce) return policy(`'nonce-${nonce}' 'strict-dynamic' ${ownScript}`);
  // Whatever is not a page of ours is answered with the prerendered 404 page.
  const hashes = Object.hasOwn(prerendered, pathname) ? prerendered[pathname] : prerendered["/_not-found"];
  return policy(["'self'", ...(hashes ?? [])].join(" "));
}

export const config = { matcher: "/((?!_next/static/).*)" };
