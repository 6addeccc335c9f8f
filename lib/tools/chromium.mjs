/** Where the browser tests find Chromium, and how it is started. */
import { existsSync } from "node:fs";

/** The system's own, when there is one. */
export const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
].find((file) => existsSync(file));

const root = typeof process.getuid === "function" && process.getuid() === 0;

export const launchOptions = {
  ...(installed ? { executablePath: installed } : {}),
  args: [
    // Chromium refuses its sandbox to root.
    ...(root ? ["--no-sandbox"] : []),
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
  ],
};
