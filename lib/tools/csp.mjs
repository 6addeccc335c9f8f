/**
 * After a build: writes the hashes of the inline scripts of every prerendered page, for proxy.ts to allow.
 * A page that is not listed is rendered for each request and gets a nonce.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const pages = path.join(root, ".next/server/app");

function hashesOf(html) {
  const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g)];
  const inline = scripts.filter((script) => !/\ssrc=/.test(script.groups.attributes) && script.groups.text);
  return [
    ...new Set(inline.map((script) => `'sha256-${createHash("sha256").update(script.groups.text).digest("base64")}'`)),
  ];
}

const hashes = {};
for (const file of readdirSync(pages, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".html"))
  .sort()) {
  const route = `/${file.replaceAll(path.sep, "/").replace(/\.html$/, "")}`;
  hashes[route === "/index" ? "/" : route] = hashesOf(readFileSync(path.join(pages, file), "utf8"));
}
for (const folder of [".next", ".next/standalone/.next"])
  writeFileSync(path.join(root, folder, "csp.json"), JSON.stringify(hashes));
