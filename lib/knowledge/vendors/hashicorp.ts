import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "HashiCorp",
    layer: "edge",
    seen: url(
      /^https:\/\/(?:registry|app|archivist)\.terraform\.io\/|^https:\/\/(?:releases|apt|rpm)\.(?:releases\.)?hashicorp\.com\//i,
    ),
  },
  {
    "region-blocked": {
      when: all(
        body(/content\s+is\s+not\s+(?:currently\s+)?available\s+in\s+your\s+region/i),
        any(body(/hashicorp|trade\s+controls|terraform/i), url(/hashicorp\.com\/|terraform\.io\//i)),
      ),
      cause: "geo",
      strength: "decisive",
      because: "HashiCorp says that it does not serve the region that the call comes from.",
      source: "https://www.hashicorp.com/trade-controls",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "region-blocked": {
    headline: "HashiCorp does not serve your region.",
    meaning: "Trade controls decide by the address of the caller. No token changes it.",
    fix: [
      "When a server makes the call, check in which region it runs, and that its address is listed there.",
      "When you hold the address to be placed wrongly, write to HashiCorp and name it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "region-blocked": {
    matches: [
      "HTTP/2 403\nvia: 1.1 varnish\n\n<h1>This content is not currently available in your region.</h1>\n<p>Please see <a href='https://www.hashicorp.com/trade-controls'>trade controls</a>.</p>",
    ],
    ignores: ["<h1>This content is not currently available in your region.</h1>"],
  },
};
