import { afterEach, describe, expect, it, vi } from "vitest";
import { vendorRows } from "@/lib/knowledge/pages/catalogue";

/** The environment is read once, so each test loads the doors anew. */
async function doors(publicUrl: string) {
  vi.resetModules();
  vi.stubEnv("PUBLIC_URL", publicUrl);
  const [sitemap, robots] = await Promise.all([import("./sitemap"), import("./robots")]);
  return { entries: await sitemap.default(), robots: robots.default() };
}

describe("the sitemap", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("lists every page under the public address, each once", async () => {
    const { entries, robots } = await doors("https://why403.example.com/");
    const urls = entries.map(({ url }) => url);
    expect(urls).toContain("https://why403.example.com/causes/rate-limit");
    expect(urls.filter((url) => url.includes("/vendors/"))).toHaveLength(vendorRows.length);
    expect(new Set(urls).size).toBe(urls.length);
    expect(robots.sitemap).toBe("https://why403.example.com/sitemap.xml");
  });

  it("is empty while the public address is not known", async () => {
    const { entries, robots } = await doors("");
    expect(entries).toEqual([]);
    expect(robots.sitemap).toBeUndefined();
  });
});
