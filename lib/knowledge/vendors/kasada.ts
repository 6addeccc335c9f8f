import { all, any, body, header, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Kasada", layer: "edge" },
  {
    challenge: {
      when: any(all(header("x-kpsdk-ct"), status(429, 403)), body(/window\.KPSDK\b|__kasada\b/i)),
      cause: "ip-block",
      strength: "decisive",
      because: "Kasada asked for a proof that a browser computes; its 429 does not count requests.",
      source: "https://github.com/daijro/camoufox/issues/318",
      also: { "rate-limit": "against" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  challenge: {
    headline: "Kasada's bot protection stopped your client.",
    meaning:
      "The wall answers 429, often with an empty body, to every client that has not run its script. Waiting does not help, and neither does a credential.",
    fix: [
      "Look for the service's documented API in place of its web pages.",
      "Ask the site's owner to let your client pass; send the time and your address.",
      "If you are the owner: exempt the API's path from the protection, or allow the caller.",
      "In a browser: allow scripts, turn off privacy extensions, and load the page again.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  challenge: {
    matches: [
      "HTTP/2 429\nx-kpsdk-ct: 03EXAMPLEtoken\ncache-control: no-store\ncontent-length: 0\n\n",
      "<html><head></head><body><script>window.KPSDK={};KPSDK.now=function(){};</script><script src='/149e9513/ips.js'></script></body></html>",
    ],
    ignores: ["HTTP/2 429\nretry-after: 30\n\nToo many requests"],
  },
};
