import { all, any, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const here = any(header("server", /^keycdn/i), url(/\.kxcdn\.com\//i));
const signed = url(/[?&]token=(?:\[redacted:|[\w-]{8,64}\b)/i);

export const refusals = vendor(
  { name: "KeyCDN", layer: "edge", seen: header("server", /^keycdn/i) },
  {
    "secure-token": {
      when: all(status(403), here, signed),
      cause: "authentication",
      strength: "strong",
      because: "The link carries a secure token, and KeyCDN answers 403 when it is not valid for the path.",
      source: "https://www.keycdn.com/support/secure-token",
      also: { resource: "weak", headers: "weak" },
    },
    "secure-token-expired": {
      when: all(status(410), here, signed),
      cause: "token-expired",
      strength: "decisive",
      because: "KeyCDN answers 410 when the time of a secure token is over.",
      source: "https://www.keycdn.com/support/secure-token",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "secure-token": {
    headline: "KeyCDN did not accept the link's secure token.",
    meaning:
      "The token is a hash over path, key and time. It does not fit the path that was requested, or the path is wrong.",
    fix: [
      "Use the link exactly as it was given.",
      "If you sign links yourself: compare the path with its leading slash, the key of the zone, and the time that went into the hash, in this order.",
      "If you are the owner: see whether the zone refuses the Referer; an empty one can be refused too.",
    ],
  },
  "secure-token-expired": {
    headline: "The secure token of this KeyCDN link has expired.",
    meaning: "The link's time is over, and the same link never works again.",
    fix: [
      "Get a fresh link from the service that hands it out.",
      "If you sign links yourself: check the clock of the signing machine, and set a validity that outlasts the download.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "secure-token": {
    matches: [
      {
        evidence: "HTTP/2 403\nserver: keycdn\ncontent-type: text/html\n\n<h1>403</h1>",
        request: "curl 'https://example-1a2b.kxcdn.com/a/file.jpg?token=EXAMPLEtoken123456789&expire=1763638272'",
      },
    ],
    ignores: [
      { evidence: "HTTP/2 403\nserver: keycdn\n\n", request: "curl https://example-1a2b.kxcdn.com/a/file.jpg" },
    ],
  },
  "secure-token-expired": {
    matches: [
      {
        evidence: "HTTP/2 410\nserver: keycdn\ncontent-type: text/html\n\n<h1>410</h1>",
        request: "curl 'https://example-1a2b.kxcdn.com/a/file.jpg?token=EXAMPLEtoken123456789&expire=1563638272'",
      },
    ],
  },
};
