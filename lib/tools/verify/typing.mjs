/**
 * What a key costs in the paste box with 200 KB in it, at four times slower a processor, beside a bare textarea with the same
 * text; the longest task meanwhile; and the time from a paste of 2 KiB to the verdict, at full speed.
 */
import { chromium } from "@playwright/test";
import { launchOptions } from "../chromium.mjs";
import { pastes } from "../pastes.mjs";
import { served } from "../server.mjs";

const keys = 14;
/** The two take turns, since a machine is never quiet. */
const rounds = 4;
const log = "2026-11-23T14:02:11Z api ERROR request failed with status 403 forbidden for /v1/things\n";
const text = `${pastes.limited}\n${log.repeat(Math.ceil(200_000 / log.length))}`;
const server = await served("typing");
const browser = await chromium.launch(launchOptions);

/** Milliseconds from a key to the next frame, of each of the keys. */
async function typed(page, box) {
  // As one paste; what types 200 KB key by key would take longer than the measurement.
  await box.evaluate((textarea, pasted) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(textarea, pasted);
    textarea.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  await page.waitForTimeout(2000);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(() => {
    globalThis.costs = [];
    globalThis.tasks = [];
    const textarea = document.querySelector("textarea");
    textarea.addEventListener("keydown", () => {
      const start = performance.now();
      requestAnimationFrame(() => setTimeout(() => globalThis.costs.push(performance.now() - start)));
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
    }).observe({ type: "longtask" });
    textarea.focus();
    textarea.setSelectionRange(0, 0);
  });
  await box.pressSequentially("x".repeat(keys), { delay: 120, timeout: 120_000 });
  await page.waitForTimeout(2500);
  const { costs, tasks } = await page.evaluate(() => ({ costs: globalThis.costs, tasks: globalThis.tasks }));
  await page.close();
  return { costs, longest: Math.max(0, ...tasks) };
}

async function bareBox() {
  const page = await browser.newPage();
  await page.setContent("<textarea rows=10 style='width:100%' aria-label='box'></textarea>");
  return typed(page, page.getByRole("textbox"));
}

async function pasteBox() {
  const page = await browser.newPage({ baseURL: server.base });
  await page.goto("/", { waitUntil: "networkidle" });
  return typed(page, page.getByRole("textbox", { name: "The response that refused you" }));
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

/** The median over all rounds, and the longest task of any. */
const together = (measured) => ({
  median: median(measured.flatMap(({ costs }) => costs)),
  longest: Math.max(...measured.map(({ longest }) => longest)),
});

const measured = { plain: [], ours: [] };
for (let round = 0; round < rounds; round++) {
  measured.plain.push(await bareBox());
  measured.ours.push(await pasteBox());
}
const [plain, ours] = [together(measured.plain), together(measured.ours)];

const times = [];
const quick = await browser.newPage({ baseURL: server.base });
await quick.goto("/", { waitUntil: "networkidle" });
const paste = pastes.limited.padEnd(2048, " ");
for (let run = 0; run < 7; run++) {
  await quick.getByRole("textbox", { name: "The response that refused you" }).fill("");
  await quick.getByRole("region", { name: "What it says" }).waitFor({ state: "detached" });
  times.push(
    await quick.evaluate(
      (pasted) =>
        new Promise((resolve) => {
          const start = performance.now();
          new MutationObserver((_, observer) => {
            if (!document.querySelector('section[aria-label="What it says"] h2')) return;
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          }).observe(document.body, { childList: true, subtree: true });
          document.querySelector("textarea").focus();
          document.execCommand("insertText", false, pasted);
        }),
      paste,
    ),
  );
}
await browser.close();
await server.stop();

const verdict = median(times);
console.log(`a key in a bare textarea: ${plain.median.toFixed(1)} ms; in the paste box: ${ours.median.toFixed(1)} ms`);
console.log(`the longest task: bare ${plain.longest.toFixed(0)} ms, ours ${ours.longest.toFixed(0)} ms`);
console.log(`from the paste to the verdict: ${verdict.toFixed(0)} ms, the median of ${times.length}`);
process.exit(
  ours.median - plain.median <= 10 && verdict <= 300 && ours.longest <= Math.max(200, plain.longest) ? 0 : 1,
);
