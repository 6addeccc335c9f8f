import { all, any, body, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Programs that fetch public pages", layer: "application" },
  {
    link: {
      when: body(
        oneOf(
          /\[403\]\s+<?http\S{4,300}\s+\||✖\]\s+http|\(\s*(?:index:\s+)?line\s+\d{1,6}\)\s+broken\s/i,
          /broken\s+link:\s+http|\bExternal\s+link\s+http\S{4,300}\s+failed/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "A link checker asked for a public page; many sites refuse programs by their name or their network.",
      source: "https://github.com/sphinx-doc/sphinx/issues/1331",
      also: { headers: "strong", "rate-limit": "weak" },
    },
    feed: {
      when: all(
        any(
          body(
            oneOf(
              /IndexerHttpClient|connect\s+to\s+indexer[^\n]{0,200}403|returned\s+error:\s+403\s+\[http/i,
              /unsupported\s+status\s+code\s+.{0,3}403/i,
              /\b(?:fetch|refresh|pars)\w{0,4}\s+(?:the\s+|this\s+)?(?:rss\s+)?feed\b[^\n]{0,200}\b403\b/i,
            ),
          ),
          body(/\b403\b[^\n]{0,40}https?:\/\/\S{4,200}\/(?:feed|rss|atom)s?\b/i),
        ),
        without(body(/nuget|_packaging|graph\.facebook/i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "A feed is for programs, yet the site's protection against robots refuses this one.",
      source: "https://github.com/FreshRSS/FreshRSS/issues/6533",
      also: { headers: "moderate" },
    },
    file: {
      when: body(
        oneOf(
          /cannot\s+open\s+URL\s+'http\S{4,300}'\s?:\s+HTTP\s+status\s+was\s+'403/i,
          /Download\s+request\s+status\s+is\s+not\s+success[^\d]{0,9}0x80190193/i,
          /While\s+downloading\s+http\S{4,300}:\s+Server\s+returned\s+status\s+403/i,
          inARow(
            /failed\s+retrieving\s+file\s+'\S{1,200}'\s+from\s+\S{1,100}\s:\s+The\s+requested\s+URL\s+returned\s+/i,
            /error:\s+403/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "moderate",
      because:
        "The file is for everyone, as far as one sees: the site, or a filter of your network, refuses the program.",
      source: "https://github.com/microsoft/winget-pkgs/pull/144261",
      also: { headers: "moderate", geo: "moderate", resource: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  link: {
    headline: "The site does not answer link checkers.",
    meaning:
      "The link is most likely alive: try it in a browser. Sites refuse the checker's User-Agent, or the networks that CI services run in.",
    fix: [
      {
        do: "Look whether another name passes.",
        snippet: "lychee --user-agent 'curl/8.4.0' links.md   # Sphinx: user_agent; html-proofer: typhoeus headers",
      },
      "When your own network passes and CI does not, leave the site out of the check there.",
      "Let the checker accept 403 for such sites only: a dead link can be answered with 403, too.",
    ],
  },
  feed: {
    headline: "The site refuses your feed reader.",
    meaning:
      "The feed opens in a browser. Protection against robots, often Cloudflare's, decides by the address, the User-Agent and the way of connecting, so it can pass on one server and not on another.",
    fix: [
      { do: "Ask for the feed from the reader's own machine.", snippet: "curl -v https://example.org/feed/" },
      "Set another User-Agent for this feed in the reader, and fetch it less often.",
      "Ask the site's owner to except the feed's address from the bot check.",
    ],
  },
  file: {
    headline: "The program may not fetch this public file.",
    meaning:
      "R, winget, Flatpak and pacman print this for any 403. Bot checks, company filters and blocked countries answer so; some stores answer so for a file that was taken away.",
    fix: [
      { do: "Ask for the same file by hand, and read the page that comes.", snippet: "curl -v -o /dev/null {url}" },
      "Open it in a browser on the same machine: a company's filter shows its own page there.",
      "Try from another network, and with another mirror.",
      "See whether the package has a newer version: the file may have moved.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  link: {
    matches: [
      "✗ [403] https://docs.example.org/guide/ | Network error: Forbidden",
      "(line   12) broken    https://docs.example.org/add-to-path/ - 403 Client Error: Forbidden for url: https://docs.example.org/add-to-path/",
      "(           index: line   49) broken    https://robots.example.org/ - 403 Client Error: Forbidden for url: https://robots.example.org/",
      "FILE: ./README.md\n[✖] https://docs.example.org/artifact/a → Status: 403",
      "  *  External link https://bank.example.org/ failed: 403 No error",
    ],
    ignores: ["[403] https://api.example.com/v1/orders\n{}"],
  },
  feed: {
    matches: [
      "cURL error 22: The requested URL returned error: 403 [https://news.example.org/news-feed/]",
      'Retrieved unsupported status code "403" [https://blog.example.org/rss]',
      "Unable to connect to indexer, check the log above the ValidationFailure for more details. HTTP request failed: [403:Forbidden] [GET] at [https://forum.example.org/login.php]",
      'unable to fetch feed "https://news.example.org/": access forbidden (403 status code)',
      "403 Client Error: Forbidden for url: https://news.example.org/feed/",
    ],
    ignores: [
      "cURL error 22: The requested URL returned error: 404 [https://news.example.org/news-feed/]",
      "403 Client Error: Forbidden for url: https://graph.facebook.com/v19.0/me/feed",
    ],
  },
  file: {
    matches: [
      "Warning in install.packages :\n cannot open URL 'https://packages.example.org/src/contrib/tool_2.12.0.tar.gz' : HTTP status was '403 Forbidden'",
      "Downloading https://download.example.org/release/tool-5.1.2-windows-x64.msi\nAn unexpected error occurred while executing the command:\nDownload request status is not success.\n0x80190193 : Forbidden (403).",
      "While downloading https://files.example.org/tool_11.1_amd64.deb: Server returned status 403",
      "error: failed retrieving file 'extra.db' from mirror.example.org : The requested URL returned error: 403",
    ],
    ignores: ["cannot open URL 'https://packages.example.org/src/contrib/PACKAGES': HTTP status was '404 Not Found'"],
  },
};
