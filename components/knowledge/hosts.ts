import { getDomain } from "tldts";

export interface Parted {
  /** What stands before the domain and says nothing of whose it is, such as `docs.`; without "www.". */
  readonly prefix: string;
  /** What its owner registered. */
  readonly domain: string;
}

/** Hosts by whose they are, each parted for the eye. "www." is kept where the host without it is another one. */
export function byOwner<T extends { readonly host: string }>(hosts: readonly T[]): (T & Parted)[] {
  const all = new Set(hosts.map(({ host }) => host));
  return hosts
    .map((one) => {
      const shown = all.has(one.host.replace(/^www\./, "")) ? one.host : one.host.replace(/^www\./, "");
      const domain = getDomain(shown, { allowPrivateDomains: true }) ?? shown;
      return { ...one, prefix: shown.slice(0, shown.length - domain.length), domain };
    })
    .sort((a, b) => a.domain.localeCompare(b.domain, "en") || a.prefix.localeCompare(b.prefix, "en"));
}
