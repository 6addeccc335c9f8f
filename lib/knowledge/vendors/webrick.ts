import { body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "WEBrick", layer: "gateway", seen: header("server", /^WEBrick\b/i) },
  {
    "no-listing": {
      when: body(/no\s+access\s+permission\s+to\s+.{0,5}\//i),
      cause: "server-config",
      strength: "strong",
      because: "WEBrick found a folder without an index page, and lists none.",
      source: "https://github.com/ruby/webrick/blob/HEAD/lib/webrick/httpservlet/filehandler.rb",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "no-listing": {
    headline: "WEBrick has no page to show for this folder.",
    meaning:
      "The address is a folder without `index.html`, and the server does not list folders. With Jekyll the build left out the page: look at front matter and configuration, not at file rights.",
    fix: [
      { do: "See whether the page was built.", snippet: "ls _site/index.html" },
      "Begin the page's front matter on its first line, and mend the `exclude` list of the configuration.",
      "To see the files while you work, allow listings (`FancyIndexing`, or Jekyll's `--show-dir-listing`).",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "no-listing": {
    matches: [
      '[2026-01-01 10:00:00] ERROR no access permission to `/\'\n::1 - - [01/Jan/2026:10:00:00 UTC] "GET / HTTP/1.1" 403 283',
      "HTTP/1.1 403 Forbidden\nServer: WEBrick/1.8.1 (Ruby/3.3.0/2023-12-25)\n\n<H1>Forbidden</H1>\nno access permission to &#39;/docs/&#39;",
    ],
    ignores: ["no access permission"],
  },
};
