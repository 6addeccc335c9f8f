import { describe, expect, it } from "vitest";
import { sourceHosts } from "./sources";
import { loadTexts } from "./texts";

const listed = (await sourceHosts()).flatMap(({ addresses }) => addresses.map(({ url }) => url));

// The reasons of these name their sources in the code, so that no table lists them.
const code = import.meta.glob<string>("./{decoders,variants}/**/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});
const written = Object.values(code)
  .flatMap((text) => [...text.matchAll(/"(https?:\/\/[^"\s]+)"/g)].map(([, url = ""]) => url))
  .filter((url) => !/\.example(?:\/|$)/.test(url));

/** Where pages are copied, retold, translated or shortened: the page itself is to be named. */
const copies =
  /(?:^|\.)(?:csdn\.net|cnblogs\.com|qiita\.com|erplingo\.com|cloudfront\.net|tessl\.io|smithery\.ai|unpkg\.com|jsdelivr\.net|githubusercontent\.com|amazonaws\.cn|azure\.cn|google\.cn|translate\.goog|web\.archive\.org|archive\.(?:is|ph|today)|bit\.ly|t\.co|goo\.gl|tinyurl\.com|aka\.ms|lnkd\.in)$/;
/** The same site under a second name. */
const alias =
  /^(?:www\.github\.com|www\.repost\.aws|docs\.microsoft\.com|elastic\.co|alibabacloud\.com|envoyproxy\.io)$/;
const tracking = /^(?:utm_\w+|ref|ref_\w+|source|gclid|fbclid|msclkid|icmpid|mc_[ce]id|si|trk)$/i;
const search = /^https:\/\/(?:www\.)?(?:google|bing|baidu|duckduckgo)\.[a-z.]+\/(?:search|s\b|url)/;
const language = /^\/(?:[\w.-]+\/)?(?:ar|cs|de|el|es|fr|hu|it|ja|ko|nl|pl|pt|ru|sv|tr|vi|zh)(?:[-_][A-Za-z]{2,4})?\//;
/** Vendors that write about this in their own language alone. */
const noEnglish = new Set(["developers.mercadolibre.com.ar", "help.aliyun.com"]);

const faults = (address: string): string[] => {
  const url = new URL(address);
  return [
    url.protocol === "https:" ? "" : "is not https",
    /[A-Z]/.test(address.split("/")[2] ?? "") ? "has capitals in its host" : "",
    copies.test(url.hostname) ? "is a copy, a translation or a short form" : "",
    alias.test(url.hostname) ? "is a second name of a site" : "",
    [...url.searchParams.keys()].some((key) => tracking.test(key)) ? "tracks who follows it" : "",
    search.test(address) ? "is a search, not a page" : "",
    language.test(url.pathname) && !noEnglish.has(url.hostname) ? "is a translation" : "",
    url.hostname === "learn.microsoft.com" && !url.pathname.startsWith("/en-us/") ? "names no language" : "",
    url.hostname === "localhost" || !url.hostname.includes(".") || url.port || url.username ? "is no public page" : "",
  ].filter(Boolean);
};

describe("the addresses that the knowledge cites", () => {
  it("are the pages themselves: https, no copies, no searches, no translations, no tracking", () => {
    const found = [...new Set([...listed, ...written])]
      .map((url) => [url, faults(url)] as const)
      .filter(([, said]) => said.length > 0);
    expect(found).toEqual([]);
  });

  it.each([
    ["http://nginx.org/en/docs/", "is not https"],
    ["https://NewsApi.org/docs/errors", "has capitals in its host"],
    ["https://blog.csdn.net/a/article/1", "is a copy, a translation or a short form"],
    ["https://docs.amazonaws.cn/en_us/cognito/a.html", "is a copy, a translation or a short form"],
    ["https://www.github.com/a/b/issues/1", "is a second name of a site"],
    ["https://developers.strava.com/docs/getting-started/?ref=blog", "tracks who follows it"],
    ["https://www.google.com/search?q=403", "is a search, not a page"],
    ["https://developer.box.com/ja/guides/security/cors", "is a translation"],
    ["https://learn.microsoft.com/azure/cosmos-db/", "names no language"],
    ["https://localhost/docs", "is no public page"],
  ])("would be refused as %s", (url, fault) => {
    expect(faults(url)).toContain(fault);
  });

  it("are named in the code of the decoders and the variants as well", () => {
    expect(written.length).toBeGreaterThan(30);
  });

  it("stand beside every refusal of every vendor", async () => {
    const { vendors } = await loadTexts();
    const bare = Object.entries(vendors).flatMap(([vendor, { refusals }]) =>
      Object.entries(refusals)
        .filter(([, { source }]) => !listed.includes(source))
        .map(([refusal]) => `${vendor}#${refusal}`),
    );
    expect(bare).toEqual([]);
    expect(Object.keys(vendors).length).toBeGreaterThan(390);
  });
});

describe("the claims that rest on an address", () => {
  it("stand by themselves, and their addresses in the order of their numbers", async () => {
    const hosts = await sourceHosts();
    const { addresses } = hosts.find(({ host }) => host === "www.rfc-editor.org") ?? { addresses: [] };
    const section = (number: string) => addresses.findIndex(({ url }) => url.endsWith(`/rfc9110#section-${number}`));
    expect(section("15.5.2")).toBeGreaterThan(0);
    expect(section("15.5.2")).toBeLessThan(section("15.5.11"));
    const says = addresses.flatMap(({ claims }) => claims.map((claim) => claim.says));
    expect(says).toContain("Often said: “A rate limit answers 403.” It should be 429, with or without `Retry-After`.");
    const corrected = hosts
      .flatMap((host) => host.addresses.flatMap(({ claims }) => claims))
      .filter(({ path }) => path.endsWith("#corrections"));
    expect(corrected.filter((claim) => !/^Often said: “.+[.?]” \S/.test(claim.says))).toEqual([]);
  });
});
