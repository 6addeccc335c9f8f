import { all, body, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "SEC EDGAR", layer: "edge", seen: url(/^https?:\/\/(?:www|data|efts)\.sec\.gov\//i) },
  {
    "undeclared-tool": {
      when: body(
        oneOf(
          /Undeclared\s+Automated\s+Tool/i,
          /part\s+of\s+a\s+network\s+of\s+automated\s+tools\s+outside\s+of\s+the\s+acceptable\s+policy/i,
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "The SEC says that the request comes from a program that does not declare itself in User-Agent.",
      source: "https://www.sec.gov/search-filings/edgar-search-assistance/accessing-edgar-data",
      also: { "rate-limit": "moderate" },
    },
    "request-rate": {
      when: body(/Request\s+Rate\s+Threshold\s+Exceeded|Exceeded\s+the\s+SEC.{1,6}s\s+Traffic\s+Limit/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "The SEC says that more requests came from your address than its limit allows.",
      source: "https://github.com/joeyism/py-edgar/issues/24",
      also: { headers: "weak" },
      retry: "maybe",
    },
    unsaid: {
      when: all(url(/^https?:\/\/\w+\.sec\.gov\//i), body(/\b403\b/)),
      cause: "headers",
      strength: "strong",
      because: "The SEC refuses programs that do not give a name and a mail address in User-Agent.",
      source: "https://github.com/sec-edgar/sec-edgar/issues/296",
      also: { "rate-limit": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "undeclared-tool": {
    headline: "The SEC wants your program to declare itself.",
    meaning:
      "Every automated request must name a company or person and an e-mail address in User-Agent. A library's default is refused, and a browser's name can be as well. No key exists or helps.",
    fix: [
      {
        do: "Send a User-Agent with your name and your e-mail address.",
        snippet: 'curl -A "Example Company admin@example.com" https://data.sec.gov/submissions/CIK0000320193.json',
      },
      "When a library makes the call, set its user agent or identity option.",
      "Keep to at most ten requests a second, over all machines that share the address.",
    ],
  },
  "request-rate": {
    headline: "You passed the SEC's request rate.",
    meaning:
      "The limit is ten requests a second for one address, over all your programs. The answer is 403 in place of 429, and the block lasts until you have stayed below the limit for ten minutes.",
    fix: [
      "Stop all calls from this address for ten minutes; going on too fast prolongs the block.",
      "Then send fewer than ten a second; parallel workers count together.",
      "Check that User-Agent names you and an e-mail address: undeclared programs are cut off sooner.",
    ],
    prevention: ["Use the daily and quarterly index files and the bulk archives in place of single pages."],
  },
  unsaid: {
    headline: "The SEC most likely refused your User-Agent.",
    meaning:
      "The answer's page says why, and the client did not print it. Without a declared User-Agent the SEC answers 403.",
    fix: [
      {
        do: "Name your company and a mail address.",
        snippet: 'curl -A "Example Corp admin@example.com" {url}',
      },
      "Stay under 10 requests a second; after a block, pause for ten minutes.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "undeclared-tool": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: AkamaiGHost\nContent-Type: text/html\n\n<title>SEC.gov | Request Rate Threshold Exceeded</title>\n<h1>Your Request Originates from an Undeclared Automated Tool</h1>",
      "Your request has been identified as part of a network of automated tools outside of the acceptable policy and will be managed until action is taken to declare your traffic.",
    ],
  },
  "request-rate": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<title>SEC.gov | Request Rate Threshold Exceeded</title>\n<h1>SEC.gov | Request Rate Threshold Exceeded</h1>",
      "Too Many Requests. You've Exceeded the SEC's Traffic Limit",
    ],
    ignores: ["HTTP/1.1 429 Too Many Requests\n\nrate limit exceeded"],
  },
  unsaid: {
    matches: [
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://www.sec.gov/files/company_tickers.json",
    ],
    ignores: ["404 Client Error: Not Found for url: https://www.sec.gov/files/none.json"],
  },
};
