import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, isOfTheBuild, limited, paste, test, vague } from "./support";

const challenged = `HTTP/2 403
date: Mon, 23 Nov 2026 14:09:11 GMT
content-type: text/html; charset=UTF-8
cf-mitigated: challenge
server: cloudflare
cf-ray: 9e1b0c7d2f4a1c63-FRA

<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>`;

const loop = (page: Page) => page.getByRole("group", { name: "Did it work?" });
const rounds = (page: Page) => page.getByRole("list", { name: "What changed" });

async function pasteNew(page: Page, text: string): Promise<void> {
  await loop(page).getByLabel("The new answer").fill(text);
  await loop(page).getByRole("button", { name: "Compare" }).click();
}

test("It works: the case is closed, stays closed after a reload, and can be opened again", async ({ page }) => {
  await paste(page, limited);
  await loop(page).getByRole("button", { name: "It works now" }).click();
  const closed = page.getByRole("status").filter({ hasText: "Case closed." });
  await expect(closed).toContainText("the cause was rate limiting");
  await expect(closed).toBeFocused();
  await expect(loop(page)).toHaveCount(0);
  await page.reload();
  await expect(closed).toBeVisible();
  await closed.getByRole("button", { name: "Undo" }).click();
  await expect(closed).toHaveCount(0);
  await expect(loop(page).getByRole("heading", { name: "Did it work?" })).toBeFocused();
});

test("It works with nothing settled: the case is closed, and no guess is called the cause", async ({ page }) => {
  await paste(page, "403");
  await loop(page).getByRole("button", { name: "It works now" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Case closed." })).toContainText(
    "which cause it was stays open",
  );
  await expect(page.getByText(/confirmed|the cause was/)).toHaveCount(0);
});

test("Another refusal becomes the next diagnosis, compared with the first, and then a success closes the case", async ({
  page,
}) => {
  await paste(page, challenged);
  const first = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await loop(page).getByRole("button", { name: "Another refusal" }).click();
  await pasteNew(page, limited);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("GitHub's secondary rate limit stopped you.");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("heading", { name: "The request got further than before." })).toBeVisible();
  await expect(rounds(page)).toContainText("The status is still 403.");
  await expect(rounds(page)).toContainText("Before, Cloudflare refused; now GitHub did.");
  await expect(rounds(page)).toContainText("The likeliest cause was IP blocking and is now rate limiting.");
  await expect(page.getByRole("list", { name: "Earlier answers" })).toContainText(first);
  await page.reload();
  await expect(rounds(page)).toBeVisible();
  await loop(page).getByRole("button", { name: "Same refusal" }).click();
  await pasteNew(page, "HTTP/2 200\ncontent-type: application/json\n\n{}");
  await expect(page.getByRole("status").filter({ hasText: "Case closed." })).toBeVisible();
  await page.getByRole("button", { name: "Go back to the first" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first);
  await expect(rounds(page)).toHaveCount(0);
});

test("The same refusal names the step that is left, and the same text is said to be the same", async ({ page }) => {
  await paste(page, limited);
  await page.getByRole("checkbox").first().check();
  await loop(page).getByRole("button", { name: "Same refusal" }).click();
  await expect(loop(page)).toContainText(/\d+ of \d+ steps are left\. The next one:/);
  await pasteNew(page, limited);
  await expect(page.getByRole("heading", { name: "It is the same refusal as before." })).toBeVisible();
});

test("Without a text of the new refusal the questions lead on to a second cause", async ({ page }) => {
  await page.goto("/diagnose?what-helps=network");
  await expect(page.getByRole("heading", { name: "What to do" })).toBeVisible();
  await loop(page).getByRole("button", { name: "Another refusal" }).click();
  await loop(page).getByRole("button", { name: "Answer questions about the new refusal" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\?$/);
  await page.getByRole("button", { name: "Another account, such as an administrator's" }).click();
  await expect(page.getByRole("heading", { name: "What to do" })).toBeVisible();
  await expect(rounds(page)).toContainText("The likeliest cause was IP blocking and is now insufficient permissions.");
});

test("A wrong verdict makes a case line without the secret, and sends nothing", async ({ page }) => {
  const secret = "9d5ed678fe57bcca610140957afab571";
  await paste(page, limited.replace("\n\n{", `\nauthorization: Bearer ${secret}\nset-cookie: session=${secret}\n\n{`));
  await page.waitForLoadState("networkidle");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await page.getByText("This verdict is wrong").click();
  await page.getByLabel("The cause that I know to be right").selectOption("Insufficient permissions");
  await page.getByLabel("How I know, in one sentence").fill(`The owner found that ${secret} lacked a scope.`);
  const line = page.getByRole("region", { name: "The case as one line of JSON" });
  await expect(line).toContainText("lacked a scope");
  const text = (await line.textContent()) ?? "";
  expect(text).not.toContain(secret);
  expect(JSON.parse(text)).toMatchObject({
    vendor: "github",
    kind: "response",
    cause: "permissions",
    also: [],
    source: "",
    fidelity: "verbatim",
    input: expect.stringContaining("[redacted:"),
  });
  await expect(page.getByRole("button", { name: "Copy the case line" })).toBeVisible();
  expect(sent.filter((line) => !isOfTheBuild(line))).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing on a second round, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await paste(page, challenged);
      await loop(page).getByRole("button", { name: "Another refusal" }).click();
      await pasteNew(page, limited);
      await expect(rounds(page)).toBeVisible();
      await page.getByText("This verdict is wrong").click();
      await page.getByLabel("The cause that I know to be right").selectOption("CORS policy");
      await expect(page.getByRole("region", { name: "The case as one line of JSON" })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test("A new answer that leaves questions open is announced by its verdict, and a reload moves no focus", async ({
  page,
}) => {
  await paste(page, limited);
  await loop(page).getByRole("button", { name: "Another refusal" }).click();
  await pasteNew(page, vague);
  await expect(page.getByRole("heading", { name: "This alone does not say why." })).toBeFocused();
  await page.reload();
  await expect(page.getByRole("heading", { name: "This alone does not say why." })).toBeVisible();
  await expect(page.locator("body")).toBeFocused();
});
