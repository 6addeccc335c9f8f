/** The reverse proxy of lib/serve/nginx.conf, in front of processes on this machine. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./server.mjs";
import { root } from "./set-up.mjs";

const found = ["nginx", "/usr/sbin/nginx"].find((command) => spawnSync(command, ["-v"]).status === 0);
export const hasNginx = found !== undefined;

/** Starts nginx in `folder`, in front of the app's processes; resolves with where it listens, and with what stops it. */
export async function startNginx(folder, bases) {
  mkdirSync(path.join(folder, "tmp"), { recursive: true });
  const port = await freePort();
  const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `  ${kind}_temp_path ${path.join(folder, "tmp", kind)};`,
  );
  const text = readFileSync(path.join(root, "lib/serve/nginx.conf"), "utf8")
    .replace("events {", `daemon off;\nmaster_process off;\npid ${path.join(folder, "nginx.pid")};\nevents {`)
    .replace("http {", `http {\n${own.join("\n")}`)
    .replace("listen 8080;", `listen 127.0.0.1:${port};`)
    .replace("app1:3000", new URL(bases[0]).host)
    .replace("app2:3000", new URL(bases[1]).host);
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, text);
  const child = spawn(found, ["-p", folder, "-c", file, "-e", path.join(folder, "error.log")], { stdio: "inherit" });
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if ((await fetch(`${base}/api/health`).catch(() => null))?.ok) return { base, stop: () => child.kill("SIGQUIT") };
    await sleep(100);
  }
  child.kill();
  throw new Error("nginx did not answer.");
}
