/** Pictures of every page and state at 390 and 1280 px, light and dark, into screenshots/; fails when one overflows. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../chromium.mjs";
import { startServer } from "../server.mjs";
import { root } from "../set-up.mjs";

const vague =
  'HTTP/1.1 403 Forbidden\ndate: Mon, 23 Nov 2026 14:02:11 GMT\ncontent-type: application/json\n\n{"error":"forbidden"}';
const long = `HTTP/1.1 403 Forbidden\nset-cookie: session=${"a1b2c3d4".repeat(300)}\nserver: nginx\n\n${"<p>Forbidden</p>".repeat(200)}`;

const folder = path.join(root, "screenshots");
await mkdir(folder, { recursive: true });
const data = await mkdtemp(path.join(tmpdir(), "why403-screenshots-"));
const server = await startServer({ databaseUrl: `file:${path.join(data, "sessions.db")}` });
const browser = await chromium.launch(launchOptions);
const problems = [];

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 390]) {
    const context = await browser.newContext({
      baseURL: server.base,
      viewport: { width, height: 860 },
      colorScheme,
      locale: "en-GB",
      timezoneId: "UTC",
      reducedMotion: "reduce",
    });
    await tour(await context.newPage(), `${colorScheme}-${width}`);
    await context.close();
  }
}
await browser.close();
await server.stop();
await rm(data, { recursive: true, force: true, maxRetries: 3 });
for (const problem of problems) console.error(problem);
console.log(`pictures in screenshots/, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);

async function tour(page, variant) {
  page.on("pageerror", (error) => problems.push(`${variant}: ${error.message}`));
  const box = page.getByRole("textbox", { name: "The response that refused you" });
  const shot = async (name, fullPage = true) => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: path.join(folder, `${name}-${variant}.png`), fullPage });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) problems.push(`${name}-${variant} is ${over} px too wide`);
  };
  const open = async (address, name) => {
    await page.goto(address, { waitUntil: "networkidle" });
    await shot(name);
  };
  const diagnosed = async (text, name) => {
    await page.goto("/");
    await box.fill(text);
    await page.getByRole("link", { name: "Open the diagnosis" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await shot(name);
  };
  await open("/", "home");
  await page.getByRole("button", { name: "GitHub, too fast" }).click();
  await page.getByRole("region", { name: "What it says" }).waitFor();
  await shot("home-pasted");
  await page.getByRole("link", { name: "Open the diagnosis" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await shot("diagnosis");
  await page.getByRole("button", { name: "Share this diagnosis" }).click();
  await page.getByRole("region", { name: "The evidence as stored" }).waitFor();
  await shot("share", false);
  await page.getByRole("button", { name: "Make the link" }).click();
  const edit = await page.getByLabel("Edit link", { exact: true }).inputValue();
  await shot("share-links", false);
  await open(edit, "session");
  await diagnosed(vague, "diagnosis-open");
  await diagnosed(long, "diagnosis-long-lines");
  await diagnosed("HTTP/1.1 200 OK\ncontent-type: text/plain\n\nfine", "diagnosis-not-403");
  await page.evaluate(() => sessionStorage.clear());
  await open("/diagnose", "wizard");
  await open("/diagnose?start=ask", "wizard-question");
  await open("/diagnose?suspect=cors", "wizard-branch");
  for (const page of ["causes", "vendors", "prevention", "faq", "glossary", "sources"]) await open(`/${page}`, page);
  await open("/causes/ip-block", "cause");
  await open("/vendors/kong", "vendor");
  await open("/sources/www.rfc-editor.org", "source");
  await open("/privacy", "privacy");
  await open("/problems/gone", "problem");
  await open("/nothing/here", "not-found");
}
