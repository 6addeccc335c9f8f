import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: { "@": root.replace(/\/$/, ""), "server-only": `${root}node_modules/server-only/empty.js` },
  },
  test: {
    include: ["lib/**/*.test.ts", "app/**/*.test.ts", "components/**/*.test.ts"],
    // lib/tools/verify/mutations.mjs takes recognisers away.
    setupFiles: ["lib/tools/loopback-only.setup.ts", ...(process.env.MUTANTS ? ["lib/tools/measure/mutant.ts"] : [])],
    pool: "threads",
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
