/**
 * Lighthouse, mobile, median of RUNS (5) by performance: home, a diagnosis of a pasted response, a shared session and a vendor's
 * page, beside a bare page of the same framework in the same run.
 */
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { startBare } from "../bare.mjs";
import { installed, launchOptions } from "../chromium.mjs";
import { pastes } from "../pastes.mjs";
import { served } from "../server.mjs";

const runs = Number(process.env.RUNS ?? 5);
const categories = ["performance", "accessibility", "best-practices", "seo"];
const bare = await startBare();
const server = await served("lighthouse");
const shared = await fetch(`${server.base}/api/sessions`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ evidence: pastes.limited }),
}).then((answer) => answer.json());

const pages = [
  { name: "bare", address: bare.base },
  { name: "home", address: `${server.base}/` },
  { name: "diagnosis", address: `${server.base}/diagnose`, pasted: pastes.limited },
  // A shared session must not be indexed, so it is not judged by what helps a search engine.
  { name: "session", address: new URL(shared.url, server.base).href, hidden: true },
  { name: "vendor", address: `${server.base}/vendors/kong` },
];

const browser = await puppeteer.launch({
  executablePath: installed,
  headless: true,
  args: launchOptions.args,
});

async function measure({ address, pasted }) {
  const page = await browser.newPage();
  if (pasted) {
    await page.goto(new URL("/privacy", address).href);
    await page.evaluate((text) => {
      const { sessionStorage } = globalThis;
      sessionStorage.setItem("why403:pasted", JSON.stringify({ evidence: text }));
    }, pasted);
  }
  // Its reset empties the cache, so that each page is a first visit; it leaves the tab's own storage alone.
  const flags = { logLevel: "error", output: "json", onlyCategories: categories };
  const { lhr } = await lighthouse(address, flags, undefined, page);
  await page.close();
  const numeric = (id) => Math.round(lhr.audits[id].numericValue * 1000) / 1000;
  const failed = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === "binary",
  );
  return {
    scores: Object.fromEntries(categories.map((id) => [id, Math.round(100 * lhr.categories[id].score)])),
    lcp: Math.round(numeric("largest-contentful-paint")),
    tbt: Math.round(numeric("total-blocking-time")),
    cls: numeric("cumulative-layout-shift"),
    bytes: numeric("total-byte-weight"),
    failed: failed.map(({ id }) => id),
  };
}

let problems = 0;
let bareScore = 100;
// In turns, so that what else the machine does in the meantime meets all alike.
const rounds = new Map(pages.map((page) => [page, []]));
for (let run = 0; run < runs; run++) for (const [page, measured] of rounds) measured.push(await measure(page));
for (const [page, measured] of rounds) {
  measured.sort((a, b) => a.scores.performance - b.scores.performance);
  const median = measured[Math.floor(runs / 2)];
  const { performance, accessibility, "best-practices": practices, seo } = median.scores;
  if (page.name === "bare") bareScore = performance;
  else {
    const good =
      accessibility === 100 &&
      practices === 100 &&
      (page.hidden || seo === 100) &&
      performance >= Math.min(98, bareScore - 2);
    if (!good) problems++;
  }
  console.log(
    `${page.name}: performance ${performance}, accessibility ${accessibility}, best practices ${practices}, SEO ${seo}; LCP ${median.lcp} ms, TBT ${median.tbt} ms, CLS ${median.cls}, ${median.bytes} bytes${median.failed.length ? `; failed: ${median.failed.join(", ")}` : ""}`,
  );
}
await browser.close();
await server.stop();
bare.stop();
process.exit(problems ? 1 : 0);
