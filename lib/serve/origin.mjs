/** Where the app is reached, for what must name its own address in full. */

/** Pages are kept for each origin, so there must be few. */
const most = 4;
/** A name that leads nowhere but to the reader's own machine; any other could be somebody else's (Host is the client's word). */
const ownMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * @param {string | undefined} publicUrl where that is set, it is the only one
 * @returns {(headers: import("node:http").IncomingHttpHeaders) => string | null} without a slash at the end
 */
export function originsFrom(publicUrl) {
  if (publicUrl) return () => publicUrl.replace(/\/+$/, "");
  const known = new Set();
  return ({ host = "" }) => {
    if (!ownMachine.test(host)) return null;
    const origin = `http://${host.toLowerCase()}`;
    if (!known.has(origin) && known.size >= most) return null;
    known.add(origin);
    return origin;
  };
}
