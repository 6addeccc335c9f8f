import { beforeAll, describe, expect, it } from "vitest";
import { documents } from "./documents";
import { excerpt, type Finder, type Found, finder } from "./find";

let all: Found[] = [];
let find: Finder = () => [];
beforeAll(async () => {
  all = await documents();
  find = await finder(all);
}, 60_000);

const first = (query: string) => find(query, 1)[0]?.path;

describe("the documents", () => {
  it("hold every kind of entry, each under an address of its own", () => {
    const kinds = new Set(all.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["answer", "cause", "field", "practice", "refusal", "vendor"]);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(500);
  });

  it("hold no markup", () => {
    expect(all.filter(({ title, text }) => /`/.test(title + text))).toEqual([]);
  });
});

describe("a search", () => {
  it.each([
    ["1020", "/vendors/cloudflare#waf-rule"],
    ["error code: 1020", "/vendors/cloudflare#waf-rule"],
    ["cf-ray", "/glossary#cf-ray"],
    ["Retry-After", "/glossary#retry-after"],
    ["secondary rate limit", "/vendors/github#secondary-rate-limit"],
    ["kong", "/vendors/kong"],
    ["cors", "/causes/cors"],
  ])("for “%s” finds %s first", (query, path) => {
    expect(first(query)).toBe(path);
  });

  it("takes the beginning of a word, and forgives a slip in a long one", () => {
    expect(find("cloudfr", 5).some(({ path }) => path.startsWith("/vendors/aws-cloudfront"))).toBe(true);
    expect(find("cloudfornt", 5).some(({ path }) => path.startsWith("/vendors/aws-cloudfront"))).toBe(true);
  });

  it("finds what holds all the words before what holds some", () => {
    for (const { title, of = "", text } of find("github rate", 5)) expect(`${title} ${of} ${text}`).toMatch(/github/i);
  });

  it("finds nothing for what is not known, and does not stumble over anything", () => {
    expect(find("qqqqzzzz", 5)).toEqual([]);
    for (const odd of ["", " ", "🦄", "(((", "a".repeat(5000)]) expect(() => find(odd, 5)).not.toThrow();
  });
});

describe("an excerpt", () => {
  it("shows the text around the first word that fits", () => {
    const text = `${"before ".repeat(60)}the needle ${"after ".repeat(60)}`;
    expect(excerpt(text, "needle")).toContain("needle");
    expect(excerpt(text, "needle")).toMatch(/^… .*…$/);
  });

  it("is the whole text where that is short", () => {
    expect(excerpt("short", "other")).toBe("short");
  });
});
