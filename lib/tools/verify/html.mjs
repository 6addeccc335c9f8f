/** The HTML of every page and state against the standard: as sent, and as it stands in the browser. ONLY as for the pictures. */
import { chromium } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { launchOptions } from "../chromium.mjs";
import { served } from "../server.mjs";
import { states } from "../states.mjs";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  // React writes these otherwise than the style rules have it; the standard allows both.
  rules: {
    "void-style": "off",
    "attribute-boolean-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "doctype-style": "off",
    "attr-quotes": "off",
    "no-implicit-button-type": "error",
  },
});

const only = process.env.ONLY?.split(",");
const server = await served("html", { refusing: true });
const browser = await chromium.launch(launchOptions);
let problems = 0;
let checked = 0;

async function check(name, html) {
  const { results } = await validator.validateString(html);
  for (const { ruleId, message, selector } of results
    .flatMap(({ messages }) => messages)
    .filter(({ severity }) => severity === 2)) {
    problems++;
    console.error(`${name}: ${ruleId}: ${message} (${selector})`);
  }
}

for (const [name, state] of Object.entries(states)) {
  if (only && !only.includes(name)) continue;
  const page = await (await browser.newContext({ baseURL: server.base })).newPage();
  await state.reach(page, server.upstream);
  await check(`${name}, as sent`, await (await fetch(page.url())).text());
  await check(
    `${name}, in the browser`,
    `<!DOCTYPE html>${await page.evaluate(() => document.documentElement.outerHTML)}`,
  );
  await page.context().close();
  checked++;
}
await browser.close();
await server.stop();
console.log(`${checked} states, ${problems} problems`);
process.exit(problems ? 1 : 0);
