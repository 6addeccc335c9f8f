/**
 * `npm run screenshots`: pictures of every page and state at 390, 768 and 1280 px, light and dark, into screenshots/; fails when
 * one overflows. ONLY=home,search takes those alone, WIDTHS=390 and SCHEMES=dark too; BASE=http://… those of a server that runs
 * already, UPSTREAM=http://… an API that it may probe.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../chromium.mjs";
import { served } from "../server.mjs";
import { root } from "../set-up.mjs";
import { states } from "../states.mjs";

const only = process.env.ONLY?.split(",");
const widths = process.env.WIDTHS?.split(",").map(Number) ?? [1280, 768, 390];
const schemes = process.env.SCHEMES?.split(",") ?? ["light", "dark"];
const folder = path.join(root, "screenshots");
await mkdir(folder, { recursive: true });
const server = await served("screenshots", { refusing: true });
const browser = await chromium.launch(launchOptions);
const problems = [];
let pictures = 0;

for (const [name, state] of Object.entries(states)) {
  if (only && !only.includes(name)) continue;
  const context = await browser.newContext({
    baseURL: server.base,
    viewport: { width: widths[0], height: 860 },
    locale: "en-GB",
    timezoneId: "Europe/Vienna",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(`${name}: ${error.message}`));
  try {
    await state.reach(page, server.upstream);
    await page.evaluate(() => document.fonts.ready);
    await pictured(page, name, state.onlyWindow);
  } catch (error) {
    problems.push(`${name}: ${error.message}`);
  }
  await context.close();
}
await browser.close();
await server.stop();
for (const problem of problems) console.error(problem);
console.log(`${pictures} pictures in screenshots/, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);

async function pictured(page, name, onlyWindow) {
  for (const width of widths)
    for (const colorScheme of schemes) {
      const variant = `${name}-${colorScheme}-${width}`;
      await page.setViewportSize({ width, height: 860 });
      await page.emulateMedia({ colorScheme });
      if (!onlyWindow) await page.evaluate(() => window.scrollTo(0, 0));
      await page.screenshot({ path: path.join(folder, `${variant}.png`), fullPage: !onlyWindow });
      pictures++;
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) problems.push(`${variant} is ${over} px too wide`);
    }
}
