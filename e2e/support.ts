import { test as base, expect, type Page } from "@playwright/test";

/** A test page that fails on any unexpected console error and on any violation of the policy. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      listen(page, complaints);
      await use(complaints);
      expect(complaints, "console errors and policy violations").toEqual([]);
    },
    { auto: true },
  ],
});

export function listen(page: Page, complaints: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
}

export { expect };

export const box = (page: Page) => page.getByRole("textbox", { name: "The response that refused you" });

/** Pastes a text on the home page and waits for its diagnosis. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.goto("/");
  await box(page).fill(text);
  await page.getByRole("link", { name: "Open the diagnosis" }).click();
  await expect(page).toHaveURL(/\/diagnose/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^(?!Reading what you pasted)/);
}

export const limited = `HTTP/2 403
server: github.com
date: Mon, 23 Nov 2026 14:02:11 GMT
retry-after: 60
x-github-request-id: EA10:2A1B:5F3C

{"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}`;

export const vague = `HTTP/1.1 403 Forbidden
date: Mon, 23 Nov 2026 14:02:11 GMT
content-type: application/json

{"error":"forbidden"}`;

/** A line of what was sent: a file of the build, which is the same for everybody, and its icon, which a browser asks for by itself. */
export const isOfTheBuild = (line: string) => /^GET \S+\/(?:_next\/static\/\S+|icon\.svg\?icon\.\S+) $/.test(line);
