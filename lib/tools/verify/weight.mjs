/**
 * What each page's first load weighs, compressed, beside a bare page of the same framework built in the same run: at most 70 KB
 * more JavaScript, and at most 20 KB of CSS. Counted from the scripts and styles that the HTML names.
 */
import { gzipSync } from "node:zlib";
import { startBare } from "../bare.mjs";
import { pastes } from "../pastes.mjs";
import { served } from "../server.mjs";

const more = 70_000;
const cssLimit = 20_000;
const pages = [
  "/",
  "/diagnose",
  "/causes",
  "/causes/ip-block",
  "/vendors",
  "/vendors/kong",
  "/faq",
  "/glossary",
  "/search",
  "/accuracy",
  "/api",
];

async function weigh(base, page) {
  const html = await (await fetch(base + page)).text();
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, address]) => address);
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, address]) => address);
  const size = async (addresses) => {
    const bodies = [...new Set(addresses)].map(async (address) => (await fetch(new URL(address, base))).arrayBuffer());
    return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(Buffer.from(body)).length, 0);
  };
  // Old browsers alone take what is marked so.
  const modern = scripts.filter((address) => !html.includes(`src="${address}" noModule`));
  return { js: await size(modern), css: await size(styles) };
}

const bare = await startBare();
const { js: bareJs } = await weigh(bare.base, "/");
bare.stop();
console.log(`bare page: ${bareJs} bytes of JavaScript`);

const server = await served("weight");
const { id } = await fetch(`${server.base}/api/sessions`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ evidence: pastes.limited }),
}).then((answer) => answer.json());
let failed = 0;
for (const page of [...pages, `/s/${id}`]) {
  const { js, css } = await weigh(server.base, page);
  const bad = js - bareJs > more || css > cssLimit;
  if (bad) failed++;
  console.log(`${bad ? "too heavy" : "ok"}  ${page}: ${js} bytes of JavaScript (${js - bareJs} more), ${css} of CSS`);
}
await server.stop();
process.exit(failed ? 1 : 0);
