import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Go net/http cross-origin protection", layer: "application" },
  {
    "cross-origin": {
      when: body(/cross-origin request detected(?: from Sec-Fetch-Site header|, and\/or browser is out of date)/i),
      cause: "cors",
      strength: "decisive",
      because: "Go's CrossOriginProtection says that a browser sent this from another origin.",
      source: "https://github.com/golang/go/blob/master/src/net/http/csrf.go",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "cross-origin": {
    headline: "The Go server refuses a request from another origin.",
    meaning:
      "Since Go 1.25, CrossOriginProtection looks at Sec-Fetch-Site, or at Origin and Host, for requests that write. A proxy that changes Host breaks the second.",
    fix: [
      {
        do: "If you are the owner: trust the origin.",
        snippet:
          'protection := http.NewCrossOriginProtection()\nprotection.AddTrustedOrigin("https://app.example.com")',
      },
      "Hand on Host in the proxy.",
      "A program that is no browser should send neither Origin nor Sec-Fetch-Site.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "cross-origin": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\n\ncross-origin request detected from Sec-Fetch-Site header",
      "cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host",
    ],
  },
};
