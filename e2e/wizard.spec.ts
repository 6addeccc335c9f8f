import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { causeIds } from "@/lib/diagnosis/rank/rank";
import { logOdds } from "@/lib/diagnosis/rank/strengths";
import { causes } from "@/lib/knowledge/causes/table.gen";
import { questions } from "@/lib/knowledge/questions/table.gen";
import type { CauseId, Option, Question } from "@/lib/knowledge/shapes";
import { expect, limited, paste, test, vague } from "./support";

const all = Object.values<Question>(questions);

/** The option that speaks most for a cause and least for the others; its label and its place, from 1. */
function favouring(ask: string, cause: CauseId): { label: string; place: number } {
  const options = Object.values<Option>(all.find((one) => one.ask === ask)?.options ?? {});
  const weight = (option: Option, one: CauseId) => {
    const strength = option.tells[one];
    return strength ? logOdds[strength] : 0;
  };
  const lead = (option: Option) =>
    weight(option, cause) - Math.max(...causeIds.map((one) => (one === cause ? 0 : weight(option, one))));
  const best = options.reduce((one, option) => (lead(option) > lead(one) ? option : one));
  return { label: best.label, place: options.indexOf(best) + 1 };
}

const headingOf = (page: Page) => page.getByRole("heading", { level: 1 });
const verdictOf = (page: Page) => page.getByRole("heading", { name: "What to do" });
const ranked = (page: Page) =>
  page.getByRole("list").filter({ hasText: "Rate limiting" }).getByRole("listitem").first();

/** Answers for a cause, in the way given, until the diagnosis is shown; at most eight times. */
async function walk(page: Page, cause: CauseId, give: (option: { label: string; place: number }) => Promise<void>) {
  const heading = headingOf(page);
  for (let asked = 0; asked < 8 && !(await verdictOf(page).isVisible()); asked++) {
    const ask = (await heading.textContent()) ?? "";
    await give(favouring(ask, cause));
    await expect(heading).not.toHaveText(ask);
  }
  await expect(verdictOf(page)).toBeVisible();
}

for (const cause of causeIds) {
  test(`Without evidence, who suspects ${causes[cause].name.toLowerCase()} is led to it by the questions`, async ({
    page,
  }) => {
    await page.goto("/diagnose");
    await page.getByRole("link", { name: causes[cause].name }).click();
    await expect(page.getByText("Why we ask:")).toBeVisible();
    await walk(page, cause, ({ label }) => page.getByRole("button", { name: label }).click());
    await expect(ranked(page)).toContainText(causes[cause].name);
  });
}

test("Who suspects nothing is asked the question that tells the most", async ({ page }) => {
  await page.goto("/diagnose");
  await page.getByRole("link", { name: "I don't know: ask me" }).click();
  await expect(headingOf(page)).toHaveText(/\?$/);
  await expect(page.getByText("Why we ask:")).toBeVisible();
});

test("An earlier answer can be changed, and back and forward move through the answers", async ({ page }) => {
  await page.goto("/diagnose?start=ask");
  const heading = headingOf(page);
  const first = (await heading.textContent()) ?? "";
  await page.getByRole("button", { name: "I'm not sure" }).click();
  await expect(heading).not.toHaveText(first);
  const second = (await heading.textContent()) ?? "";
  await page.goBack();
  await expect(heading).toHaveText(first);
  await page.goForward();
  await expect(heading).toHaveText(second);
  await page.getByRole("link", { name: `Change the answer to: ${first}` }).click();
  await expect(heading).toHaveText(first);
  await expect(page.getByRole("button", { name: "I'm not sure" })).toContainText("counts now");
});

test("What the text answers by itself can be disagreed with", async ({ page }) => {
  await paste(page, vague);
  await page.getByRole("link", { name: /^Disagree with what the text says on/ }).click();
  const question = page.getByRole("region", { name: questions["html-or-json"].ask });
  await question.getByRole("button", { name: questions["html-or-json"].options.empty.label }).click();
  await expect(
    page.getByRole("link", { name: `Change the answer to: ${questions["html-or-json"].ask}` }),
  ).toBeVisible();
});

test("The command that tells is filled with the user's own URL", async ({ page }) => {
  await paste(page, `> GET /v1/things HTTP/1.1\n> Host: api.example.org\n>\n< HTTP/1.1 403 Forbidden\n<\n< no`);
  const question = page.getByRole("region", { name: /\?$/ });
  await question.getByText("How to find out").click();
  await expect(question).toContainText("https://api.example.org/v1/things");
});

test("A reload in the middle keeps the answers, and the address alone leads there", async ({ page, context }) => {
  await page.goto("/diagnose?start=ask");
  const heading = headingOf(page);
  const first = (await heading.textContent()) ?? "";
  await page.getByRole("button", { name: "I'm not sure" }).click();
  await expect(heading).not.toHaveText(first);
  const second = (await heading.textContent()) ?? "";
  await page.reload();
  await expect(heading).toHaveText(second);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(headingOf(other)).toHaveText(second);
  await expect(other.getByText("What is known")).toBeVisible();
});

