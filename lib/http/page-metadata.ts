import type { Metadata } from "next";
import { headers } from "next/headers";

/**
 * What a page tells of itself. Pages are built before it is known where they will be served: the canonical address is
 * written into each as it is handed out (lib/serve/files.mjs), and `og:url` is left out; the picture stands in the layout.
 */
export function pageMetadata({ title, description }: { title: string; description: string }): Metadata {
  return {
    title,
    description,
    openGraph: { type: "article", siteName: "why403", title, description, locale: "en" },
  };
}

/** The same of a page that is rendered for each request. */
export async function canonical(path: string): Promise<Pick<Metadata, "alternates">> {
  const origin = (await headers()).get("x-why403-origin");
  return origin ? { alternates: { canonical: `${origin}${path}` } } : {};
}
