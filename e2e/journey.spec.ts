import type { Locator, Page } from "@playwright/test";
import { box, expect, test } from "./support";

const upstream = `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 4403) + 100}`;
const refused = `> GET /user-agent-block/thing HTTP/1.1
> Host: ${new URL(upstream).host}
>
< HTTP/1.1 403 Forbidden
< content-type: application/json
<
{"error":"forbidden"}`;

/** Presses Tab until the element has the focus, which must then be visible. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(target).toBeFocused({ timeout: 30 });
  }).toPass({ intervals: [10] });
  const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
  const inside = await target.evaluate((element) => element.closest(":focus-within") !== null);
  expect(outline !== "none" || inside, "the focus shows").toBe(true);
}

test("The whole journey goes by keyboard alone: paste, answer, probe, share", async ({ page, context }) => {
  // Some sixty presses of Tab.
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await expect(box(page)).toBeFocused();
  await page.evaluate((text) => navigator.clipboard.writeText(text), refused);
  await page.keyboard.press("Control+v");
  await expect(page.getByRole("region", { name: "What it says" })).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/\/diagnose/);

  const question = page.getByRole("region", { name: /\?$/ });
  const ask = (await question.getByRole("heading").textContent()) ?? "";
  await tabTo(page, question.getByRole("button").first());
  await page.keyboard.press("8");
  await expect(page.getByRole("heading", { name: "What is known" })).toBeVisible();
  await expect(page.getByText(ask).first()).toBeVisible();

  const url = page.getByRole("textbox", { name: "The URL that refused you" });
  await tabTo(page, url);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(`${upstream}/user-agent-block/thing`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What will be sent" })).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Send them" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("The probe is done.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "This made the difference." })).toHaveCount(1);

  await page.getByRole("link", { name: "why403, home" }).focus();
  await tabTo(page, page.getByRole("button", { name: "Share this diagnosis" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share this diagnosis" });
  await expect(dialog.getByRole("region", { name: "The evidence as stored" })).toBeVisible();
  await tabTo(page, dialog.getByRole("button", { name: "Make the link" }));
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("View link", { exact: true })).toHaveValue(/\/s\/[\w-]{22}$/);
  await tabTo(page, page.getByRole("link", { name: "Open the shared diagnosis" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/s\/[\w-]{22}$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
