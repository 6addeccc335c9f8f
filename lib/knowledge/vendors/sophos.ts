import { any, body, header, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

/** Where a Sophos Firewall sends what its web filter refused; the address that was asked for stands behind, encoded. */
const page = /:8090\/ips\/block\/webcat\?cat=/;

export const refusals = vendor(
  { name: "Sophos", layer: "proxy" },
  {
    "web-protection": {
      when: body(/Powered\s+by\s+UTM\s+Web\s+Protection/i),
      cause: "ip-block",
      strength: "strong",
      because: "This is a page of Sophos UTM's web filter, which stands between your network and the internet.",
      source: "https://github.com/stamparm/identYwaf/blob/master/data.json",
      retry: "no",
    },
    category: {
      when: any(url(page), header("location", page), body(page)),
      cause: "ip-block",
      strength: "strong",
      because: "The address is the block page of a Sophos Firewall: it refused the site by its category.",
      source: "https://github.com/npm/cli/issues/1012",
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
  category: {
    headline: "Your own network's Sophos Firewall refused the site.",
    meaning:
      "What was asked for never left the network. `cat` is the category that the filter gave the site, and `url` is the address in base64.",
    fix: [
      { do: "See which address was refused.", snippet: "echo 'aHR0cHM6Ly…' | base64 -d" },
      "Ask those who run the network to allow that host, or to give it another category.",
      "For a package manager, a registry or mirror inside the network works meanwhile.",
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
  category: {
    matches: [
      "npm ERR! 403 403 Forbidden - GET http://192.0.2.9:8090/ips/block/webcat?cat=21&pl=0&url=aHR0cDovL3JlZ2lzdHJ5LmV4YW1wbGUv",
    ],
    ignores: ["npm ERR! 403 403 Forbidden - GET http://192.0.2.9:8090/block?cat=21"],
  },
};
