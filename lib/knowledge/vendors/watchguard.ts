import { body, header } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "WatchGuard", layer: "proxy", seen: header("server", /^WatchGuard/i) },
  {
    "proxy-deny": {
      when: body(
        oneOf(
          /(?:Request|Response)\s+denied\s+by\s+WatchGuard\s+(?:HTTPS?[\s-]Proxy|Firewall)/i,
          /Forbidden:\s+(?:body|header)\s+.{0,2}content-type.{0,2}\s+denied/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "A WatchGuard firewall says that its proxy rules denied the request.",
      source: "https://github.com/ooni/blocking-fingerprints/blob/main/fingerprints_http.csv",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "proxy-deny": {
    headline: "A WatchGuard firewall denied the request on its way.",
    meaning:
      "The line Reason on the page names the rule: a category, a header that it does not know, a content type, a method or a size. Mostly it is the firewall of your own network.",
    fix: [
      "Read Reason, Method, Host and Path on the page, and send them to those who run the firewall.",
      "For an API the usual rules in the way are those on content types, request methods and unknown header fields: ask for an HTTP proxy exception for the host.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "proxy-deny": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<b>Request denied by WatchGuard HTTP Proxy.</b><p><b>Reason:</b> Category 'File Sharing' denied by WebBlocker policy</p><b>Method:</b> GET<br><b>Host:</b> api.example.com<br><b>Path:</b> /",
      "Response denied by WatchGuard HTTP proxy. Reason: header rule 'Default' ",
      "error downloading http://files.example.com/app.deb: server replied: Forbidden: body content-type denied",
    ],
    ignores: ["Request denied by the proxy.", "415 Unsupported Media Type: content-type denied"],
  },
};
