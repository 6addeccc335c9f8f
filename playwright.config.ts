import { defineConfig } from "@playwright/test";
import { launchOptions } from "./lib/tools/chromium.mjs";

const port = Number(process.env.E2E_PORT ?? 4403);
/** An API on loopback that refuses in many manners, for the probe. */
export const upstreamPort = port + 100;

export const databaseUrl = "file:test-results/e2e.db";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A shared machine can be slow to compile and to start; nothing here is a test of speed.
  expect: { timeout: 20_000 },
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.E2E_JSON ? [["line"], ["json", { outputFile: process.env.E2E_JSON }]] : "line",
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    colorScheme: "light",
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "retain-on-failure",
    launchOptions,
  },
  webServer: [
    {
      command: "node lib/tools/start.mjs --import=./lib/tools/loopback-only.mjs",
      url: `http://127.0.0.1:${port}/api/health`,
      reuseExistingServer: false,
      timeout: 600_000,
      env: {
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        RATE_LIMIT: "off",
        LOG_LEVEL: "error",
        PROBE: "on",
        PROBE_ALLOW: `127.0.0.1:${upstreamPort}`,
      },
    },
    {
      command: `node_modules/.bin/tsx e2e/upstream.ts ${upstreamPort}`,
      url: `http://127.0.0.1:${upstreamPort}/up`,
      reuseExistingServer: false,
      timeout: 30_000,
    },
  ],
});
