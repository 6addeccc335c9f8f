/** Not by URL.canParse: in Node 20 it reads Latin-1 as UTF-8 once it has been compiled, and refuses "münchen.de". */
export function urlOf(text: string, base?: URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** The port that a URL leads to. */
export const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === "https:" ? 443 : 80));
