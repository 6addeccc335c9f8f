import type { MetadataRoute } from "next";
import { env } from "@/lib/env";
import { knowledgePaths } from "@/lib/knowledge/pages/paths";

/** Read for each request, since the pages are built before it is known where they will be served. */
export const dynamic = "force-dynamic";

/**
 * Every public page. A sitemap holds absolute addresses only, and the Host header of a request is not to be trusted:
 * without PUBLIC_URL the list is empty rather than wrong, and robots.txt does not name it.
 */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { PUBLIC_URL } = env();
  if (!PUBLIC_URL) return [];
  return (await knowledgePaths()).map((path) => ({ url: `${PUBLIC_URL}${path}` }));
}
