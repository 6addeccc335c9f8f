/** axe on every page and state: both themes, 390 and 1280 px, and 1280 px at 200 % zoom. ONLY and BASE as for the pictures. */
import AxeBuilder from "@axe-core/playwright";
import { chromium } from "@playwright/test";
import { launchOptions } from "../chromium.mjs";
import { startServer } from "../server.mjs";
import { states } from "../states.mjs";

const only = process.env.ONLY?.split(",");
const views = [
  { name: "390 px", width: 390, height: 860 },
  { name: "1280 px", width: 1280, height: 860 },
  { name: "200 %", width: 640, height: 430, deviceScaleFactor: 2 },
];
const server = process.env.BASE
  ? { base: process.env.BASE, stop: async () => {} }
  : await startServer({ databaseUrl: "file:test-results/axe.db" });
const browser = await chromium.launch(launchOptions);
let problems = 0;
let checked = 0;

for (const [name, state] of Object.entries(states)) {
  if (only && !only.includes(name)) continue;
  for (const { name: view, width, height, deviceScaleFactor = 1 } of views)
    for (const colorScheme of ["light", "dark"]) {
      const options = { baseURL: server.base, viewport: { width, height }, deviceScaleFactor, colorScheme };
      const page = await (await browser.newContext({ ...options, reducedMotion: "reduce" })).newPage();
      try {
        await state.reach(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations) {
          problems++;
          console.error(`${name}, ${view}, ${colorScheme}: ${id}: ${nodes[0]?.html.slice(0, 200)}`);
        }
        checked++;
      } catch (error) {
        problems++;
        console.error(`${name}, ${view}, ${colorScheme}: ${error.message.split("\n")[0]}`);
      }
      await page.context().close();
    }
}
await browser.close();
await server.stop();
console.log(`${checked} states checked, ${problems} problems`);
process.exit(problems ? 1 : 0);
