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
  const named = hops > 0 ? withoutPort(chain.at(-hops) ?? "") : "";
  const address = net.isIP(named) ? named : (socket ?? "unknown");
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

/** Some proxies write the port as well: `203.0.113.9:4711`, `[2001:db8::1]:4711`. */
const withoutPort = (text) => text.replace(/^(?:([\d.]+)|\[([^\]]*)\])(?::\d{1,5})?$/, "$1$2");
