/**
 * `npm run screenshots`: pictures of every page and state at 390, 768 and 1280 px, light and dark, into screenshots/; fails when
 * one overflows. ONLY=home,search takes those alone, BASE=http://… those of a server that runs already.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../chromium.mjs";
import { startServer } from "../server.mjs";
import { root } from "../set-up.mjs";
import { states } from "../states.mjs";

const only = process.env.ONLY?.split(",");
const widths = process.env.WIDTHS?.split(",").map(Number) ?? [1280, 768, 390];
const schemes = process.env.SCHEMES?.split(",") ?? ["light", "dark"];
const folder = path.join(root, "screenshots");
await mkdir(folder, { recursive: true });
const data = await mkdtemp(path.join(tmpdir(), "why403-screenshots-"));
const server = process.env.BASE
  ? { base: process.env.BASE, stop: async () => {} }
  : await startServer({ databaseUrl: `file:${path.join(data, "sessions.db")}` });
const browser = await chromium.launch(launchOptions);
const problems = [];
let pictures = 0;

for (const colorScheme of schemes) {
  for (const width of widths) {
    for (const [name, state] of Object.entries(states)) {
      if (only && !only.includes(name)) continue;
      await picture({ name, state, colorScheme, width });
    }
  }
}
await browser.close();
await server.stop();
await rm(data, { recursive: true, force: true, maxRetries: 3 });
for (const problem of problems) console.error(problem);
console.log(`${pictures} pictures in screenshots/, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);

async function picture({ name, state, colorScheme, width }) {
  const variant = `${name}-${colorScheme}-${width}`;
  const context = await browser.newContext({
    baseURL: server.base,
    viewport: { width, height: 860 },
    colorScheme,
    locale: "en-GB",
    timezoneId: "Europe/Vienna",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(`${variant}: ${error.message}`));
  try {
    await state.reach(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: path.join(folder, `${variant}.png`), fullPage: !state.onlyWindow });
    pictures++;
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) problems.push(`${variant} is ${over} px too wide`);
  } catch (error) {
    problems.push(`${variant}: ${error.message}`);
  }
  await context.close();
}
