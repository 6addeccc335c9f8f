import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const code = "https://github.com/apache/subversion/blob/HEAD/subversion/mod_authz_svn/mod_authz_svn.c";

export const refusals = vendor(
  { name: "Subversion", layer: "application" },
  {
    "path-rule-anonymous": {
      when: body(/\bAccess\s+denied:\s+-\s+[A-Z]{3,12}\s+[\w.-]{1,80}:/),
      cause: "authentication",
      strength: "strong",
      because: "The server's log shows that nobody was signed in, and that the path's rules want somebody.",
      source: code,
      also: { permissions: "moderate" },
    },
    "path-rule": {
      when: body(/\bAccess\s+denied:\s+'[^'\n]{1,80}'\s+[A-Z]{3,12}\s+[\w.-]{1,80}:/),
      cause: "permissions",
      strength: "decisive",
      because: "The server's log names the signed-in user whom the path's rules do not let do this.",
      source: code,
    },
    forbidden: {
      when: body(/\bE175013:/),
      cause: "permissions",
      strength: "strong",
      because: "Subversion's client gives this number when the server refuses a path with 403.",
      source: "https://github.com/apache/subversion/blob/HEAD/subversion/libsvn_ra_serf/util.c",
      also: { authentication: "moderate", "server-config": "weak" },
    },
  },
);

const rules = {
  do: "If the server is yours: give the right in the file that AuthzSVNAccessFile names.",
  snippet: "[groups]\ndev = ada, bo\n\n[repo:/trunk]\n@dev = rw\n$authenticated = r",
};

export const texts: Texts<typeof refusals> = {
  "path-rule-anonymous": {
    headline: "Subversion's path rules want a signed-in user here.",
    meaning: "The call came without a user, and the rules give everybody less than it needs.",
    fix: [
      { do: "Name the user.", snippet: "svn --username ada list {url}" },
      "If the server is yours: `Require valid-user` makes it ask; with `Satisfy Any` or rules for `*` it does not.",
    ],
  },
  "path-rule": {
    headline: "Subversion's path rules do not let this user do that.",
    meaning:
      "The password was right. Reading and writing are given path by path; a commit also needs to write to the top of what it touches, and a copy to read its origin.",
    fix: ["Ask for the right at this path.", rules],
  },
  forbidden: {
    headline: "The Subversion server refuses this path.",
    meaning:
      "Mostly the user may read and not write, or may not see the path at all. Spelling counts: names of repositories and paths in the rules are case-sensitive.",
    fix: [
      "Check the URL, letter by letter, and the user that the client has stored.",
      rules,
      "The server's error log has the line with `Access denied:` and the user.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "path-rule-anonymous": {
    matches: ["[authz_svn:error] [pid 31] [client 192.0.2.7:5000] Access denied: - OPTIONS repo:/trunk"],
  },
  "path-rule": {
    matches: [
      "[authz_svn:error] [pid 31:tid 31] [client 192.0.2.7:5000] Access denied: 'ada' POST repo:",
      "[authz_svn:error] [client 192.0.2.7:5000] Access denied: 'ada' MKCOL repo:/tags/1.0",
    ],
    ignores: ["Access denied: user 'ada'"],
  },
  forbidden: {
    matches: ["svn: E175013: Commit failed (details follow):\nsvn: E175013: Access to '/svn/!svn/me' forbidden"],
    ignores: ["svn: E170013: Unable to connect to a repository at URL"],
  },
};
