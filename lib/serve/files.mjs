/**
 * Prerendered pages and the scripts and styles of the build, as the files that they are. Nothing changes them while the
 * process lives, so each is read, named by its hash and compressed once; Next would do that anew for every visitor.
 */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";
import { chosen } from "./coding.mjs";
import { pathOf } from "./policy.mjs";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
/** Close to the smallest in a tenth of the time. */
const quick = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } };

/** By these fields Next tells its router's own requests from a visit. */
const ofRouter = "rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch";

const types = {
  ".js": "application/javascript; charset=UTF-8",
  ".css": "text/css; charset=UTF-8",
  ".json": "application/json",
};

/**
 * Prerendered pages, with what the build cannot know: the address that each has where the app is reached
 * (`x-why403-origin`), and whether the probe is offered. A request of Next's router for one goes on.
 *
 * @param {string} folder where the build left them
 * @param {readonly string[]} paths
 * @param {boolean} [probe]
 */
export function pagesFrom(folder, paths, probe = false) {
  const head = { "content-type": "text/html; charset=utf-8", vary: `${ofRouter}, Accept-Encoding` };
  const fileOf = (page) => path.join(folder, page === "/" ? "index.html" : `${page}.html`);
  const pages = paths.filter((page) => !page.startsWith("/_"));
  const offered = probe ? '<meta name="why403-probe" content="on"/>' : "";
  const told = (page) => (html, origin) => {
    const own = origin ? `<link rel="canonical" href="${origin}${page}"/>` : "";
    return Buffer.from(String(html).replace("</head>", `${offered}${own}</head>`));
  };
  const hand = handing(new Map(pages.map((page) => [page, { file: fileOf(page), head, told: told(page) }])));
  return (request, response, goOn) => (request.headers.rsc === undefined ? hand(request, response, goOn) : goOn());
}

/**
 * Scripts, styles and data. Their names change with what they hold, so they may be kept for good.
 *
 * @param {string} folder where the build left them
 * @param {string} under the path by which they are asked for
 */
export function assetsFrom(folder, under) {
  const cache = { "cache-control": "public, max-age=31536000, immutable", vary: "Accept-Encoding" };
  const all = readdirSync(folder, { recursive: true });
  const files = all.filter((file) => types[path.extname(file)]);
  // The build left the smallest form beside most of them (lib/tools/set-up.mjs).
  const made = new Set(all.filter((file) => file.endsWith(".br")));
  const known = files.map((file) => [
    `${under}/${file.split(path.sep).join("/")}`,
    {
      file: path.join(folder, file),
      head: { ...cache, "content-type": types[path.extname(file)] },
      made: made.has(`${file}.br`) ? path.join(folder, `${file}.br`) : undefined,
    },
  ]);
  return handing(new Map(known));
}

/**
 * Answers a visit of a known file. Whatever is another one or another method goes on, and so does a file that cannot be
 * read.
 *
 * @param {Map<string, { file: string, head: Record<string, string>, made?: string, told?: (text: Buffer, origin?: string) => Buffer }>} files by path
 */
function handing(files) {
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

  /** What the file is for this request; without a body where the client has it. */
  async function formOf({ file, head, made, told }, headers) {
    const { "if-none-match": known, "accept-encoding": takes, "x-why403-origin": origin } = headers;
    const key = told && origin ? `${origin} ${file}` : file;
    const text = async () => (told ? told(await readFile(file), origin) : readFile(file));
    const tag = await once(`tag ${key}`, async () => tagOf(await text()));
    if (names(known, tag)) return { tag, head };
    const coding = chosen(takes, Object.keys(codings));
    const body = await once(`${coding} ${key}`, async () =>
      made && coding === "br" ? readFile(made) : codings[coding](await text()),
    );
    return { tag, head, coding, body };
  }

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   * @param {() => void} goOn
   */
  return function hand(request, response, goOn) {
    const file = files.get(pathOf(request.url));
    const asked = request.method === "GET" || request.method === "HEAD";
    if (file && asked) formOf(file, request.headers).then((form) => send(request, response, form), goOn);
    else goOn();
  };
}

/** The best first. */
const codings = { br: (text) => brotli(text, quick), gzip: (text) => gzip(text), identity: async (text) => text };

// Weak: the same file in other codings is other bytes.
const tagOf = (text) => `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;

function send({ method }, response, { tag, head, coding, body }) {
  response.setHeader("etag", tag);
  for (const [name, value] of Object.entries(head))
    if (body || name !== "content-type") response.setHeader(name, value);
  if (!body) {
    response.statusCode = 304;
    return response.end();
  }
  if (coding !== "identity") response.setHeader("content-encoding", coding);
  response.setHeader("content-length", body.byteLength);
  return response.end(method === "HEAD" ? undefined : body);
}

/** RFC 9110 §13.1.2, by the weak comparison. */
function names(field, tag) {
  if (!field) return false;
  const opaque = tag.replace(/^W\//, "");
  return field.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === opaque);
}
