import type { Page } from "@playwright/test";
import { box, expect, test, vague } from "./support";

const field = (page: Page) => page.getByRole("combobox", { name: /^Search for a code/ });

for (const { query, title, path } of [
  {
    query: "1020",
    title: "A firewall rule at Cloudflare blocked the request.",
    path: /\/vendors\/cloudflare#waf-rule$/,
  },
  { query: "cf-ray", title: "CF-Ray", path: /\/glossary#cf-ray$/ },
  { query: "kong", title: "Kong Gateway", path: /\/vendors\/kong$/ },
  {
    query: "secondary rate limit",
    title: "GitHub's secondary rate limit",
    path: /\/vendors\/github#secondary-rate-limit$/,
  },
])
  test(`A search for “${query}” finds it as one types, and Enter opens it`, async ({ page }) => {
    await page.goto("/faq");
    // The key counts once the page runs.
    await expect(async () => {
      await page.keyboard.press("/");
      await expect(field(page)).toBeFocused({ timeout: 1000 });
    }).toPass();
    await field(page).fill(query);
    const first = page.getByRole("option").first();
    await expect(first).toContainText(title);
    await expect(first.locator("mark").first()).toHaveText(new RegExp(`^${query.split(" ")[0]}$`, "i"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(path);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

test("The arrows choose among the results, and the field tells a screen reader which", async ({ page }) => {
  await page.goto("/causes");
  await page.getByRole("link", { name: /^Search/ }).click();
  await field(page).fill("token expired");
  await expect(page.getByRole("option", { selected: true })).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  const second = page.getByRole("option").nth(1);
  await expect(second).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await second.getAttribute("id")) ?? "");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveCount(0);
});

test("Ctrl K opens the search while one types, and what is searched is sent nowhere", async ({ page }) => {
  await page.goto("/");
  await box(page).fill(vague);
  await page.keyboard.press("Control+k");
  const sent: string[] = [];
  await expect(field(page)).toBeFocused();
  page.on("request", (request) => sent.push(request.url() + (request.postData() ?? "")));
  await page.keyboard.type("qqqqxzzzz");
  await expect(page.getByText("Nothing found.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Paste the whole response instead" })).toHaveAttribute("href", "/");
  expect(sent.filter((line) => line.includes("qqqqxzzzz"))).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(box(page)).toHaveValue(vague);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the search is a page with a form", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: /^Search/ }).click();
    await page.getByRole("searchbox").fill("CSRF");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/search\?q=CSRF$/);
    await page.getByRole("link", { name: /^X-CSRF-Token Header field/ }).click();
    await expect(page).toHaveURL(/\/glossary#x-csrf-token$/);
  });
});
