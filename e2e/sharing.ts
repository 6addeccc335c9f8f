import type { Browser, Page } from "@playwright/test";
import { listen } from "./support";

/** A secret that must not be read anywhere. */
export const planted = "9d5ed678fe57bcca610140957afab571";

/** Shares what is on show; gives the view and the edit link. */
export async function share(page: Page, name = "Ada"): Promise<{ view: string; edit: string }> {
  await page.getByRole("button", { name: "Share this diagnosis" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this diagnosis" });
  await dialog.getByLabel("Title").fill("Deploy is refused");
  await dialog.getByLabel("Your name").fill(name);
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const view = await page.getByLabel("View link", { exact: true }).inputValue();
  const edit = await page.getByLabel("Edit link", { exact: true }).inputValue();
  return { view, edit };
}

/** Somebody else: another browser without anything of ours, whose complaints count as well. */
export async function somebodyElse(browser: Browser, complaints: string[], address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  listen(page, complaints);
  await page.goto(address);
  return page;
}

/** Writes a note on a shared diagnosis that can be edited. */
export async function addNote(page: Page, text: string): Promise<void> {
  await page.getByLabel("A note").fill(text);
  await page.getByRole("button", { name: "Add the note" }).click();
}
