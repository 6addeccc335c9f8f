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
  outputFileTracingIncludes: { "/*": ["./node_modules/@libsql/*/**", "./node_modules/libsql/**"] },
  devIndicators: false,
};

export default config;
