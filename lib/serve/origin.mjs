/** Where the app is reached, for what must name its own address in full. */

/** Pages are kept for each origin, so there must be few; whoever makes up names gets pages without one. */
const most = 4;
const plainHost = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * @param {string | undefined} publicUrl where that is set, it is the only one
 * @returns {(headers: import("node:http").IncomingHttpHeaders) => string | null} without a slash at the end
 */
export function originsFrom(publicUrl) {
  if (publicUrl) return () => publicUrl.replace(/\/$/, "");
  const known = new Set();
  return ({ host = "", "x-forwarded-proto": scheme }) => {
    if (!plainHost.test(host)) return null;
    const origin = `${scheme === "https" ? "https" : "http"}://${host.toLowerCase()}`;
    if (!known.has(origin) && known.size >= most) return null;
    known.add(origin);
    return origin;
  };
}