test("Without a connection the questions go on, from the suspects too", async ({ page, context, complaints }) => {
  await page.goto("/diagnose?start=ask");
  const first = (await headingOf(page).textContent()) ?? "";
  await page.getByRole("button", { name: "I'm not sure" }).click();
  await expect(headingOf(page)).not.toHaveText(first);
  await context.setOffline(true);
  await page.getByRole("link", { name: "Start again" }).click();
  await expect(headingOf(page)).toHaveText("What do you suspect?");
  await page.getByRole("link", { name: causes["ip-block"].name }).click();
  await expect(headingOf(page)).toHaveText(/\?$/);
  await page.getByRole("link", { name: "Paste the response instead" }).click();
  await expect(page.getByText("That page waits for the connection.")).toBeVisible();
  // The browser asks for the page's icon anew.
  expect(complaints.splice(0).filter((line) => !line.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
});

test("The diagnosis can be seen before the questions end", async ({ page }) => {
  await page.goto("/diagnose?start=ask&role=has");
  await page.getByRole("link", { name: "Show the diagnosis so far" }).click();
  await expect(verdictOf(page)).toBeVisible();
  await expect(headingOf(page)).toBeFocused();
});

test("The tab is named by the question, then by the verdict, and by the page again where there is neither", async ({
  page,
}) => {
  await page.goto("/diagnose");
  await expect(page).toHaveTitle("Diagnose a 403 · why403");
  await page.getByRole("link", { name: "I don't know: ask me" }).click();
  await expect(page.getByText("Why we ask:")).toBeVisible();
  const first = (await headingOf(page).textContent()) ?? "";
  await expect(page).toHaveTitle(`${first} · why403`);
  await page.reload();
  await expect(page).toHaveTitle(`${first} · why403`);
  await page.getByRole("button", { name: "I'm not sure" }).click();
  await expect(page).not.toHaveTitle(`${first} · why403`);
  await expect(page).toHaveTitle(/\? · why403$/);
  await page.getByRole("link", { name: "Start again" }).click();
  await expect(page).toHaveTitle("Diagnose a 403 · why403");
  await paste(page, limited);
  await expect(page).toHaveTitle("GitHub's secondary rate limit stopped you · why403");
  await page.reload();
  await expect(page).toHaveTitle("GitHub's secondary rate limit stopped you · why403");
  await page.getByRole("link", { name: "Causes", exact: true }).click();
  await expect(page).toHaveTitle("The ten causes of 403 Forbidden · why403");
  await page.goBack();
  await expect(page).toHaveTitle("GitHub's secondary rate limit stopped you · why403");
});

test("The whole walk by keyboard: Tab and Enter choose the suspect, numbers answer, the focus follows", async ({
  page,
}) => {
  await page.goto("/diagnose");
  const suspect = page.getByRole("link", { name: causes["ip-block"].name });
  const focused = async () => suspect.evaluate((link) => link === document.activeElement);
  for (let presses = 0; presses < 40 && !(await focused()); presses++) await page.keyboard.press("Tab");
  await expect(suspect).toBeFocused();
  await page.keyboard.press("Enter");
  const heading = headingOf(page);
  await expect(page.getByText("Why we ask:")).toBeVisible();
  await expect(heading).toBeFocused();
  // The suspicion was wrong: the answers lead elsewhere.
  await walk(page, "cors", async ({ place }) => {
    await page.keyboard.press(`${place}`);
    await expect(heading).toBeFocused();
  });
  await expect(heading).toBeFocused();
  await expect(ranked(page)).toContainText(causes.cors.name);
  // The browser's own Back: its shortcut belongs to the window, which a headless browser has not.
  await page.goBack();
  await expect(heading).toHaveText(/\?$/);
  await expect(heading).toBeFocused();
  // Tab goes on from the heading to the first answer, and Enter gives it.
  const ask = (await heading.textContent()) ?? "";
  await page.keyboard.press("Tab");
  await expect(page.getByRole("region", { name: ask }).getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/=/);
  await expect(heading).not.toHaveText(ask);
});

test.describe("the map", () => {
  test("leads to any question, marks where one is, and keeps what was answered", async ({ page }) => {
    await page.goto("/diagnose?start=ask&role=has");
    const map = page.getByRole("list", { name: "The map of the questions" });
    const branches = map.getByRole("heading", { level: 3 });
    await expect(branches).toHaveCount(11);
    for (const [index, cause] of causeIds.entries())
      await expect(branches.nth(index + 1)).toContainText(causes[cause].name);
    await expect(map.getByRole("link", { name: questions.role.ask })).toContainText("Answered: No, all that");
    const clock = map.getByRole("link", { name: questions.clock.ask });
    await clock.click();
    await expect(headingOf(page)).toHaveText(questions.clock.ask);
    await expect(headingOf(page)).toBeFocused();
    await expect(clock).toHaveAttribute("aria-current", "step");
    await page.keyboard.press("1");
    await expect(clock).toContainText("Answered: Yes, it is off");
    await page.goBack();
    await expect(headingOf(page)).toHaveText(questions.clock.ask);
  });

  test("works by keyboard and shows what the text answers by itself", async ({ page }) => {
    await paste(page, vague);
    const map = page.getByRole("list", { name: "The map of the questions" });
    await expect(map.getByRole("link", { name: questions["html-or-json"].ask })).toContainText("The text says");
    await map.getByRole("link", { name: questions.country.ask }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: questions.country.ask, level: 2 })).toBeFocused();
  });

  test("is folded on a narrow screen, and can be unfolded and printed", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto("/diagnose?start=ask");
    const map = page.getByRole("list", { name: "The map of the questions" });
    await expect(map).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(map).toBeVisible();
    await expect(page.getByText("Select a question to go to it.")).toBeHidden();
    await expect(map.getByRole("listitem").first()).toHaveCSS("break-inside", "avoid");
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("heading", { name: "The map of the questions" }).click();
    await expect(map).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});

test("Answers that were given beside a paste say in another tab that the paste is missing", async ({
  page,
  context,
}) => {
  await paste(page, "403");
  await page.getByRole("region", { name: /\?$/ }).getByRole("button").first().click();
  await expect(page).toHaveURL(/beside=paste/);
  const missing = "given beside a pasted text, which is not in this tab";
  await expect(page.getByText(missing)).toHaveCount(0);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(missing)).toBeVisible();
});

