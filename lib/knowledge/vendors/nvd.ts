import { all, any, body, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = any(url(/^https?:\/\/services\.nvd\.nist\.gov\//i), body(/\bservices\.nvd\.nist\.gov\//i));
/** Feeds that ended: those in XML, and JSON before 2.0. */
const feed = /\bnvd\.nist\.gov\/feeds\/(?:xml|json\/(?:cve|cpematch)\/1)/i;
const returned = body(/NVD\s+returned\s+a\s+403\s+or\s+404\s+error/i);

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
      when: any(
        // What the client nvdlib makes of any answer that is not JSON.
        body(/Invalid\s+search\s+criteria\s+syntax:\s+<Response\s+\[403\]>/),
        all(
          host,
          any(
            body(/Request\s+forbidden\s+by\s+administrative\s+rules/i),
            status(403),
            body(/\b403\b.{0,20}Forbidden|status\s+code\W{0,3}403/i),
          ),
        ),
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "NVD's firewall answers 403 to whoever sends more than its few requests in 30 seconds.",
      source: "https://nvd.nist.gov/developers/start-here",
      also: { "ip-block": "moderate", authentication: "weak" },
    },
    "feed-retired": {
      when: all(any(url(feed), body(feed)), any(status(403, 404), body(/\b403\b/))),
      cause: "resource",
      strength: "strong",
      because: "NVD took this old feed away; its files of version 2.0 and its API go on.",
      source: "https://nvd.nist.gov/vuln/data-feeds",
      layer: "application",
      also: { "rate-limit": "weak", "ip-block": "weak" },
    },
    "dependency-check-keyless": {
      when: all(returned, body(/NVD\s+API\s+Key\s+was\s+not\s+provided/i)),
      cause: "rate-limit",
      strength: "strong",
      because: "NVD serves callers without a key, but only a few requests in 30 seconds, and answers 403 to more.",
      source: "https://nvd.nist.gov/developers/start-here",
    },
    "dependency-check": {
      when: returned,
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
        snippet:
          'curl -s -o /dev/null -D - -H "apiKey: $NVD_KEY" "https://services.nvd.nist.gov/rest/json/cves/2.0?resultsPerPage=1"',
      },
      "Open the link in NVD's mail to activate the key, and copy the key without spaces.",
      "If a key that worked is refused, request a new one.",
    ],
  },
  "firewall-rate": {
    headline: "NVD's firewall stopped you for too many requests.",
    meaning:
      "Without a key it lets through 5 requests in a rolling 30 seconds, with a key 50. All machines behind one outgoing address count together. Since 2026 some callers see 429 in place of 403.",
    fix: [
      "Send one request at a time and wait six seconds between them.",
      {
        do: "Ask for a key, and send it in its own field.",
        snippet: 'curl -H "apiKey: $NVD_KEY" "https://services.nvd.nist.gov/rest/json/cves/2.0?startIndex=0"',
      },
      "Ask only for what changed, by `lastModStartDate` and `lastModEndDate`, and keep a copy that your builds share.",
    ],
    prevention: ["Let one job fetch for all builds, and run it once in two hours at most."],
  },
  "feed-retired": {
    headline: "NVD has taken this feed away.",
    meaning:
      "The feeds in XML and the JSON feeds of version 1.1 ended, these in August 2025. A key or a pause does not bring them back.",
    fix: [
      "Update the tool that fetches: old versions of scanners have the address built in.",
      {
        do: "Fetch the files of version 2.0, or use the API.",
        snippet: "curl -O https://nvd.nist.gov/feeds/json/cve/2.0/nvdcve-2.0-modified.meta",
      },
      "If you keep a mirror, let it follow the new files, and change the address in its clients.",
    ],
  },
  "dependency-check-keyless": {
    headline: "Dependency-Check asks NVD without a key and was too fast.",
    meaning: "Without a key NVD allows 5 requests in a rolling 30 seconds for an address, and builds share addresses.",
    fix: [
      {
        do: "Ask NVD for a key, keep it in the build's secrets and hand it over.",
        snippet: "dependency-check --nvdApiKey $NVD_KEY --nvdApiDelay 6000",
      },
      "Keep the downloaded data between builds, so that only changes are fetched.",
    ],
  },
  "dependency-check": {
    headline: "NVD refused Dependency-Check: for its key or for its pace.",
    meaning: "The tool cannot tell the two apart. Check the key first, then slow down.",
    fix: [
      "Update Dependency-Check: NVD refuses versions before 10.0.2.",
      {
        do: "Try the key alone; a bad one is named in the field message.",
        snippet:
          'curl -s -o /dev/null -D - -H "apiKey: $NVD_KEY" "https://services.nvd.nist.gov/rest/json/cves/2.0?resultsPerPage=1"',
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
      "Invalid search criteria syntax: <Response [403]>\nAttempted search criteria: {'keyword': 'acme'}",
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>",
        request: "curl https://services.nvd.nist.gov/rest/json/cves/2.0?startIndex=2000",
      },
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://services.nvd.nist.gov/rest/json/cves/2.0?startIndex=4000",
    ],
    ignores: ["<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>"],
  },
  "feed-retired": {
    matches: [
      "[ERROR] Error retrieving https://nvd.nist.gov/feeds/json/cve/1.1/nvdcve-1.1-2021.meta; received response code 403; Forbidden",
      {
        evidence: "HTTP/2 403\ncontent-length: 0\n\n",
        request: "curl -sI https://nvd.nist.gov/feeds/json/cve/1.1/nvdcve-1.1-recent.json.gz",
      },
      "wget https://nvd.nist.gov/feeds/xml/cve/2.0/nvdcve-2.0-2012.xml.gz\nERROR 403: Forbidden.",
    ],
    ignores: [
      "Error retrieving https://nvd.nist.gov/feeds/json/cve/2.0/nvdcve-2.0-2021.meta; received response code 403; Forbidden",
    ],
  },
  "dependency-check-keyless": {
    matches: [
      "[WARNING] An NVD API Key was not provided - it is highly recommended to use an NVD API key\n[ERROR] Error updating the NVD Data; the NVD returned a 403 or 404 error",
    ],
  },
  "dependency-check": {
    matches: [
      "[ERROR] Error updating the NVD Data; the NVD returned a 403 or 404 error\nPlease ensure your API Key is valid",
    ],
    ignores: ["[ERROR] the mirror returned a 403 or 404 error"],
  },
};
