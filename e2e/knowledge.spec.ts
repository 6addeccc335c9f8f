import { createHash } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext, Page } from "@playwright/test";
import { causes } from "@/lib/knowledge/causes/table.gen";
import { practices } from "@/lib/knowledge/practices/table.gen";
import { expect, limited, paste, test } from "./support";

/** One page of each kind. */
const kinds = [
  "/causes",
  "/causes/cors",
  "/vendors",
  "/vendors/kong",
  "/prevention",
  "/faq",
  "/glossary",
  "/sources",
  "/sources/www.rfc-editor.org",
  "/accuracy",
];

/** Presses Tab until the link has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const link = page.getByRole("link", { name }).first();
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(link).toBeFocused({ timeout: 50 });
  }).toPass();
}

test("A reader opens a cause from the home page by keyboard alone, and goes on to the next one", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "why403, home" }).focus();
  await tabTo(page, /^Causes$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The ten causes of a 403");
  await tabTo(page, /Rate limiting/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/causes\/rate-limit$/);
  await expect(page.getByRole("heading", { name: "How to recognise it" })).toBeVisible();
  await page.getByRole("navigation", { name: "Other causes" }).getByRole("link").last().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/causes\/(?!rate-limit)[a-z-]+$/);
});

test("A refusal has an address of its own, with its words, its steps and its source", async ({ page }) => {
  await page.goto("/vendors/github#ip-allow-list");
  const refusal = page.getByRole("region", { name: "The organization lets in only known addresses." });
  await expect(refusal).toBeInViewport();
  await expect(refusal).toContainText("The body holds has an IP allow list enabled.");
  await expect(refusal.getByRole("heading", { name: "What to do" })).toBeVisible();
  await expect(refusal.getByRole("link", { name: "docs.github.com" })).toHaveAttribute(
    "href",
    /^https:\/\/docs\.github/,
  );
});

test("“This is mine” starts a diagnosis with the cause as suspect and no evidence in the address", async ({ page }) => {
  await page.goto("/vendors/github");
  await page.getByRole("link", { name: "This is mine: The organization lets in only known addresses." }).click();
  await expect(page).toHaveURL(/\/diagnose\?suspect=ip-block$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\?$/);
});

test("Typing a name and choosing a place narrow the vendors down", async ({ page }) => {
  await page.goto("/vendors");
  const field = page.getByRole("searchbox", { name: "Find a vendor" });
  await field.fill("cloudfl");
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/^\d of \d+ vendors$/);
  await expect(page.getByRole("link", { name: "Cloudflare", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "GitHub", exact: true })).toHaveCount(0);
  await field.fill("");
  await page.getByRole("combobox", { name: "Where on the path" }).selectOption("storage");
  await expect(page.getByRole("link", { name: "Amazon S3", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Cloudflare", exact: true })).toHaveCount(0);
  await field.fill("no such vendor");
  await expect(page.getByText("No vendor of that name is known.")).toBeVisible();
});

test("The vendors stay narrowed down when one comes back from one of them, and by the address", async ({
  page,
  context,
}) => {
  await page.goto("/vendors");
  await page.getByRole("combobox", { name: "Where on the path" }).selectOption("storage");
  await page.getByRole("searchbox", { name: "Find a vendor" }).fill("amazon");
  await page.getByRole("link", { name: "Amazon S3", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Amazon S3");
  await page.goBack();
  const other = await context.newPage();
  await other.goto(page.url());
  for (const one of [page, other]) {
    await expect(one.getByRole("searchbox", { name: "Find a vendor" })).toHaveValue("amazon");
    await expect(one.getByRole("combobox", { name: "Where on the path" })).toHaveValue("storage");
    await expect(one.getByRole("main").getByRole("status")).toHaveText(/^\d of \d+ vendors$/);
  }
});

test("A reader copies the checklist as Markdown with one button", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/prevention");
  await page.getByRole("button", { name: "Copy the checklist" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const { name, checks } of Object.values(practices)) {
    expect(copied).toContain(`## ${name}`);
    for (const check of checks) expect(copied).toContain(`- [ ] ${check}`);
  }
});

test("A diagnosis leads to the refusal's own words, and asks for its page only then", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await paste(page, limited);
  const link = page.getByRole("link", { name: "GitHub", exact: true });
  await link.hover();
  await page.waitForLoadState("networkidle");
  expect(sent.filter((address) => address.includes("/vendors/"))).toEqual([]);
  await link.click();
  await expect(page).toHaveURL(/\/vendors\/github#secondary-rate-limit$/);
  await expect(page.getByRole("region", { name: "GitHub's secondary rate limit stopped you." })).toBeInViewport();
});

test("A diagnosis leads to the page of each cause", async ({ page }) => {
  await paste(page, limited);
  await page.getByText(/^\d others, /).click();
  await page.getByRole("link", { name: "CORS policy" }).click();
  await expect(page).toHaveURL(/\/causes\/cors$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every kind of page can be read, and the vendors are all there", async ({ page }) => {
    for (const path of kinds) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect((await page.getByRole("main").textContent())?.length, path).toBeGreaterThan(300);
    }
    await page.goto("/vendors");
    const said = Number(/\d+/.exec((await page.getByRole("main").getByRole("status").textContent()) ?? ""));
    expect(said).toBeGreaterThan(300);
    await expect(page.getByRole("main").getByRole("region").getByRole("listitem")).toHaveCount(said);
    await expect(page.getByRole("searchbox")).toHaveCount(0);
    await page.getByRole("link", { name: "GitHub", exact: true }).click();
    await expect(page.getByRole("heading", { name: "GitHub's hourly quota is used up." })).toBeVisible();
  });
});

for (const path of kinds) {
  test(`axe finds nothing and nothing overflows on ${path}, in both themes, narrow and wide`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(path);
    for (const fold of await page.getByRole("main").locator("summary").all())
      if (await fold.isVisible()) await fold.click();
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 860 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${colorScheme} ${width} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    }
  });
}

interface Fetched {
  readonly path: string;
  readonly html: string;
  readonly policy: string;
}

const unescaped = (text: string) => text.replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
const idsIn = (html: string) =>
  [...html.matchAll(/<[a-z0-9]+[^>]*?\sid="([^"]+)"/g)].map(([, id = ""]) => unescaped(id));

/** The links of a page that stay with us, whole. */
function linksIn({ path, html }: Fetched): URL[] {
  const hrefs = [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href = ""]) => unescaped(href));
  return hrefs.filter((href) => /^[/#]/.test(href)).map((href) => new URL(href, `http://why403.test${path}`));
}

const ofKnowledge = /^\/(?:causes|vendors|prevention|faq|glossary|sources)(?:\/|$)/;

/** Every page of the knowledge that can be reached from the list of causes. */
async function crawl(request: APIRequestContext): Promise<Fetched[]> {
  const paths = new Set(["/causes"]);
  const pages: Fetched[] = [];
  for (const path of paths) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const page = { path, html: await answer.text(), policy: answer.headers()["content-security-policy"] ?? "" };
    pages.push(page);
    for (const { pathname } of linksIn(page)) if (ofKnowledge.test(pathname)) paths.add(pathname);
  }
  return pages;
}

