import { all, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Go's file server", layer: "application" },
  {
    unreadable: {
      when: all(
        header("x-content-type-options", /^nosniff$/i),
        header("content-type", /^text\/plain; charset=utf-8$/i),
        body(/^403 Forbidden\s{0,4}$/),
      ),
      cause: "server-config",
      strength: "strong",
      because: "Go's file server answers with these words where its process may not open the file.",
      source: "https://github.com/golang/go/blob/master/src/net/http/fs.go",
      also: { permissions: "weak", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  unreadable: {
    headline: "The Go program may not read this file.",
    meaning:
      "The file is there, and the operating system does not let the program's user open it, or a folder on the way. The caller's credential was not looked at.",
    fix: [
      {
        do: "Look at the rights of the file and of every folder above it.",
        snippet: "namei -l /srv/files/report.pdf",
      },
      "Let the user that runs the program read the file and pass through the folders.",
      "Where SELinux is on, look into the audit log: `ausearch -m avc -ts recent`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  unreadable: {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 14\n\n403 Forbidden\n",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\n\nForbidden\n",
      "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\n\n403 Forbidden\n",
      "HTTP/1.1 403 Forbidden\nX-Content-Type-Options: nosniff\n\n403 Forbidden\n",
    ],
  },
};
