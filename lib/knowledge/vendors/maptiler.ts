import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/api\.maptiler\.com\//i);

export const refusals = vendor(
  { name: "MapTiler", layer: "application", seen: host },
  {
    "invalid-key": {
      when: any(
        body(/Invalid\s+key\s+-\s+Get\s+your\s+FREE\s+key\s+at\s+https:\/\/cloud\.maptiler\.com/i),
        all(body(/\bInvalid\s+key\b/i), any(host, body(/\bapi\.maptiler\.com\//i))),
      ),
      cause: "authentication",
      strength: "strong",
      because: "MapTiler does not accept the key for this map.",
      source: "https://github.com/openstreetmap/operations/issues/1322",
      also: { cors: "weak", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "invalid-key": {
    headline: "MapTiler does not accept the key.",
    meaning:
      "The key is unknown, was withdrawn, or its plan has ended. A key that is locked to certain sites or programs is refused from others.",
    fix: [
      "Open your keys in MapTiler Cloud, and copy the one for this map.",
      "Do not rely on a key that came with an example or a plugin: such keys are withdrawn.",
      "Look at the key's allowed origins and user agents when it works on one page and not on another.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "invalid-key": {
    matches: [
      "Invalid key - Get your FREE key at https://cloud.maptiler.com/account/keys/",
      "Error transferring https://api.maptiler.com/tiles/v3/tiles.json?key=EXAMPLE - server replied: Invalid key (HTTP Status 403)",
    ],
    ignores: ["Invalid key"],
  },
};
