import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = /\b(?:fastdl\.mongodb\.org|downloads\.mongodb\.(?:org|com))\//i;

export const refusals = vendor(
  { name: "MongoDB's downloads", layer: "edge", seen: url(host) },
  {
    "missing-file": {
      when: any(body(/403 \(MongoDB.s 404\)/i), all(any(url(host), body(host)), any(status(403), body(/\b403\b/)))),
      cause: "resource",
      strength: "strong",
      because: "MongoDB's download host answers 403 for a file that it does not hold.",
      source: "https://github.com/typegoose/mongodb-memory-server/issues/481",
      also: { "ip-block": "moderate", geo: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "missing-file": {
    headline: "MongoDB offers no such archive.",
    meaning:
      "A version exists for certain systems only, and file names changed over time. The host says 403 where others say 404; a company's proxy or a sandbox that lets few hosts through can answer the same.",
    fix: [
      "Look up the version for your system in the list at https://www.mongodb.com/download-center/community/releases/archive, and compare the file's name letter by letter.",
      {
        do: "Tell mongodb-memory-server a version, or a distribution, that exists.",
        snippet: "MONGOMS_VERSION=7.0.14 MONGOMS_DISTRO=ubuntu-22.04 npm test",
      },
      "Update the tool that builds the name: old ones do not know new systems.",
      "If the address opens elsewhere, let the machine reach the host, or point the tool at a binary that is installed.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "missing-file": {
    matches: [
      "Starting the MongoMemoryServer Instance failed. Error:\nError: Status Code is 403 (MongoDB's 404)",
      "HTTPError: Response code 403 (Forbidden)\n  url: 'https://fastdl.mongodb.org/linux/mongodb-linux-x86_64-ubuntu9910-4.2.3.tgz'",
      {
        evidence: "HTTP/1.1 403 Forbidden\nServer: AmazonS3\nContent-Type: application/xml\n\n",
        request: "curl -O https://fastdl.mongodb.org/osx/mongodb-macos-x86_64-3.0.1.tgz",
      },
    ],
    ignores: ["403 Forbidden: https://cloud.mongodb.com/api/atlas/v2/groups"],
  },
};
