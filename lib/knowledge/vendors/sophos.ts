import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Sophos UTM", layer: "proxy" },
  {
    "web-protection": {
      when: body(/Powered\s+by\s+UTM\s+Web\s+Protection/i),
      cause: "ip-block",
      strength: "strong",
      because: "This is a page of Sophos UTM's web filter, which stands between your network and the internet.",
      source: "https://github.com/stamparm/identYwaf/blob/master/data.json",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "web-protection": {
    headline: "Sophos UTM on your own network answered in place of the API.",
    meaning:
      "Its web filter blocked the site, the file or the user, or wants a log-in. The page names the reason; the API was not reached.",
    fix: [
      "Send the URL and the reason on the page to those who run the network, and ask for an exception.",
      { do: "Check whether it passes from another network.", snippet: "curl -i {url}" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "web-protection": {
    matches: [
      "HTTP/1.1 403 Forbidden\n\n<h1>Content blocked</h1><p>While trying to retrieve the URL: https://api.example.com/ the content was blocked.</p><p>Powered by UTM Web Protection</p>",
    ],
    ignores: ["<h1>Content blocked</h1>"],
  },
};
