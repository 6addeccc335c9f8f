/**
 * After a build: writes the hashes of the inline scripts of every prerendered page, for lib/serve/policy.mjs to allow.
 * A page that is not listed is rendered for each request and gets a nonce; only the layout's own script carries none.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const pages = path.join(root, ".next/server/app");

const hashOf = (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

function inlineScripts(html) {
  const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g)];
  return scripts.flatMap(({ groups: { attributes, text } }) => (!/\ssrc=/.test(attributes) && text ? [text] : []));
}

const found = {};
for (const file of readdirSync(pages, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".html"))
  .sort()) {
  const route = `/${file.replaceAll(path.sep, "/").replace(/\.html$/, "")}`;
  found[route === "/index" ? "/" : route] = inlineScripts(readFileSync(path.join(pages, file), "utf8"));
}
const own = Object.values(found)
  .flat()
  .find((script) => script.includes("trustedTypes.createPolicy("));
if (!own) throw new Error("The layout's script for Trusted Types is missing.");
const hashes = {
  own: hashOf(own),
  pages: Object.fromEntries(Object.entries(found).map(([page, scripts]) => [page, [...new Set(scripts.map(hashOf))]])),
};
for (const folder of [".next", ".next/standalone/.next"])
  writeFileSync(path.join(root, folder, "csp.json"), JSON.stringify(hashes));
