import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/(?:[\w-]{1,20}\.)?musicbrainz\.org\//i);

export const refusals = vendor(
  { name: "MusicBrainz", layer: "application", seen: host },
  {
    "user-agent": {
      when: all(any(host, body(/MusicBrainz[^\n]{0,80}\b403\b/i)), any(status(403), body(/\b403\b/))),
      cause: "headers",
      strength: "strong",
      because: "MusicBrainz refuses clients whose User-Agent names no application of its own.",
      source: "https://github.com/bleskodev/rubyripper/issues/599",
      also: { "rate-limit": "moderate", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-agent": {
    headline: "MusicBrainz wants to know which application calls.",
    meaning:
      "The default name of a library says nothing of the application, and is refused. Too many calls mostly get a 503 instead.",
    fix: [
      {
        do: "Send a User-Agent with application, version and contact.",
        snippet: 'curl -A "MyApp/1.2 (contact@my-app.example)" {url}',
      },
      "Make one call a second at most.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-agent": {
    matches: [
      "403 Client Error: Forbidden for url: https://musicbrainz.org/ws/2/artist/1",
      "WARNING Attempt to query MusicBrainz for boston failed: HTTP Error 403: Forbidden",
    ],
    ignores: ["403 Client Error: Forbidden for url: https://www.example.com/"],
  },
};
