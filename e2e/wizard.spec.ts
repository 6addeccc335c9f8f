import type { Page } from "@playwright/test";
import { causeIds } from "@/lib/diagnosis/rank";
import { logOdds } from "@/lib/diagnosis/strengths";
import { causes } from "@/lib/knowledge/causes/table.gen";
import { questions } from "@/lib/knowledge/questions/table.gen";
import type { CauseId, Option, Question } from "@/lib/knowledge/shapes";
import { expect, test } from "./support";

/** The option of the question on show that speaks most for a cause. */
function favouring(ask: string, cause: CauseId): string {
  const question = (Object.values(questions) as Question[]).find((one) => one.ask === ask);
  const options = Object.values<Option>(question?.options ?? {});
  const weight = (option: Option) => {
    const strength = option.tells[cause];
    return strength ? logOdds[strength] : 0;
  };
  return options.reduce((best, option) => (weight(option) > weight(best) ? option : best)).label;
}

async function answerFor(page: Page, cause: CauseId): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  const ask = (await heading.textContent()) ?? "";
  await page.getByRole("link", { name: favouring(ask, cause) }).click();
  await expect(heading).not.toHaveText(ask);
}

for (const cause of causeIds) {
  test(`Without evidence, who suspects ${causes[cause].name.toLowerCase()} is led to it by the questions`, async ({
    page,
  }) => {
    await page.goto("/diagnose");
    await page.getByRole("link", { name: causes[cause].name }).click();
    const verdict = page.getByRole("heading", { name: "What to do" });
    const question = page.getByRole("region", { name: /\?$/ });
    await expect(question.or(verdict)).toBeVisible();
    for (let asked = 0; asked < 8 && !(await verdict.isVisible()); asked++) await answerFor(page, cause);
    await expect(verdict).toBeVisible();
    await expect(
      page.getByRole("list").filter({ hasText: "Rate limiting" }).getByRole("listitem").first(),
    ).toContainText(causes[cause].name);
  });
}

test("Who suspects nothing is asked the question that tells the most", async ({ page }) => {
  await page.goto("/diagnose");
  await page.getByRole("link", { name: "I don't know: ask me" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\?$/);
  await expect(page.getByText("Why we ask:")).toBeVisible();
});

test("An earlier answer can be changed, and back and forward move through the answers", async ({ page }) => {
  await page.goto("/diagnose?start=ask");
  const heading = page.getByRole("heading", { level: 1 });
  const first = (await heading.textContent()) ?? "";
  await page.getByRole("link", { name: "I'm not sure" }).click();
  await expect(heading).not.toHaveText(first);
  const second = (await heading.textContent()) ?? "";
  await page.goBack();
  await expect(heading).toHaveText(first);
  await page.goForward();
  await expect(heading).toHaveText(second);
  await page.getByRole("button", { name: `Change the answer to: ${first}` }).click();
  await expect(heading).toHaveText(first);
});

test("A number key answers", async ({ page }) => {
  await page.goto("/diagnose?start=ask");
  const heading = page.getByRole("heading", { level: 1 });
  const first = (await heading.textContent()) ?? "";
  await expect(page.getByText("So far")).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("1");
    await expect(heading).not.toHaveText(first, { timeout: 500 });
  }).toPass();
});

test("A reload in the middle keeps the answers", async ({ page }) => {
  await page.goto("/diagnose?start=ask");
  const heading = page.getByRole("heading", { level: 1 });
  const first = (await heading.textContent()) ?? "";
  await page.getByRole("link", { name: "I'm not sure" }).click();
  await expect(heading).not.toHaveText(first);
  const second = (await heading.textContent()) ?? "";
  await page.reload();
  await expect(heading).toHaveText(second);
  await expect(page.getByText("What is known")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the questions are links, and the answers lead on", async ({ page }) => {
    await page.goto("/diagnose?start=ask");
    const heading = page.getByRole("heading", { level: 1 });
    const first = (await heading.textContent()) ?? "";
    await page.getByRole("link", { name: "I'm not sure" }).click();
    await expect(heading).not.toHaveText(first);
    await expect(heading).toHaveText(/\?$/);
  });
});
