import { all, any, body, emptyBody, header, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "mitmproxy", layer: "proxy", seen: header("server", /^mitmproxy/) },
  {
    "web-host": {
      when: body(/mitmweb can only be accessed by IP/),
      cause: "headers",
      strength: "decisive",
      because: "mitmweb is called by a name, and takes that for DNS rebinding.",
      source: "https://github.com/mitmproxy/mitmproxy/issues/3234",
      also: { "server-config": "moderate" },
    },
    "block-list": {
      when: any(all(status(403), header("server", /^mitmproxy/), emptyBody), body(/killed by block_/)),
      cause: "ip-block",
      strength: "strong",
      because:
        "mitmproxy refused by itself: its block list answers so, and block_global and block_private cut clients off.",
      source: "https://github.com/mitmproxy/mitmproxy/blob/HEAD/docs/src/content/overview/features.md",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "web-host": {
    headline: "mitmweb answers only to an address, not to a name.",
    meaning:
      "Versions before 11.1.2 guard the page of mitmweb against DNS rebinding: its Host must be an IP address or localhost. Later ones take any name and ask for a token or password.",
    fix: [
      "Open it by its IP address.",
      "Behind a proxy, let the proxy send Host: localhost.",
      "Or update mitmproxy, and set `web_password`.",
    ],
  },
  "block-list": {
    headline: "mitmproxy refused, and asked nobody.",
    meaning:
      "A proxy on your own side stands between. Its option `block_list` names the request and the status to answer. A client whose address it turns away gets no answer at all: the connection ends, and only the log says so. The site never saw the request.",
    fix: [
      "Look at `block_list` in the proxy's options or in its configuration file.",
      {
        do: "For clients at public addresses, which are turned away unless told otherwise. Without a firewall or `proxyauth` this opens the proxy to everybody.",
        snippet: "mitmproxy --set block_global=false",
      },
      "Send the request past the proxy to compare.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "web-host": {
    matches: [
      "HTTP/1.1 403 To protect against DNS rebinding, mitmweb can only be accessed by IP at the moment. (https://github.com/mitmproxy/mitmproxy/issues/3234)\nServer: mitmproxy 8.1.1\n\n",
    ],
  },
  "block-list": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: mitmproxy 10.1.1\ncontent-length: 0\n\n",
      "Client connection from 203.0.113.7 killed by block_global option.",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: mitmproxy 10.1.1\n\nNo."],
  },
};
