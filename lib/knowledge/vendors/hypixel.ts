import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/api\.hypixel\.net\//i);

export const refusals = vendor(
  { name: "Hypixel", layer: "application", seen: host },
  {
    "invalid-key": {
      when: any(
        all(member("cause", /^Invalid API key$/i), any(host, member("success", /^false$/))),
        body(/\[hypixel-api-reborn\]\s+Invalid\s+API\s+Key/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Hypixel does not know the API key.",
      source: "https://github.com/HypixelDev/PublicAPI/issues/229",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "invalid-key": {
    headline: "Hypixel does not know this API key.",
    meaning:
      "A key is replaced when a new one is made, and Hypixel resets keys that were passed round or abused. The old one is then refused at once.",
    fix: [
      "Make a key in Hypixel's developer dashboard, and put it where the program reads it.",
      { do: "Send it in the header.", snippet: 'curl -H "API-Key: $KEY" https://api.hypixel.net/v2/counts' },
      "Use one key for one program; several for more requests lead to resets.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "invalid-key": {
    matches: [
      '{"success":false,"cause":"Invalid API key"}',
      "Error: [hypixel-api-reborn] Invalid API Key! For help join our Discord Server",
    ],
    ignores: ['{"cause":"Invalid API key"}'],
  },
};
