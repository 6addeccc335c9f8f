import net from "node:net";

/**
 * The client's address: the socket's, or with reverse proxies in front the one that the outermost trusted of them saw.
 * A client can only write what stands further left in X-Forwarded-For.
 *
 * @param {{ forwarded: string | string[] | undefined, socket: string | undefined }} seen
 * @param {number} hops how many reverse proxies are in front
 */
export function clientOf({ forwarded, socket }, hops) {
  const chain = String(forwarded ?? "")
    .split(",")
    .map((part) => part.trim());
  const named = hops > 0 ? chain.at(-hops) : undefined;
  // Some proxies write the port as well: each connection would be a client of its own, or all of them one.
  const host = named?.replace(/^\[(.+)\](?::\d{1,5})?$|^([\d.]+):\d{1,5}$/, "$1$2");
  const address = host && net.isIP(host) ? host : (socket ?? "unknown");
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}
