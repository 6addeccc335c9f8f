import "server-only";
import { networkInterfaces } from "node:os";
import ipaddr from "ipaddr.js";
import { parsedUrl } from "@/lib/evidence/url";
import { isSame, parsed, type Range, within } from "./address";

/** One entry of PROBE_ALLOW or PROBE_DENY: a name or a range of addresses, at one port or (null) at all. */
export type Entry = { readonly port: number | null } & ({ readonly name: string } | { readonly range: Range });

/** What the operator decided. */
export interface Policy {
  readonly allow: readonly Entry[];
  readonly deny: readonly Entry[];
  /** `host` or `host:port` under which this app is reached. */
  readonly own: readonly string[];
  /** Addresses of this machine. */
  readonly ownAddresses: readonly string[];
  /** The port at which this app listens on them. */
  readonly ownPort?: number | undefined;
}

const bracketed = /^\[([^\]]+)\](\/\d{1,3})?(?::(\d{1,5}))?$/;
const plain = /^([^:/\s]+)(\/\d{1,2})?(?::(\d{1,5}))?$/;
const bare6 = /^([0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*)(\/\d{1,3})?$/i;

/** Reads `host[:port]`, `CIDR[:port]` or, for IPv6 with a port, `[address]/length:port`. Throws on anything else. */
export function entryOf(text: string): Entry {
  const hit = bracketed.exec(text) ?? bare6.exec(text) ?? plain.exec(text);
  const [, host = "", length, digits] = hit ?? [];
  const port = digits ? Number(digits) : null;
  const address = parsed(host);
  if (!hit || (port !== null && (port < 1 || port > 65_535))) throw new TypeError(`"${text}" is no host or range`);
  if (!address) {
    if (length || !/[a-z]/i.test(host) || host.includes(":")) throw new TypeError(`"${text}" is no host or range`);
    const name = nameOf(host);
    if (!name) throw new TypeError(`"${text}" is no host or range`);
    return { name, port };
  }
  const cidr = `${host}${length ?? (address.kind() === "ipv4" ? "/32" : "/128")}`;
  if (!ipaddr.isValidCIDR(cidr)) throw new TypeError(`"${text}" is no range of addresses`);
  return { range: ipaddr.parseCIDR(cidr), port };
}

/** As the URL parser writes it, without the root's dot; null for what is no name: nothing would ever be it. */
function nameOf(host: string): string | null {
  const name = (parsedUrl(`http://${host}`)?.hostname ?? "").replace(/\.$/, "");
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name) && !parsed(name) ? name : null;
}

interface Settings {
  readonly PROBE_ALLOW: readonly string[];
  readonly PROBE_DENY: readonly string[];
  readonly PUBLIC_URL?: string | undefined;
  readonly PORT?: number | undefined;
}

/** The policy of an environment; `host` is the Host field of the call, which can only add to what is refused. */
export function policyOf(settings: Settings, host: string | null = null): Policy {
  const { PUBLIC_URL } = settings;
  return {
    allow: settings.PROBE_ALLOW.map(entryOf),
    deny: settings.PROBE_DENY.map(entryOf),
    own: [PUBLIC_URL ? new URL(PUBLIC_URL).host : null, host?.toLowerCase() ?? null].flatMap((one) => one ?? []),
    ownAddresses: Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address)),
    ownPort: settings.PORT,
  };
}

const loopback = ["127.0.0.0/8", "0.0.0.0/32", "::1/128", "::/128"].map((cidr) => ipaddr.parseCIDR(cidr));

/** Whether an address at a port is this app, by any of the addresses of this machine. PROBE_ALLOW never opens it. */
export function isItself({ ownPort, ownAddresses }: Policy, host: string, port: number): boolean {
  const address = port === ownPort ? parsed(host) : null;
  if (!address) return false;
  return loopback.some((range) => within(address, range)) || ownAddresses.some((own) => isSame(own, host));
}

/** Whether a host is this name or below it. */
export const isWithin = (host: string, name: string): boolean => host === name || host.endsWith(`.${name}`);

/** Whether the entries name this host or address at this port; a name covers what is below it when `below`. */
export function listed(entries: readonly Entry[], host: string, port: number, below = false): boolean {
  const address = parsed(host);
  return entries.some((entry) => {
    if (entry.port !== null && entry.port !== port) return false;
    if ("range" in entry) return address !== null && within(address, entry.range);
    return below ? isWithin(host, entry.name) : host === entry.name;
  });
}
