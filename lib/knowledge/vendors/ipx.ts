import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "IPX (Nuxt Image)", layer: "application" },
  {
    "source-not-listed": {
      when: body(/\bIPX_FORBIDDEN_(?:HOST|IP|PROTOCOL)\b/),
      cause: "server-config",
      strength: "decisive",
      because:
        "IPX fetches pictures by http or https from listed hosts only, and the address in this path is none of them.",
      source: "https://github.com/unjs/ipx/blob/HEAD/src/storage/http.ts",
      also: { resource: "moderate" },
    },
    "file-outside": {
      when: body(/\bIPX_FORBIDDEN_(?:PATH|FILE|SYMLINK)\b/),
      cause: "resource",
      strength: "strong",
      because:
        "IPX reads files below its own folder only, and this path leads elsewhere or to one that it cannot read.",
      source: "https://github.com/unjs/ipx/blob/HEAD/src/storage/node-fs.ts",
      also: { "server-config": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "source-not-listed": {
    headline: "IPX may not fetch pictures from that host.",
    meaning:
      "HOST: the host of the picture's address, or of one it redirects to, is not on the list. IP: it is a private address, and `blockPrivateIPs` is on. PROTOCOL: the address is neither http nor https.",
    fix: [
      { do: "Add the host, without a path.", snippet: "image: { domains: ['images.example.com'] }" },
      { do: "For IPX alone.", snippet: "IPX_HTTP_DOMAINS=images.example.com npx ipx serve" },
      "Look where the picture's address redirects to: each host on the way must be listed.",
    ],
  },
  "file-outside": {
    headline: "IPX does not give out this file.",
    meaning: "The path leaves the configured folder, follows a link out of it, or the process may not read the file.",
    fix: [
      "Check the path and the folder that IPX serves.",
      "Replace links that lead out of the folder by the files.",
      "Give the process the right to read the file.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "source-not-listed": {
    matches: [
      'HTTP/1.1 403 IPX_FORBIDDEN_HOST\ncontent-type: application/json\n\n{"error":{"message":"[403] [IPX_FORBIDDEN_HOST] Forbidden host: pics.example.net"}}',
    ],
    ignores: ['{"error":{"message":"Forbidden host: pics.example.net"}}'],
  },
  "file-outside": { matches: ['{"error":{"message":"[403] [IPX_FORBIDDEN_PATH] Forbidden path: /../notes.png"}}'] },
};
