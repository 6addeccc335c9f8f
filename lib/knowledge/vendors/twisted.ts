import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Twisted", layer: "application" },
  {
    file: {
      when: body(/Sorry,\s+resource\s+is\s+forbidden\./),
      cause: "server-config",
      strength: "strong",
      because: "Twisted's file server found the file, and the system did not let it be opened.",
      source: "https://github.com/twisted/twisted/blob/trunk/src/twisted/web/static.py",
      also: { permissions: "weak", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  file: {
    headline: "Twisted may not open the file.",
    meaning:
      "Its file server writes this page when the operating system refuses the file to the server's user. An application can send the same page itself.",
    fix: [
      "Look at the mode and owner of the file and of the folders above it.",
      { do: "Try it as the user that runs the server.", snippet: "sudo -u nobody cat /srv/www/report.txt" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  file: {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: TwistedWeb/22.4.0\nContent-Type: text/html\n\n<h1>Forbidden Resource</h1>\n<p>Sorry, resource is forbidden.</p>",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: TwistedWeb/22.4.0\n\n<p>This resource is forbidden.</p>"],
  },
};
