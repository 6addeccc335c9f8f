import { all, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const source = "https://github.com/bottlepy/bottle/blob/HEAD/bottle.py";
const page = body(/the requested URL [^\n]{1,400}\s{1,40}caused an error/);

export const refusals = vendor(
  { name: "Bottle", layer: "application" },
  {
    "file-mode": {
      when: all(body(/do not have permission to access this file\./), page),
      cause: "server-config",
      strength: "decisive",
      because: "Bottle's static_file found the file, and the server's user may not read it.",
      source,
      also: { permissions: "against" },
    },
    "file-path": {
      when: all(body(/<pre>Access denied\./), page),
      cause: "resource",
      strength: "strong",
      because: "Bottle's static_file refuses a path that leads out of its folder.",
      source,
      also: { "server-config": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "file-mode": {
    headline: "The server may not read this file.",
    meaning:
      "The words speak of you, and mean the server's own user: `static_file` tests the file's mode. No login helps.",
    fix: [
      { do: "See owner and mode.", snippet: "namei -l /srv/app/files/report.pdf" },
      "Give the server's user the right to read it; check who wrote the file, and with which umask.",
    ],
  },
  "file-path": {
    headline: "The path leads out of the folder of files.",
    meaning: "Bottle joins the name to its root and refuses what lies outside, such as a name with `..`.",
    fix: [
      "Ask for the file by its plain path.",
      "If you are the owner: look at the name that the handler gives to `static_file`. Only `..` in it leads out; a slash at its start is dropped.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "file-mode": {
    matches: [
      "<h1>Error: 403 Forbidden</h1>\n<p>Sorry, the requested URL <tt>&#039;http://app.example.com/files/a.pdf&#039;</tt>\n            caused an error:</p>\n<pre>You do not have permission to access this file.</pre>",
    ],
    ignores: ['{"error":"You do not have permission to access this file."}'],
  },
  "file-path": {
    matches: [
      "<h1>Error: 403 Forbidden</h1>\n<p>Sorry, the requested URL <tt>&#039;http://app.example.com/files/..%2Fa&#039;</tt>\n            caused an error:</p>\n<pre>Access denied.</pre>",
    ],
    ignores: ["<pre>Access denied.</pre>"],
  },
};
