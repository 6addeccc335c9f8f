import "server-only";
import { isIPv4, isIPv6 } from "node:net";
import ipaddr from "ipaddr.js";

type Block = readonly [cidr: string, name: string];

/**
 * IPv4 blocks that are not probed: IANA's special-purpose registry, and what clouds use for themselves. Some (AS112, AMT)
 * are reachable from everywhere, but nobody debugs an API there. https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export const blocksOf4: readonly Block[] = [
  ["0.0.0.0/8", "this network"],
  ["10.0.0.0/8", "private use"],
  ["100.64.0.0/10", "shared address space of carriers"],
  ["127.0.0.0/8", "loopback"],
  ["168.63.129.16/32", "Azure's own services"],
  ["169.254.0.0/16", "link-local, cloud metadata"],
  ["172.16.0.0/12", "private use"],
  ["192.0.0.0/24", "protocol assignments, Oracle's metadata"],
  ["192.0.2.0/24", "documentation"],
  ["192.31.196.0/24", "AS112"],
  ["192.52.193.0/24", "AMT"],
  ["192.88.99.0/24", "6to4 relay"],
  ["192.168.0.0/16", "private use"],
  ["192.175.48.0/24", "AS112"],
  ["198.18.0.0/15", "benchmarking"],
  ["198.51.100.0/24", "documentation"],
  ["203.0.113.0/24", "documentation"],
  ["224.0.0.0/4", "multicast"],
  ["240.0.0.0/4", "reserved, broadcast"],
];

/**
 * All of IPv6 that is given out for unicast. What embeds an IPv4 address (mapped, compatible, SIIT, NAT64) and what is
 * local stands outside of it, so nothing has to be unwrapped. https://www.iana.org/assignments/ipv6-address-space
 */
export const globalUnicast = "2000::/3";

/** Blocks inside 2000::/3 that are not probed. https://www.iana.org/assignments/iana-ipv6-special-registry */
export const blocksOf6: readonly Block[] = [
  ["2001::/23", "protocol assignments, Teredo, ORCHID"],
  ["2001:db8::/32", "documentation"],
  ["2002::/16", "6to4"],
  ["2620:4f:8000::/48", "AS112"],
  ["3fff::/20", "documentation"],
];

type Address = ipaddr.IPv4 | ipaddr.IPv6;
export type Range = readonly [base: Address, bits: number];

const ranges4 = blocksOf4.map(([cidr]) => ipaddr.parseCIDR(cidr));
const ranges6 = blocksOf6.map(([cidr]) => ipaddr.parseCIDR(cidr));
const unicast = ipaddr.parseCIDR(globalUnicast);

/** The address, or null: dotted quads without leading zeros and IPv6 without a zone only. Never unwraps one in the other. */
export function parsed(text: string): Address | null {
  if (isIPv4(text)) return ipaddr.IPv4.isValidFourPartDecimal(text) ? ipaddr.IPv4.parse(text) : null;
  return isIPv6(text) && !text.includes("%") ? ipaddr.IPv6.parse(text) : null;
}

export function within(address: Address, range: Range): boolean {
  const [base, bits] = range;
  if (address instanceof ipaddr.IPv4) return base instanceof ipaddr.IPv4 && address.match(base, bits);
  return base instanceof ipaddr.IPv6 && address.match(base, bits);
}

/** Whether the probe may connect to this address. */
export function isPublic(text: string): boolean {
  const address = parsed(text);
  if (!address) return false;
  if (address instanceof ipaddr.IPv4) return !ranges4.some((range) => within(address, range));
  return within(address, unicast) && !ranges6.some((range) => within(address, range)) && !isIsatap(address);
}

/** The one embedding of IPv4 that can stand below any prefix: 0:5efe or 200:5efe before the address (RFC 5214 §6.1). */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return ((parts[4] ?? 0) & ~0x0200) === 0 && parts[5] === 0x5efe;
}

/** The same address, however each is spelled. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [parsed(one), parsed(other)];
  return a !== null && b !== null && a.kind() === b.kind() && a.toNormalizedString() === b.toNormalizedString();
}

/** What one owner has: an IPv4 address, or the /64 of an IPv6 one. A text that is no address stays as it is. */
export function networkOf(text: string): string {
  const address = parsed(text);
  return address instanceof ipaddr.IPv6 ? `${address.toNormalizedString().split(":", 4).join(":")}::/64` : text;
}
