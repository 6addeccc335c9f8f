import { all, any, body, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = any(url(/^https?:\/\/services\.nvd\.nist\.gov\//i), body(/\bservices\.nvd\.nist\.gov\//i));

export const refusals = vendor(
  { name: "NVD", layer: "edge", seen: url(/^https?:\/\/(?:\w+\.)?nvd\.nist\.gov\//i) },
  {
    "key-not-known": {
      when: any(header("message", /^Invalid apiKey/i), all(host, body(/\bInvalid\s+apiKey\b/i))),
      cause: "authentication",
      strength: "decisive",
      because: "NVD says that the apiKey is not valid.",
      source: "https://github.com/vehemont/nvdlib/issues/20",
      layer: "application",
    },
    "firewall-rate": {
      when: all(
        host,
        any(
          body(/Request\s+forbidden\s+by\s+administrative\s+rules/i),
          status(403),
          body(/\b403\b.{0,20}Forbidden|status\s+code\W{0,3}403/i),
        ),
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "NVD's firewall answers 403 to whoever sends more than its few requests in 30 seconds.",
      source: "https://nvd.nist.gov/developers/start-here",
      also: { "ip-block": "moderate", authentication: "weak" },
    },
    "dependency-check": {
      when: body(/NVD\s+returned\s+a\s+403\s+or\s+404\s+error/i),
      cause: "rate-limit",
      strength: "moderate",
      because: "Dependency-Check says so both for a key that NVD does not know and for too many requests.",
      source: "https://github.com/dependency-check/DependencyCheck/issues/6834",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-not-known": {
    headline: "NVD does not know this API key.",
    meaning:
      "The reason is in the response field `message`, with 404 or 403 and no body. A key works only after its activation.",
    fix: [
      {
        do: "Read the field.",
        snippet: 'curl -sI -H "apiKey: $NVD_KEY" "https://services.nvd.nist.gov/rest/json/cves/2.0?resultsPerPage=1"',
      },
      "Open the link in NVD's mail to activate the key, and copy the key without spaces.",
      "If a key that worked is refused, request a new one.",
    ],
  },
  "firewall-rate": {
    headline: "NVD's firewall stopped you for too many requests.",
    meaning:
      "Without a key it lets through 5 requests in a rolling 30 seconds, with a key 50. All machines behind one outgoing address count together. NVD sends no 429 and no `Retry-After`.",
    fix: [
      "Send one request at a time and wait six seconds between them.",
      {
        do: "Ask for a key, and send it in its own field.",
        snippet:
          'curl -H "apiKey: $NVD_KEY" "https://services.nvd.nist.gov/rest/json/cves/2.0?resultsPerPage=2000&startIndex=0"',
      },
      "Ask only for what changed, by `lastModStartDate` and `lastModEndDate`, and keep a copy that your builds share.",
    ],
    prevention: ["Let one job fetch for all builds, and run it once in two hours at most."],
  },
  "dependency-check": {
    headline: "NVD refused Dependency-Check: for its key or for its pace.",
    meaning: "The tool cannot tell the two apart. Check the key first, then slow down.",
    fix: [
      {
        do: "Try the key alone; a bad one is named in the field message.",
        snippet: 'curl -sI -H "apiKey: $NVD_KEY" "https://services.nvd.nist.gov/rest/json/cves/2.0?resultsPerPage=1"',
      },
      { do: "Raise the pause between requests.", snippet: "dependency-check --nvdApiKey $NVD_KEY --nvdApiDelay 6000" },
      "Give all build jobs one shared data folder or mirror, so that they do not fetch side by side.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-not-known": {
    matches: [
      "HTTP/1.1 404 Not Found\nmessage: Invalid apiKey.\napikey: Yes\ncontent-length: 0\n\n",
      "< message: Invalid apiKey.\nGET https://services.nvd.nist.gov/rest/json/cves/2.0",
    ],
    ignores: ['{"message":"Invalid apiKey"}'],
  },
  "firewall-rate": {
    matches: [
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>",
        request: "curl https://services.nvd.nist.gov/rest/json/cves/2.0?startIndex=2000",
      },
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://services.nvd.nist.gov/rest/json/cves/2.0?startIndex=4000",
    ],
    ignores: ["<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>"],
  },
  "dependency-check": {
    matches: [
      "[ERROR] Error updating the NVD Data; the NVD returned a 403 or 404 error\nPlease ensure your API Key is valid",
    ],
    ignores: ["[ERROR] the mirror returned a 403 or 404 error"],
  },
};
