import { all, any, body, header, status } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Zscaler", layer: "proxy", seen: any(header("server", /^zscaler/i), header("via", /zscaler|zscloud/i)) },
  {
    category: {
      when: any(
        body(
          inARow(
            /Not(?:\s|\+|%20)allowed(?:\s|\+|%20)to(?:\s|\+|%20)browse(?:\s|\+|%20)(?<category>[\w/&,+ -]{3,60}?)/i,
            /(?:\s|\+|%20)category/i,
          ),
        ),
        body(/reasoncode=CATEGORY_DENIED/i),
        header("location", /reasoncode=CATEGORY_DENIED/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Zscaler says that your company does not allow this category of web site.",
      source: "https://github.com/screenpipe/screenpipe/issues/6264",
      retry: "no",
    },
    "block-page": {
      when: any(
        body(/Internet\s+Security\s+by\s+Zscaler|Zscaler\s+to\s+protect\s+you\s+from\s+internet\s+threats/i),
        header("location", /:\/\/(?:gateway|login)\.(?:zscaler\w{0,8}|zscloud)\.net/i),
        // A site's own answer keeps its own Server field on the way through Zscaler.
        all(header("server", /^zscaler/i), status(403)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Zscaler, the web gateway of your network, wrote this answer.",
      source: "https://github.com/ooni/blocking-fingerprints/blob/main/fingerprints_http.csv",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  category: {
    headline: "Zscaler on your own network refuses this kind of web site.",
    meaning:
      "The request did not reach the API. Your company's policy decides by the category that Zscaler gives the host.",
    fix: [
      "Ask your IT department to allow the host; give them the URL, the category on the page and your user name.",
      "When the category is wrong, it can be corrected at Zscaler's site review.",
      "New hosts often stand in a category such as Newly Registered or Miscellaneous for some days.",
    ],
  },
  "block-page": {
    headline: "Zscaler on your own network refused the request.",
    meaning:
      "A rule on URLs, cloud applications, files, malware or data loss matched, or no user was signed in to Zscaler. The API's owner cannot help, except that some sites in turn refuse Zscaler's addresses.",
    fix: [
      { do: "See whether you go through Zscaler and as whom.", snippet: "curl -s https://ip.zscaler.com | head -n 40" },
      "Send your IT department the URL, the time and the text of the page.",
      "For command-line tools, also install Zscaler's root certificate in their trust store, or you get TLS errors next.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  category: {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Zscaler/6.2\nContent-Type: text/html\n\n<title>Internet Security by Zscaler</title><p>Not allowed to browse File Host category</p>",
      "HTTP/1.1 307 Temporary Redirect\nLocation: https://redirect.example.com/?url=https://api.example.com/&reason=Not+allowed+to+browse+AI+%26+ML+Apps+category&reasoncode=CATEGORY_DENIED&action=deny\n\n",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: Zscaler/6.2\n\n<title>Internet Security by Zscaler</title>"],
  },
  "block-page": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Zscaler/6.2\nContent-Type: text/html\n\n<title>Internet Security by Zscaler</title>",
      "HTTP/1.1 307 Temporary Redirect\nLocation: https://gateway.zscaler.net:443/auD?origurl=http%3A%2F%2Fapi.example.com%2f\n\n",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: nginx\nVia: 1.1 zscaler\n\nForbidden"],
  },
};
