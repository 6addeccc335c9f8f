import type { NextConfig } from "next";

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  reactStrictMode: true,
  // Every picture is an SVG or a static file: the optimiser would only be attack surface.
  images: { unoptimized: true },
  serverExternalPackages: [
    "@prisma/client",
    "@prisma/adapter-libsql",
    "@prisma/adapter-pg",
    "@libsql/client",
    "libsql",
    "pg",
    "prom-client",
    "undici",
  ],
  outputFileTracingIncludes: {
    "/*": [
      "./node_modules/@libsql/*/**",
      "./node_modules/libsql/**",
      // For the migrations, which run beside the server.
      "./node_modules/@prisma/schema-engine-wasm/schema_engine_bg.{js,wasm}",
      "./node_modules/@prisma/schema-engine-wasm/package.json",
      "./node_modules/@prisma/driver-adapter-utils/**",
    ],
  },
  // The image optimiser is off.
  outputFileTracingExcludes: { "*": ["./node_modules/@img/**", "./node_modules/sharp/**"] },
  devIndicators: false,
  // Browsers ask for it by themselves, even before they have read which icon the page names.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
};

export default config;
