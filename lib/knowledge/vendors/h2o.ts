import { all, any, body, header, reasonPhrase } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const server = header("server", /^h2o\//i);

export const refusals = vendor(
  { name: "H2O", layer: "application", seen: server },
  {
    file: {
      when: all(server, any(reasonPhrase(/^Access Forbidden$/), body(/^\s*access forbidden\s*$/))),
      cause: "server-config",
      strength: "strong",
      because: "H2O's file handler found the file or folder, and the system did not let it be opened or listed.",
      source: "https://github.com/h2o/h2o/blob/master/lib/handler/file.c",
      also: { resource: "weak", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  file: {
    headline: "H2O may not open the file that was asked for.",
    meaning:
      "The file handler itself writes these words when the operating system refuses the file or folder, or when `file.file` names a folder. A missing file, and a folder without an index page, are answered by 404.",
    fix: [
      "Look at the modes of the file and of every folder above it: the user that `user:` names in the configuration must be able to read them.",
      { do: "Try it as that user.", snippet: "sudo -u www-data cat /srv/www/report.txt" },
      "For a whole folder use `file.dir` in the configuration; `file.file` is for one file.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  file: {
    matches: [
      "HTTP/1.1 403 Access Forbidden\nServer: h2o/2.2.5\nContent-Type: text/plain; charset=utf-8\n\naccess forbidden",
      "HTTP/2 403\nserver: h2o/2.2.5\ncontent-type: text/plain; charset=utf-8\n\naccess forbidden\n",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: h2o/2.2.5\n\nForbidden",
      "HTTP/1.1 403 Access Forbidden\nServer: nginx\n\naccess forbidden",
    ],
  },
};
