import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, paste, test } from "./support";

const upstream = `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 4403) + 100}`;

/** A refusal as curl shows it, with the request that it answers. */
const refusal = (url: string) => `* Trying 127.0.0.1:80...
> GET ${new URL(url).pathname} HTTP/1.1
> Host: ${new URL(url).host}
> User-Agent: curl/8.7.1
>
< HTTP/1.1 403 Forbidden
< content-type: application/json
<
{"error":"forbidden"}`;

async function planFor(page: Page, url: string): Promise<void> {
  await page.getByRole("textbox", { name: "The URL that refused you" }).fill(url);
  await page.getByRole("button", { name: "Show the plan" }).click();
  await expect(page.getByRole("heading", { name: "What will be sent" })).toBeFocused();
}

const rows = (page: Page) => page.getByRole("table").getByRole("row");

test("A developer sees the plan, sends it, and sees which change made the difference", async ({ page }) => {
  const url = `${upstream}/user-agent-block/thing`;
  await paste(page, refusal(url));
  await planFor(page, url);
  const plan = page.getByRole("list").filter({ hasText: "The plain request" });
  await expect(plan.getByRole("listitem").first()).toContainText("The plain request");
  await expect(plan.getByText("-H 'user-agent: why403-probe/1").filter({ visible: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Send them" }).click();
  await expect(page.getByText("The probe is done.")).toBeVisible();
  const deciding = rows(page).filter({ hasText: "This made the difference." });
  await expect(deciding).toHaveCount(1);
  await expect(deciding).toContainText("A User-Agent like a browser's");
  await expect(deciding).toContainText("200 answered");
  await expect(rows(page).filter({ hasText: "The plain request" })).toContainText("403 refused");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/header/i);
  const moved = page.getByRole("listitem").filter({ hasText: "→" });
  await expect(moved.first()).toContainText(/Header misconfiguration \d+% → >?\d+% more likely/);
  await expect(moved.first()).toContainText("the name of the program is what is refused");
  await page.getByRole("button", { name: "Send them again" }).click();
  await expect(page.getByText(/, from \d+ s ago/).first()).toBeVisible();
  await expect(page.getByText("The probe is done.")).toBeVisible();
  await expect(moved.first()).toContainText(/Header misconfiguration \d+% → >?\d+% more likely/);
  await planFor(page, `${upstream}/blanket/thing`);
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Send them", exact: true })).toBeVisible();
});

test("Answers show as they come, and a stop ends the probe", async ({ page }) => {
  const url = `${upstream}/slow/thing`;
  await paste(page, refusal(url));
  await planFor(page, url);
  await page.getByRole("button", { name: "Send them" }).click();
  await expect(rows(page).filter({ hasText: "The plain request" })).toContainText("sent, waiting");
  await expect(rows(page).filter({ hasText: "The plain request" })).toContainText("403 refused");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("The probe was stopped.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send them again" })).toBeVisible();
});

test("A secret in the URL is named, shown replaced, and sent only after the user agreed", async ({ page }) => {
  const url = `${upstream}/blanket/thing?api_key=sk_live_51Habcdefghijklmnop`;
  await paste(page, refusal(`${upstream}/blanket/thing`));
  await planFor(page, url);
  await expect(page.getByRole("button", { name: "Send them" })).toBeDisabled();
  await page.getByRole("checkbox", { name: /The URL holds a secret \(api key\)/ }).check();
  await page.getByRole("button", { name: "Send them" }).click();
  await expect(page.getByText("The probe is done.")).toBeVisible();
  await expect(page.getByRole("table")).not.toContainText("sk_live_51Habcdefghijklmnop");
});

test("An address that is not public is refused with its reason, and the script asks it from the user's machine", async ({
  page,
  complaints,
}) => {
  await paste(page, refusal(`${upstream}/blanket/thing`));
  await page.getByRole("textbox", { name: "The URL that refused you" }).fill("http://192.168.1.1/");
  await page.getByRole("button", { name: "Show the plan" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The address is not a public one." })).toBeVisible();
  await expect(page.getByRole("button", { name: "Send them" })).toHaveCount(0);
  await expect(page.getByText("This server does not go there. Your machine can.")).toBeVisible();
  await expect(page.getByText("'http://192.168.1.1/'").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Paste here what it printed" }).fill(transcript);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The server knows you and does not allow this.");
  // The browser reports the 422 of the plan itself.
  complaints.splice(0);
});

test("What the script printed is read beside the evidence, and the ranking moves", async ({ page }) => {
  const url = `${upstream}/blanket/thing`;
  await paste(page, refusal(url));
  await planFor(page, url);
  await page.getByText("Run it from your own machine").click();
  await expect(page.getByText("#!/usr/bin/env bash")).toBeVisible();
  await page.getByRole("radio", { name: "PowerShell" }).check();
  await expect(page.getByText("$ErrorActionPreference")).toBeVisible();
  await page.getByRole("textbox", { name: "Paste here what it printed" }).fill(transcript);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The server knows you and does not allow this.");
  await expect(page.getByText("Without your credential the answer is 401, and with it 403").first()).toBeVisible();
});

test("A report is added to a shared diagnosis, and everyone who opens it sees the ranking that follows", async ({
  page,
}) => {
  const url = `${upstream}/user-agent-block/thing`;
  await paste(page, refusal(url));
  await page.getByRole("button", { name: "Share this diagnosis" }).click();
  await page.getByRole("button", { name: "Make the link" }).click();
  await page.goto(await page.getByLabel("Edit link", { exact: true }).inputValue());
  await planFor(page, url);
  await page.getByRole("button", { name: "Send them" }).click();
  await page.getByRole("button", { name: "Add the report for everyone here" }).click();
  await expect(page.getByText("added a probe's report")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/header/i);
  await expect(page.getByText("the name of the program is what is refused").first()).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 800 } });

    test("the panel is accessible, with the plan and with answers, and fits a phone", async ({ page }) => {
      const url = `${upstream}/user-agent-block/thing`;
      await paste(page, refusal(url));
      await planFor(page, `${url}?api_key=sk_live_51Habcdefghijklmnop`);
      await expectFine(page);
      await page.getByRole("checkbox", { name: /holds a secret/ }).check();
      await page.getByRole("button", { name: "Send them" }).click();
      await expect(page.getByText("The probe is done.")).toBeVisible();
      await page.getByText("The answer").first().click();
      await page.getByText("Run it from your own machine").click();
      await expectFine(page);
    });
  });
}

async function expectFine(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("section[aria-labelledby=probe]").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

test("The page of the probe says who it is and how to opt out", async ({ page }) => {
  await page.goto("/probe");
  await expect(page.getByRole("heading", { level: 1, name: "The probe" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "How to opt out" })).toBeVisible();
});

const transcript = `# why403 probe transcript 1, from this machine, boundary 123456789
--123456789 plain
GET https://api.example.com/thing HTTP/1.1
user-agent: why403-probe/1
Authorization: [redacted:credential#1]

HTTP/1.1 403 Forbidden
content-type: application/json

{"error":"forbidden"}
--123456789 without-credential
GET https://api.example.com/thing HTTP/1.1
user-agent: why403-probe/1

HTTP/1.1 401 Unauthorized
www-authenticate: Bearer

--123456789 end`;
