import { all, any, body, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const forbidden = any(status(403), body(/\b403\b/));

export const refusals = vendor(
  { name: "bunny.net", layer: "edge", seen: header("server", /^BunnyCDN\b/i), ids: ["cdn-requestid"] },
  {
    "domain-not-configured": {
      when: body(/Domain\s+suspended\s+or\s+not\s+configured/i),
      cause: "server-config",
      strength: "strong",
      because: "The host name points at bunny.net, and no active pull zone carries it.",
      source: "https://github.com/ipfs/cid.ipfs.tech/issues/76",
      also: { resource: "moderate", permissions: "weak" },
    },
    "link-token": {
      when: all(
        status(403),
        any(header("server", /^BunnyCDN/i), url(/\.b-cdn\.net\//i)),
        url(/[?&/](?:bcdn_)?token=(?:\[redacted:|[\w%.-]{6,400})/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The link carries a bunny.net token, and the CDN answers 403 when its hash or time does not fit.",
      source: "https://docs.bunny.net/cdn/security/token-authentication",
      also: { "token-expired": "strong", geo: "weak", "ip-block": "weak" },
    },
    "stream-library": {
      when: all(
        any(url(/^https?:\/\/vz-[\w-]{4,40}\.b-cdn\.net\//i), body(/https?:\/\/vz-[\w-]{4,40}\.b-cdn\.net\//i)),
        forbidden,
      ),
      cause: "headers",
      strength: "strong",
      because: "A video library of Bunny Stream answers 403 when its rules for embedding do not like the Referer.",
      source: "https://docs.bunny.net/stream/security-options",
      also: { authentication: "moderate", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "domain-not-configured": {
    headline: "bunny.net does not serve this host name.",
    meaning:
      "The DNS record leads to the CDN, and no pull zone holds the name, or the account is suspended. No header or key of yours changes that.",
    fix: [
      "If the site is yours: open the pull zone and add the host name under Hostnames, with its certificate.",
      "Check that the account is paid and not suspended.",
      "If the name is no longer used, remove its DNS record or redirect it.",
      "If it is not yours, tell the owner, and look for the site's present address.",
    ],
  },
  "link-token": {
    headline: "bunny.net did not accept the link's token.",
    meaning:
      "The token is a hash over key, path and time, and perhaps your address or country. Any change to the link breaks it, and so does the end of its time.",
    fix: [
      "Look at `expires` in the link: it is the end in seconds since 1970. When it is past, get a fresh link.",
      "Use the link exactly as it was given, from the same address or country when it is bound to one.",
      "If you sign links yourself: compare the key of the pull zone, the path and the order of the signed parts.",
    ],
  },
  "stream-library": {
    headline: "Bunny Stream's rules refuse this request.",
    meaning:
      "The library allows videos on certain sites only, or blocks direct access to files, or wants signed links. A program that sends no Referer is refused by these rules.",
    fix: [
      "If you are the owner: open Stream, the library, Security, and compare allowed domains and Block Direct URL File Access with how you call.",
      "Write allowed domains without `https://`, and add every subdomain that embeds.",
      "When token authentication is on, sign the link.",
      "Else play the video in the page that embeds it, or ask its owner.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "domain-not-configured": {
    matches: [
      "HTTP/2 403\nserver: BunnyCDN-DE1-1082\ncontent-type: text/html\n\n<h1>Domain suspended or not configured</h1><p>If you are the administrator and believe this is an error on our side, please check your BunnyCDN account configuration or contact customer support.</p>",
      "Domain suspended or not configured",
    ],
    ignores: ["HTTP/2 403\nserver: BunnyCDN-DE1-1082\n\nForbidden"],
  },
  "link-token": {
    matches: [
      {
        evidence:
          "HTTP/2 403\nserver: BunnyCDN-DE1-1082\ncdn-requestid: 0123456789abcdef\ncontent-type: text/html\n\n<center><h1>403 Forbidden</h1></center>",
        request: "curl 'https://myzone.b-cdn.net/video.mp4?token=EXAMPLEtoken123&expires=1763638272'",
      },
    ],
    ignores: [
      {
        evidence: "HTTP/2 403\nserver: BunnyCDN-DE1-1082\n\nForbidden",
        request: "curl https://myzone.b-cdn.net/video.mp4",
      },
    ],
  },
  "stream-library": {
    matches: [
      {
        evidence: "HTTP/2 403\nserver: BunnyCDN-DE1-1082\n\n",
        request: "curl https://vz-0a1b2c3d-e4f.b-cdn.net/11111111-2222-3333-4444-555555555555/playlist.m3u8",
      },
      "GET https://vz-0a1b2c3d-e4f.b-cdn.net/11111111/playlist.m3u8 403 (Forbidden)",
    ],
  },
};
