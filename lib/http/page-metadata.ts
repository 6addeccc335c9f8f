import type { Metadata } from "next";

/**
 * What a page tells of itself. The canonical address stays relative: pages are built before it is known where they will be
 * served, and a browser or crawler resolves it against the address that it asked for. What must be absolute
 * (`og:url`) is left out; the picture stands in the layout.
 */
export function pageMetadata({
  title,
  description,
  path,
}: {
  title: string;
  description: string;
  path: string;
}): Metadata {
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { type: "article", siteName: "why403", title, description, locale: "en" },
  };
}
