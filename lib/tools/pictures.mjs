/** Draws the pictures that must be PNGs from the icon and from a page of HTML: the home-screen icon and the social card. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "./chromium.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const icon = readFileSync(path.join(root, "app/icon.svg"), "utf8");
const font = (name) => {
  const file = path.join(root, `node_modules/geist/dist/fonts/${name}`);
  return `data:font/woff2;base64,${readFileSync(file).toString("base64")}`;
};

const card = `<style>
  @font-face { font-family: Geist; src: url(${font("geist-sans/Geist-Variable.woff2")}); font-weight: 100 900 }
  @font-face { font-family: GeistMono; src: url(${font("geist-mono/GeistMono-Variable.woff2")}); font-weight: 100 900 }
  *, *::before, *::after { margin: 0; box-sizing: border-box }
  body { width: 1200px; height: 630px; padding: 72px 80px; background: #fbfaf7; color: #1d1c19; font: 30px/1.4 Geist }
  b { color: #c12d15; font-weight: inherit } .logo { font-size: 40px; font-weight: 650; letter-spacing: -.02em }
  h1 { margin-top: 56px; font-size: 76px; line-height: 1.08; letter-spacing: -.03em; font-weight: 620 }
  ol { display: flex; margin-top: 74px; padding: 0; list-style: none; font-size: 26px; color: #5f5b52 }
  li { position: relative; flex: 1; padding-top: 46px }
  li::before { content: ""; position: absolute; z-index: 1; top: 0; left: 0; width: 28px; height: 28px; border-radius: 50%; border: 4px solid #2f7d4f; background: #fbfaf7 }
  li::after { content: ""; position: absolute; top: 12px; left: 28px; right: 0; border-top: 4px solid #2f7d4f }
  li.refused { color: #c12d15; font-weight: 580 }
  li.refused::before { border-color: #c12d15; background: #c12d15; box-shadow: 0 0 0 10px #fbe9e4 }
  li.refused::after { border-top: 4px dotted #cfc9bb } li.after::before { border-color: #cfc9bb }
  li:last-child::after { display: none }
</style>
<p class="logo">why<b>403</b></p>
<h1>Who said no, why,<br>and what to do about it.</h1>
<ol><li>Your client</li><li>CDN</li><li class="refused">Rate limiter</li><li class="after">Application</li></ol>`;

const browser = await chromium.launch(launchOptions);

async function draw(html, { width, height, file }) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(root, file) });
  await page.close();
}

// A home screen rounds the corners itself.
const square = icon.replace(/ rx="\d+"/, "");
const filled = `<style>* { margin: 0 } svg { display: block; width: 100vw }</style>${square}`;
await draw(filled, { width: 180, height: 180, file: "app/apple-icon.png" });
await draw(card, { width: 1200, height: 630, file: "public/social-card.png" });
await browser.close();
