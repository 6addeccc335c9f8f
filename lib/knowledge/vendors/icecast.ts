import { all, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const code = "https://github.com/xiph/Icecast-Server/blob/HEAD/src/errors.c";
const icecast = header("server", /^Icecast\b/i);

export const refusals = vendor(
  { name: "Icecast", layer: "application", seen: icecast },
  {
    "mount-in-use": {
      when: all(icecast, body(/Mountpoint\s+in\s+use/i)),
      cause: "resource",
      strength: "decisive",
      because: "Icecast takes one source at a mount point, and another one is connected.",
      source: code,
      also: { "rate-limit": "weak" },
    },
    limit: {
      when: body(/Icecast\s+connection\s+limit\s+reached|^\s*too\s+many\s+sources\s+connected/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Icecast has as many listeners or sources as its limits allow.",
      source: code,
      also: { "server-config": "weak" },
    },
    "content-type": {
      when: all(icecast, body(/No\s+Content-type\s+given|Content-type\s+not\s+supported/i)),
      cause: "headers",
      strength: "decisive",
      because: "Icecast wants a Content-Type that names a kind of stream.",
      source: code,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "mount-in-use": {
    headline: "Another source already streams to this mount point.",
    meaning:
      "The password is right. The mount point is free again when the other source ends, or when Icecast drops it.",
    fix: [
      "Stop the other source: an encoder that hangs counts too, until `source-timeout` has passed.",
      "Or stream to another mount point.",
      "As administrator, end it at `/admin/killsource?mount=/radio`.",
    ],
  },
  limit: {
    headline: "Icecast has no place left for this connection.",
    meaning:
      "`clients` and `sources` under `limits` say how many may be connected at once. Nothing is wrong with yours.",
    fix: ["Try again when others have left.", "If the server is yours: raise `clients` or `sources` in `icecast.xml`."],
  },
  "content-type": {
    headline: "Icecast does not know what kind of stream this is.",
    meaning: "A source that connects with PUT must name the format. The password is right.",
    fix: [
      {
        do: "Send it.",
        snippet: "curl -u source:SECRET -H 'Content-Type: audio/mpeg' -T show.mp3 {url}",
      },
      "Icecast passes on Ogg, WebM, MP3 and AAC, among others: see that the type fits the stream.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "mount-in-use": {
    matches: ["HTTP/1.0 403 Forbidden\nServer: Icecast 2.4.4\nContent-Type: text/plain\n\nMountpoint in use"],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: nginx\n\nMountpoint in use"],
  },
  limit: {
    matches: [
      "HTTP/1.0 403 Forbidden\nServer: Icecast 2.4.4\nContent-Type: text/plain\n\nIcecast connection limit reached",
      "HTTP/1.0 403 Forbidden\nServer: Icecast 2.4.4\nContent-Type: text/plain\n\ntoo many sources connected",
    ],
  },
  "content-type": {
    matches: [
      "HTTP/1.0 403 Forbidden\nServer: Icecast 2.4.4\nContent-Type: text/plain\n\nNo Content-type given",
      "HTTP/1.0 403 Forbidden\nServer: Icecast 2.4.4\nContent-Type: text/plain\n\nContent-type not supported",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nContent-type not supported"],
  },
};
