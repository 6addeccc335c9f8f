import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "jsDelivr", layer: "edge", seen: url(/^https?:\/\/(?:cdn|data)\.jsdelivr\.(?:net|com)\//i) },
  {
    "package-size": {
      when: body(/Package\s+size\s+exceeded\s+the\s+configured\s+limit\s+of\s+(?<limit>\d{1,5}\s+MB)/i),
      cause: "resource",
      strength: "decisive",
      because: "jsDelivr says that the whole package or repository is larger than {limit}.",
      source: "https://github.com/jsdelivr/jsdelivr/issues/18035",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "package-size": {
    headline: "The package is too large for jsDelivr.",
    meaning:
      "The limit counts the whole release, not the one file. A small file can meet it too: when it is not found by itself, the CDN looks into the whole package. So can one file of more than 20 MB. Your address and headers do not matter.",
    fix: [
      "Check the path and version in the URL letter by letter: a wrong one gives the same words.",
      "Pin an older version that was smaller.",
      "Take the file from its own source, such as the release or raw address of the repository.",
      "If you are the author: leave tests, docs and archives out of the published package, or ask jsDelivr for a higher limit.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "package-size": {
    matches: [
      "HTTP/2 403\ncontent-type: text/plain; charset=utf-8\naccess-control-allow-origin: *\ncf-cache-status: MISS\nserver: cloudflare\n\nPackage size exceeded the configured limit of 50 MB.",
      '{"status":403,"message":"Package size exceeded the configured limit of 150 MB. Try https://github.com/example/example/tree/main/a.js instead."}',
    ],
    ignores: ["The file exceeded the configured limit."],
  },
};
