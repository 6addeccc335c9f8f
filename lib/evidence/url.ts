/**
 * A text as a URL; null when it is none. Not by URL.canParse: in Node 20 that reads Latin-1 as UTF-8 once it has been
 * compiled, and refuses "https://münchen.de/".
 */
export function parsedUrl(text: string | null | undefined, base?: URL): URL | null {
  if (!text) return null;
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
