import type { Page } from "@playwright/test";
import { expect, limited, test } from "./support";

test.use({ javaScriptEnabled: false });

/** What looks as if it could be pressed or filled in, apart from the forms that the server takes. */
const dead = (page: Page) =>
  page
    .locator(":is(button, input, select, textarea):enabled")
    .and(page.locator(":not(form[action] *)"))
    .filter({ visible: true });

for (const address of [
  "/",
  "/diagnose?what-helps=network",
  "/causes/cors",
  "/vendors",
  "/vendors/github",
  "/prevention",
  "/probe",
  "/api",
])
  test(`Nothing on ${address} looks alive that needs scripts`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(dead(page)).toHaveCount(0);
  });

test("A shared diagnosis and its handoff can be read, and nothing looks alive that needs scripts", async ({ page }) => {
  const made = await page.request.post("/api/sessions", { data: { evidence: limited } });
  const { url } = await made.json();
  for (const address of [url, `${url}/handoff`]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("GitHub's secondary rate limit stopped you.");
    await expect(dead(page)).toHaveCount(0);
  }
});

test("A diagnosis says what works without scripts", async ({ page }) => {
  await page.goto("/diagnose?what-helps=network");
  await expect(page.getByText("Sharing, copying and ticking off steps need JavaScript.")).toBeVisible();
});

test("No key is named where none does anything", async ({ page }) => {
  for (const address of ["/", "/diagnose?start=ask", "/diagnose?what-helps=network&view=verdict"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("kbd, .key").filter({ visible: true })).toHaveCount(0);
  }
});
