import type { MetadataRoute } from "next";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  const { PUBLIC_URL } = env();
  return {
    rules: { userAgent: "*", disallow: ["/s/", "/api/"] },
    ...(PUBLIC_URL ? { sitemap: `${PUBLIC_URL}/sitemap.xml` } : {}),
  };
}
