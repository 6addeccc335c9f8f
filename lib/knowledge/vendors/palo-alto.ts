import { any, body, header } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const fingerprints = "https://github.com/ooni/blocking-fingerprints/blob/main/fingerprints_http.csv";

export const refusals = vendor(
  { name: "Palo Alto Networks firewall", layer: "proxy" },
  {
    "url-category": {
      when: any(
        body(
          inARow(
            oneOf(
              /Access\s+to\s+the\s+web\s+page\s+you\s+were\s+trying\s+to\s+visit/i,
              /The\s+web\s+page\s+you\s+are\s+trying\s+to\s+visit/i,
            ),
            /\s+has\s+been\s+blocked\s+in\s+accordance\s+with/i,
          ),
        ),
        header("location", /\/php\/urlblock\.php\?/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "A Palo Alto firewall says that the company's URL policy blocks the page.",
      source: fingerprints,
      retry: "no",
    },
    application: {
      when: body(
        inARow(
          /Access\s+to\s+the\s+application\s+you\s+were\s+trying\s+to\s+use\s+has\s+been\s+blocked\s+in\s+/i,
          /accordance\s+with/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "A Palo Alto firewall says that the company's policy blocks this application.",
      source: fingerprints,
      retry: "no",
    },
    threat: {
      when: body(
        /Download\s+of\s+(?:the\s+)?virus\/spyware\s+(?:has\s+been\s+)?blocked|Virus\/Spyware\s+Download\s+Blocked/i,
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "A Palo Alto firewall took the download for malware.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/paloalto.py",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "url-category": {
    headline: "A Palo Alto firewall on your own network blocks this web site.",
    meaning:
      "The request did not reach the API. The company's policy decides by the category of the URL. The page often carries status 503, which is not the API's.",
    fix: [
      "Ask your IT department to allow the host; give them the URL, the category and the user on the page.",
      "A wrong category can be corrected at Palo Alto's URL test site (urlfiltering.paloaltonetworks.com).",
      { do: "Check whether it passes from another network.", snippet: "curl -i {url}" },
    ],
  },
  application: {
    headline: "A Palo Alto firewall on your own network blocks this application.",
    meaning:
      "The firewall recognises the application (its App-ID) in the traffic, whatever the host and port. The API was not reached.",
    fix: [
      "Ask your IT department to allow the application that the page names, for your user or machine.",
      "When the application is recognised wrongly, give them the URL and the time.",
    ],
  },
  threat: {
    headline: "A Palo Alto firewall on your own network took the file for malware.",
    meaning: "The answer of the server was stopped on its way to you. The API did not refuse.",
    fix: [
      "Compare the file's checksum over another network with the one the publisher names.",
      "When it is harmless, ask your IT department for an exception; the file name stands on the page.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "url-category": {
    matches: [
      "HTTP/1.1 503 Service Unavailable\nContent-Type: text/html; charset=UTF-8\n\n<title>Web Page Blocked</title><h1>Web Page Blocked</h1><p>Access to the web page you were trying to visit has been blocked in accordance with company policy. Please contact your system administrator if you believe this is in error.</p><p><b>URL:</b> api.example.com <b>Category:</b> unknown</p>",
      "HTTP/1.1 302 Found\nLocation: http://192.0.2.1:6080/php/urlblock.php?args=EXAMPLE\n\n",
    ],
    ignores: ["Access to the application you were trying to use has been blocked in accordance with company policy."],
  },
  application: {
    matches: [
      "<h1>Application Blocked</h1><p>Access to the application you were trying to use has been blocked in accordance with company policy.</p><p>Application: web-browsing</p>",
    ],
  },
  threat: {
    matches: [
      "<h1>Virus/Spyware Download Blocked</h1><p>Download of the virus/spyware has been blocked in accordance with company policy.</p>",
    ],
  },
};
