/** What a request asks for, in a form that everything behind can read. */

/**
 * The path and query of a request's target (RFC 9112 §3.2); null where it names none of ours.
 *
 * @param {string} [target]
 */
export function placeOf(target = "") {
  const own = target.startsWith("/") ? target : ofAbsolute(target);
  if (own === null) return null;
  const end = own.search(/[?#]/);
  const [path, rest] = end < 0 ? [own, ""] : [own.slice(0, end), own.slice(end)];
  // `//name` would be read as a host of that name.
  return legible(path.replace(/^\/{2,}/, "/")) + rest;
}

/**
 * Whether a request names its host once at most: two that differ would be read in two ways (RFC 9112 §3.2).
 *
 * @param {readonly string[]} rawHeaders names and values in turn, as they arrived
 */
export const hasOneHost = (rawHeaders) =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host").length <= 1;

function ofAbsolute(target) {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return null;
  const { pathname, search } = new URL(target);
  return pathname + search;
}

/** A percent sign that begins no character of UTF-8 is a percent sign: such a place is one that does not exist. */
function legible(path) {
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return path.replaceAll("%", "%25");
  }
}

/**
 * Refuses a method that Node knows and the app does not. An endpoint says itself what it takes: PATCH is a method that none
 * of them takes.
 *
 * @param {string} [method]
 * @param {string} [path]
 */
export function methodFor(method = "", path = "") {
  if ((isPage(path) ? ofPages : ofEndpoints).has(method)) return method;
  return isPage(path) ? null : "PATCH";
}

/** @param {string} path */
export const isPage = (path) => !path.startsWith("/api/");

const ofEndpoints = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
export const ofPages = new Set(["GET", "HEAD", "OPTIONS"]);
