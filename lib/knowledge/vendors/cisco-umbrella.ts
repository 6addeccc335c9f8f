import { any, body, header } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Cisco Umbrella", layer: "proxy", seen: header("server", /^Cisco Umbrella|^OpenDNS/i) },
  {
    "content-filter": {
      when: any(
        body(
          inARow(
            /This\s+(?:site|domain)\s+is\s+blocked\s+due\s+to\s+/i,
            /(?:content\s+filtering|a\s+(?:phishing|security)\s+threat)/i,
          ),
        ),
        body(/block\.opendns\.com\/\?url=/i),
        header("location", /:\/\/(?:[\w-]{1,40}\.)?(?:block|phish|malware|hit-\w{2,20})\.opendns\.com\//i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Cisco Umbrella (OpenDNS), the DNS filter of your network, answers for the blocked host.",
      source: "https://github.com/ooni/blocking-fingerprints/blob/main/fingerprints_http.csv",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "content-filter": {
    headline: "Cisco Umbrella on your own network blocks this host.",
    meaning:
      "The network's DNS leads the name to Umbrella's own server, so the request never went to the API. Over HTTPS this shows as a certificate error first.",
    fix: [
      {
        do: "Compare the answer of your DNS with that of another.",
        snippet: "dig +short api.example.com\ndig +short api.example.com @1.1.1.1",
      },
      "Ask those who run the network to allow the host; give them the text of the page.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "content-filter": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Cisco Umbrella\n\n<h1>This site is blocked due to content filtering.</h1><p>api.example.com</p>",
      "<script>window.location.replace('https://block.opendns.com/?url=15807&server=nyc19')</script>",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nThis site is blocked."],
  },
};
