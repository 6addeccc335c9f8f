import { all, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "lighttpd", layer: "gateway", seen: header("server", /^lighttpd\b/i) },
  {
    "access-deny": {
      when: body(/url denied as (?:we match access_deny|failed to match any from access_allow)/i),
      cause: "permissions",
      strength: "moderate",
      because: "lighttpd's log says that url.access-deny or url.access-allow decided.",
      source: "https://github.com/lighttpd/lighttpd1.4/blob/HEAD/src/mod_access.c",
      also: { "ip-block": "moderate", "server-config": "moderate" },
    },
    symlink: {
      when: body(/-- access denied due to symlink restriction/i),
      cause: "server-config",
      strength: "decisive",
      because: "lighttpd may not follow symbolic links here.",
      source: "https://github.com/lighttpd/lighttpd1.4/blob/HEAD/src/response.c",
    },
    "stock-page": {
      when: all(body(/<h1>403 (?:- )?Forbidden<\/h1>/i), header("server", /^lighttpd\b/i)),
      cause: "server-config",
      strength: "moderate",
      because: "lighttpd itself sent its built-in page.",
      source: "https://github.com/lighttpd/lighttpd1.4/blob/HEAD/src/response.c",
      also: { permissions: "weak", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "access-deny": {
    headline: "A lighttpd access rule denies this path.",
    meaning:
      "url.access-deny and url.access-allow look at the end of the path, such as ~ or .inc. Credentials do not matter.",
    fix: [
      'Look for these settings in `lighttpd.conf`, and for a condition on $HTTP["remoteip"] around them.',
      "Rename the file when the rule means to protect another kind.",
    ],
  },
  symlink: {
    headline: "lighttpd may not follow this symbolic link.",
    meaning: "server.follow-symlink is off.",
    fix: ['Set server.follow-symlink = "enable", or put the file itself there.'],
  },
  "stock-page": {
    headline: "lighttpd itself refused.",
    meaning:
      "File permissions, a folder without index, or an access rule give the same page; the error log tells which.",
    fix: [
      { do: "Show the permissions along the path.", snippet: "namei -l /var/www/html/index.html" },
      "For a folder, put a file that `index-file.names` lists there, or switch on `dir-listing.activate` if its contents are public.",
      "Look for url.access-deny and url.access-allow in the configuration. `mod_auth` is not the cause: it answers 401.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "access-deny": { matches: ["(mod_access.c.113) url denied as we match access_deny .inc"] },
  symlink: { matches: ["(response.c.192) -- access denied due to symlink restriction"] },
  "stock-page": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: text/html\nServer: lighttpd/1.4.71\n\n<?xml version="1.0" encoding="iso-8859-1"?>\n<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>',
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: nginx\n\n<h1>403 Forbidden</h1>"],
  },
};
