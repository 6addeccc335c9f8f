/** A host without the brackets around an IPv6 address. */
export const unbracketed = (hostname: string): string => hostname.replace(/^\[|\]$/g, "");

/** The host of a URL as the rules compare it: without brackets, and without the root's dot. */
export const hostOf = ({ hostname }: URL): string => unbracketed(hostname).replace(/\.$/, "");

/** The port that a URL leads to. */
export const portOf = ({ port, protocol }: Pick<URL, "port" | "protocol">): number =>
  Number(port || (protocol === "https:" ? 443 : 80));