test.describe("every page of the knowledge", () => {
  let pages: readonly Fetched[] = [];

  test.beforeEach(async ({ request }) => {
    test.setTimeout(180_000);
    if (!pages.length) pages = await crawl(request);
    expect(pages.length).toBeGreaterThan(500);
  });

  test("leads nowhere that does not exist: each link answers, each anchor is there", async ({ request }) => {
    const known = new Map(pages.map(({ path, html }) => [path, new Set(idsIn(html))]));
    const links = pages.flatMap(linksIn);
    const others = new Set(
      links.filter(({ pathname }) => !known.has(pathname)).map(({ pathname, search }) => pathname + search),
    );
    for (const path of others) expect((await request.get(path)).status(), path).toBe(200);
    const anchored = links.filter(({ pathname, hash }) => hash && known.has(pathname));
    expect(anchored.length).toBeGreaterThan(2000);
    const lost = anchored.filter(({ pathname, hash }) => !known.get(pathname)?.has(decodeURIComponent(hash.slice(1))));
    expect(lost.map(({ pathname, hash }) => pathname + hash)).toEqual([]);
  });

  test("is itself once: a title, a description, a canonical address, and ids that are unique", ({ baseURL }) => {
    const titles = new Map<string, string>();
    for (const { path, html } of pages) {
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
      expect(titles.get(title), `${path}: ${title}`).toBeUndefined();
      titles.set(title, path);
      expect(html, path).toContain(`<link rel="canonical" href="${new URL(path, baseURL).href}"/>`);
      expect(/<meta name="description" content="([^"]+)"/.exec(html)?.[1]?.length, path).toBeGreaterThan(40);
      const ids = idsIn(html.replace(/<script[\s\S]*?<\/script>/g, ""));
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  test("has a policy that allows its own scripts by hash, and no header is too large", () => {
    for (const { path, html, policy } of pages) {
      expect(policy.length, path).toBeLessThan(8192);
      expect(policy, path).not.toContain("unsafe-inline");
      for (const [, attributes = "", text = ""] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
        if (/\ssrc=/.test(attributes) || !text) continue;
        expect(policy, path).toContain(createHash("sha256").update(text).digest("base64"));
      }
    }
  });
});

test("Without a public address the sitemap lists nothing wrong, and robots.txt does not name it", async ({
  request,
}) => {
  expect(await (await request.get("/sitemap.xml")).text()).not.toContain("<loc>");
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /s/");
  expect(robots).not.toMatch(/sitemap/i);
});

test("Every cause has its page, in the article's order", async ({ page }) => {
  await page.goto("/causes");
  const names = Object.values(causes)
    .sort((a, b) => a.order - b.order)
    .map(({ name }) => name);
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "Who must act:" })).toContainText(names);
});
