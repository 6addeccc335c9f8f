import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const page = /:15871\/cgi-bin\/(?:blockpage|block_message|moreBlockInfo)\.cgi/i;

export const refusals = vendor(
  { name: "Forcepoint (Websense)", layer: "proxy" },
  {
    "block-page": {
      when: any(header("location", page), body(page)),
      cause: "ip-block",
      strength: "decisive",
      because: "The answer leads to Forcepoint's block page on port 15871, a server of your own network.",
      source: "https://github.com/ooni/blocking-fingerprints/blob/main/fingerprints_http.csv",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "block-page": {
    headline: "Forcepoint on your own network blocked the request.",
    meaning: "A policy for your user or address refuses the site or its category. The API was not reached.",
    fix: [
      "Open the link in a browser, choose More Information, and send the category and policy to those who run the filter.",
      {
        do: "Or ask for the details, with the host and the session of your link.",
        snippet: "curl 'http://192.0.2.1:15871/cgi-bin/moreBlockInfo.cgi?ws-session=EXAMPLE'",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "block-page": {
    matches: [
      "HTTP/1.1 302 Found\nLocation: http://192.0.2.1:15871/cgi-bin/blockpage.cgi?ws-session=1234567890\n\n",
      "<html><body onload=\"location.href='http://192.0.2.1:15871/cgi-bin/block_message.cgi?ws-session=12'\"></body></html>",
    ],
    ignores: ["HTTP/1.1 302 Found\nLocation: https://example.com/cgi-bin/blockpage.cgi\n\n"],
  },
};
