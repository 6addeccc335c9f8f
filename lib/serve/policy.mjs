/** The policy of every answer, whoever makes it: a page, a route, a file, a redirect, or Next's own error. */
import { randomBytes } from "node:crypto";

const fixed = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-frame-options": "DENY",
};

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
const pagePolicy = (script) => ["default-src 'none'", `script-src ${script}`, ...rest].join("; ");

/** What is not a page has nothing to load. */
const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Pages that are rendered for each request, and so can carry a nonce. */
const renderedPage = /^\/(?:diagnose|search|s\/[^/]+(?:\/handoff)?)$/;
const aboutSession = /^\/(?:s|api\/sessions)(?:\/|$)/;

/**
 * Takes the hashes that lib/tools/csp.mjs wrote after the build; a page that is not listed is the 404 page.
 *
 * @param {{ own: string, pages: Record<string, readonly string[]> }} hashes
 */
export function policyFrom({ own, pages }) {
  const prerendered = new Map(
    Object.entries(pages).map(([path, hashes]) => [path, pagePolicy(["'self'", ...hashes].join(" "))]),
  );
  const notFound = prerendered.get("/_not-found") ?? pagePolicy("'self'");

  /** @param {string} path */
  function contentSecurityPolicy(path) {
    if (renderedPage.test(path)) {
      const nonce = randomBytes(16).toString("base64");
      return { nonce, text: pagePolicy(`'nonce-${nonce}' 'strict-dynamic' ${own}`) };
    }
    const data = path.startsWith("/api/") || path.startsWith("/_next/static/");
    return { nonce: null, text: data ? dataPolicy : (prerendered.get(path) ?? notFound) };
  }

  /**
   * Sets the policy on an answer, at the moment its head is written. The renderer takes the nonce from the request's
   * own field, so what a client sends there is dropped.
   *
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  return function guard(request, response) {
    const path = pathOf(request.url);
    const { nonce, text } = contentSecurityPolicy(path);
    delete request.headers["content-security-policy"];
    delete request.headers["content-security-policy-report-only"];
    if (nonce) request.headers["content-security-policy"] = text;
    const { writeHead } = response;
    response.writeHead = (...head) => {
      for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value);
      response.setHeader("content-security-policy", text);
      settle(path, response);
      return writeHead.apply(response, head);
    };
  };
}

/** The same for what Node refuses before there is a request. */
export const bareHead = Object.entries({ ...fixed, "content-security-policy": dataPolicy, "cache-control": "no-store" })
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join("");

/** @param {string | undefined} url */
export function pathOf(url = "/") {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

/** Who may keep the answer, and by what it differs. */
function settle(path, response) {
  const ofSession = aboutSession.test(path);
  if (ofSession || path.startsWith("/api/")) response.setHeader("x-robots-tag", "noindex, nofollow, noarchive");
  if (ofSession) response.setHeader("cache-control", "private, no-store");
  else response.setHeader("cache-control", kept(response));
  if (path.startsWith("/api/")) varyByOwn(response);
}

/** A prerendered page is revalidated at each visit: a kept one would name scripts that the next version no longer has. */
function kept(response) {
  const said = String(response.getHeader("cache-control") ?? "");
  if (said.startsWith("s-maxage=")) return "public, max-age=0, must-revalidate";
  if (said) return said;
  return response.statusCode >= 400 ? "no-store" : "public, max-age=0, must-revalidate";
}

/** Next names the fields of its router on every answer; a route's answer differs by none of them. */
function varyByOwn(response) {
  const fields = [response.getHeader("vary") ?? ""].flat().join(",").split(",");
  const own = fields.map((field) => field.trim()).filter((field) => field && !/^(?:rsc|next-)/.test(field));
  if (own.length) response.setHeader("vary", [...new Set(own)].join(", "));
  else response.removeHeader("vary");
}
