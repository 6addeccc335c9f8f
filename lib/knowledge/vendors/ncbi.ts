import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const usage = "https://www.ncbi.nlm.nih.gov/books/NBK25497/";
const mine = any(body(/ncbi\.nlm\.nih\.gov|NCBI/), url(/^https?:\/\/[\w.-]{1,80}\.ncbi\.nlm\.nih\.gov\//i));

export const refusals = vendor(
  { name: "NCBI", layer: "edge", seen: url(/^https?:\/\/[\w.-]{1,80}\.ncbi\.nlm\.nih\.gov\//i) },
  {
    "misuse-block": {
      when: all(mine, body(/blocked\s+due\s+to\s+a\s+possible\s+misuse\/abuse\s+situation/i)),
      cause: "ip-block",
      strength: "strong",
      because: "NCBI says that it blocked your site's address for possible misuse.",
      source: usage,
      also: { "rate-limit": "moderate" },
    },
    "rate-limited": {
      when: all(mine, body(/API\s+rate\s+limit\s+exceeded/i)),
      cause: "rate-limit",
      strength: "decisive",
      because: "NCBI says that calls came faster than it allows.",
      source: usage,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "misuse-block": {
    headline: "NCBI blocked your address for now.",
    meaning: "A program behind this address, perhaps not yours, sent too much or crawled pages.",
    fix: [
      "Stop all programs behind the address that call NCBI.",
      "Write to info@ncbi.nlm.nih.gov, name the address and what you ran.",
      "Afterwards use E-utilities with tool, email and `api_key`, or download the files from the FTP site.",
    ],
  },
  "rate-limited": {
    headline: "NCBI's rate limit stopped you.",
    meaning: "Three requests a second without a key, ten with one.",
    fix: [
      "Send an `api_key` and leave a pause between calls.",
      "Fetch many records in one call with the history server.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "misuse-block": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<title>Access Denied</title><p>Your access to the NCBI website at www.ncbi.nlm.nih.gov has been temporarily blocked due to a possible misuse/abuse situation involving your site.</p>",
    ],
    ignores: ["Your access has been blocked due to a possible misuse/abuse situation."],
  },
  "rate-limited": {
    matches: [
      'urllib.error.HTTPError for https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi\n{"error":"API rate limit exceeded","api-key":"192.0.2.7","count":"4","limit":"3"}',
    ],
  },
};
