import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/(?:api|upload)\.giphy\.com\//i);

export const refusals = vendor(
  { name: "GIPHY", layer: "application", seen: host },
  {
    "key-not-accepted": {
      when: all(host, any(status(401, 403), body(/\b(?:401|403)\b/))),
      cause: "authentication",
      strength: "strong",
      because: "GIPHY answers 401 and 403 when something is wrong with the API key.",
      source: "https://developers.giphy.com/docs/api/response-codes/",
      also: { permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-not-accepted": {
    headline: "GIPHY does not accept your API key.",
    meaning: "The key is missing, misspelled or disabled. Too many calls give 429 instead.",
    fix: [
      { do: "Try the key alone.", snippet: 'curl "https://api.giphy.com/v1/gifs/trending?api_key=$GIPHY_KEY"' },
      "Check in the dashboard that the key is of an API app; make a new one if needed.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-not-accepted": {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\n\n{"meta":{"status":403,"msg":"Forbidden","response_id":""}}',
        request: "curl 'https://api.giphy.com/v1/gifs/search?q=cat&api_key=EXAMPLE'",
      },
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"meta":{"status":403}}'],
  },
};