test("“Questions” asks without the paste that is kept, and the paste stays", async ({ page }) => {
  await paste(page, vague);
  const main = page.getByRole("navigation", { name: "Main" });
  await main.getByRole("link", { name: "Questions" }).click();
  await expect(headingOf(page)).toHaveText("What do you suspect?");
  await expect(main.getByRole("link", { name: "Questions" })).toHaveAttribute("aria-current", "page");
  await page.reload();
  await page.getByRole("link", { name: "I don't know: ask me" }).click();
  await expect(headingOf(page)).toHaveText(/\?$/);
  await page.getByRole("button", { name: "I'm not sure" }).click();
  await page.getByRole("link", { name: "Start again" }).click();
  await expect(headingOf(page)).toHaveText("What do you suspect?");
  await page.getByRole("link", { name: causes["ip-block"].name }).click();
  await page.getByRole("link", { name: "Paste the response instead" }).click();
  await expect(page.getByRole("textbox", { name: "The response that refused you" })).toHaveValue(vague);
  await page.getByRole("link", { name: "Open the diagnosis" }).click();
  await expect(page.getByText('{"error":"forbidden"}')).toBeVisible();
  await expect(main.getByRole("link", { name: "Paste" })).toHaveAttribute("aria-current", "true");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const cause of ["server-config", "cors", "token-expired"] as const) {
    test(`the whole walk leads to ${causes[cause].name} by forms`, async ({ page }) => {
      await page.goto("/diagnose");
      await page.getByRole("link", { name: "I don't know: ask me" }).click();
      await walk(page, cause, ({ label }) => page.getByRole("button", { name: label }).click());
      await expect(ranked(page)).toContainText(causes[cause].name);
      await expect(page).toHaveURL(/what-helps=/);
    });
  }

  test("back, a changed answer and the map work by links", async ({ page }) => {
    await page.goto("/diagnose?start=ask");
    const heading = headingOf(page);
    const first = (await heading.textContent()) ?? "";
    await page.getByRole("button", { name: "I'm not sure" }).click();
    const second = (await heading.textContent()) ?? "";
    expect(second).not.toBe(first);
    await page.goBack();
    await expect(heading).toHaveText(first);
    await page.goForward();
    await page.getByRole("link", { name: `Change the answer to: ${first}` }).click();
    await expect(heading).toHaveText(first);
    await page.getByRole("button", { name: "I'm not sure" }).click();
    await expect(heading).toHaveText(second);
    await page.getByRole("heading", { name: "The map of the questions" }).click();
    await page.getByRole("link", { name: questions.clock.ask }).click();
    await expect(heading).toHaveText(questions.clock.ask);
  });
});

test.describe("axe", () => {
  const pages = {
    "the suspects": "/diagnose",
    "a question": "/diagnose?start=ask&role=has&html-or-json=own",
    "a verdict from answers": "/diagnose?what-helps=network",
  };
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1280]) {
      test(`finds nothing on the wizard's pages, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        for (const [name, address] of Object.entries(pages)) {
          await page.goto(address);
          await expect(headingOf(page)).toBeVisible();
          const map = page.getByRole("heading", { name: "The map of the questions" });
          if (width < 820 && address !== "/diagnose") await map.click();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });
    }
  }
});
