import { any, body, reasonPhrase } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Skyhigh (McAfee) Secure Web Gateway", layer: "proxy", seen: body(/\/mwg-internal\//) },
  {
    "notification-page": {
      when: any(
        body(/(?:McAfee|Skyhigh\s+Secure|Skyhigh)\s+Web\s+Gateway\s+-\s+Notification/i),
        body(/\b403 URLBlocked/),
        reasonPhrase(/^URLBlocked/),
        body(/The\s+content\s+you\s+requested\s+is\s+blocked\s+by\s+your\s+organization.{1,8}s\s+security\s+policy/i),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "This is written by the web gateway of your network in place of the answer.",
      source: "https://github.com/ooni/blocking-fingerprints/blob/main/fingerprints_http.csv",
      also: { authentication: "weak" },
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "notification-page": {
    headline: "The web gateway of your own network answered in place of the API.",
    meaning:
      "A rule on the URL, its category or reputation, the file type or a virus matched. The page names the reason; the API was not reached, or its answer was held back.",
    fix: [
      "Send the URL, the reason or rule name on the page and the time to those who run the gateway.",
      { do: "Check whether it passes from another network.", snippet: "curl -i {url}" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "notification-page": {
    matches: [
      'HTTP/1.1 403 URLBlocked\nContent-Type: text/html\n\n<html><head><title>McAfee Web Gateway - Notification</title><script src="/mwg-internal/EXAMPLE/files/javascript/sw.js"></script></head><body><b>URL Blocked</b></body></html>',
      "The content you requested is blocked by your organization's security policy. Reason: Page identified as having malware, spyware, or phishing.",
      "HTTP/1.1 403 URLBlocked\nContent-Length: 0",
      "urllib3.exceptions.ProxyError: ('Unable to connect to proxy', OSError('Tunnel connection failed: 403 URLBlocked'))",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nBlocked by security policy"],
  },
};
