/** axe on every page and state: both themes, 390 and 1280 px, and 1280 px at 200 % zoom. ONLY and BASE as for the pictures. */
import AxeBuilder from "@axe-core/playwright";
import { chromium } from "@playwright/test";
import { launchOptions } from "../chromium.mjs";
import { served } from "../server.mjs";
import { states } from "../states.mjs";

const only = process.env.ONLY?.split(",");
/** The last is what 200 % zoom leaves of 1280 px. */
const sizes = [
  { width: 1280, height: 860 },
  { width: 390, height: 860 },
  { width: 640, height: 430 },
];
const server = await served("axe", { refusing: true });
const browser = await chromium.launch(launchOptions);
let problems = 0;
let checked = 0;

for (const [name, state] of Object.entries(states)) {
  if (only && !only.includes(name)) continue;
  const context = await browser.newContext({ baseURL: server.base, reducedMotion: "reduce" });
  const page = await context.newPage();
  try {
    await page.setViewportSize(sizes[0]);
    await state.reach(page, server.upstream);
    await look(page, name);
  } catch (error) {
    problems++;
    console.error(`${name}: ${error.message.split("\n")[0]}`);
  }
  await context.close();
}
await browser.close();
await server.stop();
console.log(`${checked} states checked, ${problems} problems`);
process.exit(problems ? 1 : 0);

async function look(page, name) {
  for (const size of sizes)
    for (const colorScheme of ["light", "dark"]) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) {
        problems++;
        console.error(`${name}, ${size.width} px, ${colorScheme}: ${id}: ${nodes[0]?.html.slice(0, 200)}`);
      }
      checked++;
    }
}
