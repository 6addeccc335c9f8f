import type { APIRequestContext, Page } from "@playwright/test";
import { hostile } from "./hostile";
import { box, expect, test } from "./support";

/** A shared diagnosis with the text in every field there is. */
async function sharedWith(request: APIRequestContext, text: string): Promise<string> {
  const line = text.replaceAll(/[\r\n]/g, " ");
  const made = await request.post("/api/sessions", {
    maxRetries: 3,
    data: {
      evidence: `HTTP/1.1 403 ${line}\nx-request-id: ${line}\nserver: ${line}\ncontent-type: text/html\n\n${text}`,
      request: `curl 'https://api.example.com/${line.replaceAll("'", "%27")}' -H 'x-thing: ${line.replaceAll("'", "")}'`,
      working: text,
      title: text.slice(0, 200),
      by: text.slice(0, 60),
      expiresIn: "1h",
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { id, editKey } = await made.json();
  for (const [number, event] of [
    { type: "note", text },
    { type: "probe", report: text },
    { type: "outcome", cause: "cors", text },
  ].entries()) {
    const added = await request.post(`/api/sessions/${id}/events`, {
      maxRetries: 3,
      headers: { authorization: `Bearer ${editKey}` },
      data: { id: `hostile-${number}`, by: text.slice(0, 60), ...event },
    });
    // A note of nothing but white space is refused, and that is right.
    expect([200, 201, 422], await added.text()).toContain(added.status());
  }
  return `/s/${id}`;
}

/** Nothing of the text became an element, an address or more than the page is wide. */
async function expectHarmless(page: Page, text: string): Promise<void> {
  const found = await page.evaluate(() => ({
    made: document.querySelectorAll(
      "main :is(img, iframe, object, embed, base, meta, link, style, script:not([nonce]), math, video, audio, marquee, template, [onerror], [onload], [onfocus], [ontoggle], [style])",
    ).length,
    addresses: [...document.querySelectorAll("a[href], form[action], [formaction]")]
      .map((one) => one.getAttribute("href") ?? one.getAttribute("formaction") ?? one.getAttribute("action") ?? "")
      .filter((address) => !/^(?:https?:\/\/|mailto:|\/|#|\?|$)/.test(address)),
    over: document.documentElement.scrollWidth - window.innerWidth,
    focused: document.activeElement === document.body,
  }));
  expect(found, JSON.stringify(text)).toEqual({ made: 0, addresses: [], over: 0, focused: true });
}

const parts = [0, 1, 2, 3];

test.describe("A hostile text runs nothing and breaks nothing", () => {
  test("in a corpus of more than sixty", () => expect(new Set(hostile).size).toBeGreaterThan(60));

  for (const part of parts) {
    test(`in any field of a shared diagnosis, part ${part + 1}`, async ({ page }) => {
      test.setTimeout(300_000);
      page.on("dialog", (dialog) => {
        throw new Error(`something ran: ${dialog.message()}`);
      });
      await page.setViewportSize({ width: 390, height: 800 });
      for (const text of hostile.filter((_, index) => index % parts.length === part)) {
        const address = await sharedWith(page.request, text);
        await page.goto(address);
        await expect(page.getByRole("heading", { name: "What happened" })).toBeVisible();
        await expectHarmless(page, text);
        await page.goto(`${address}/handoff`);
        await expect(page.getByRole("heading", { name: "A message to their support" })).toBeVisible();
        await expectHarmless(page, text);
      }
    });
  }

  test("in the paste box and on the diagnosis of one's own", async ({ page }) => {
    page.on("dialog", (dialog) => {
      throw new Error(`something ran: ${dialog.message()}`);
    });
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto("/");
    for (const text of hostile) {
      await box(page).fill(`HTTP/1.1 403 Forbidden\nserver: ${text.replaceAll(/[\r\n]/g, " ")}\n\n${text}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, JSON.stringify(text)).toBe(0);
    }
    await box(page).fill(`HTTP/1.1 403 Forbidden\ncontent-type: text/html\n\n${hostile.join("\n")}`);
    await page.getByRole("link", { name: "Open the diagnosis" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("region", { name: "What was pasted" })).toContainText("<script>alert(1)</script>");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });
});
