/**
 * Prerendered pages, as the files that they are. Nothing changes them while the process lives, so each is read, named by
 * its hash and compressed once; Next would hash and compress it anew for every visitor.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";
import { pathOf } from "./policy.mjs";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
/** Close to the smallest in a tenth of the time. */
const quality = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } };

/** The best first. */
const codings = { br: (text) => brotli(text, quality), gzip: (text) => gzip(text), identity: async (text) => text };

/** By these fields Next tells its router's own requests from a visit. */
const vary = "rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding";

/**
 * @param {string} folder where the build left the pages
 * @param {readonly string[]} paths of the prerendered pages
 */
export function pagesFrom(folder, paths) {
  const pages = new Set(paths.filter((page) => !page.startsWith("/_")));
  const kept = new Map();
  /** What fails is tried anew the next time. */
  const once = (key, make) => {
    if (!kept.has(key)) {
      const made = make();
      kept.set(key, made);
      made.catch(() => kept.delete(key));
    }
    return kept.get(key);
  };
  const textOf = (page) => readFile(path.join(folder, page === "/" ? "index.html" : `${page}.html`));
  // Weak: the same page in other codings is other bytes.
  const tagOf = async (page) =>
    `W/"${createHash("sha256")
      .update(await textOf(page))
      .digest("base64url")
      .slice(0, 22)}"`;
  const bodyOf = async (page, coding) => codings[coding](await textOf(page));

  /** What the page is for this request; without a body where the client has it. */
  async function formOf(page, { "if-none-match": known, "accept-encoding": takes }) {
    const tag = await once(`tag ${page}`, () => tagOf(page));
    if (names(known, tag)) return { tag };
    const coding = chosen(takes);
    return { tag, coding, body: await once(`${coding} ${page}`, () => bodyOf(page, coding)) };
  }

  /**
   * Answers a visit of a prerendered page. Whatever is another page, another method or a request of Next's router goes on,
   * and so does a page whose file cannot be read.
   *
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   * @param {() => void} goOn
   */
  return function visit(request, response, goOn) {
    const page = pathOf(request.url);
    const plain = (request.method === "GET" || request.method === "HEAD") && request.headers.rsc === undefined;
    if (plain && pages.has(page)) formOf(page, request.headers).then((form) => send(request, response, form), goOn);
    else goOn();
  };
}

function send({ method }, response, { tag, coding, body }) {
  response.setHeader("etag", tag);
  response.setHeader("vary", vary);
  if (!body) {
    response.statusCode = 304;
    return response.end();
  }
  if (coding !== "identity") response.setHeader("content-encoding", coding);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-length", body.byteLength);
  return response.end(method === "HEAD" ? undefined : body);
}

/** RFC 9110 §13.1.2, by the weak comparison. */
function names(field, tag) {
  if (!field) return false;
  const opaque = tag.replace(/^W\//, "");
  return field.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === opaque);
}

/** Of the codings that the client names (RFC 9110 §12.5.3) and does not refuse the best; else none. */
function chosen(field = "") {
  const refused = /;\s*q=0(?:\.0*)?\s*$/;
  const named = field.split(",").filter((one) => !refused.test(one));
  const taken = new Set(named.map((one) => one.split(";")[0].trim().toLowerCase()));
  return Object.keys(codings).find((coding) => taken.has(coding)) ?? "identity";
}
