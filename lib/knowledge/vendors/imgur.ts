import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Imgur", layer: "application", seen: url(/^https:\/\/(?:api|i)\.imgur\.com\//i) },
  {
    "over-capacity": {
      when: any(
        body(/\bImgur\s+is\s+temporarily\s+over\s+capacity/i),
        all(member("error", /over\s+capacity/i), url(/imgur\.com\//i)),
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "Imgur words a limit on calls from one address as an outage.",
      source: "https://github.com/mikf/gallery-dl/issues/910",
      also: { "ip-block": "moderate", authentication: "against" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "over-capacity": {
    headline: "Imgur counts too many calls from your address.",
    meaning:
      "The service itself is up. From another address the same client ID goes through, and from yours it does so again after a pause.",
    fix: [
      "Stop calling for an hour, then call more slowly.",
      "Keep what you fetched: the same image needs no second call.",
      "Another client ID does not help, because the address is counted.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "over-capacity": {
    matches: [
      '{"data":{"error":"Imgur is temporarily over capacity. Please try again later."},"success":false,"status":403}',
      {
        evidence: 'HTTP/1.1 403 Forbidden\n\n{"data":{"error":"Over capacity"},"success":false,"status":403}',
        request: "GET /3/image/EXAMPLE HTTP/1.1\nHost: api.imgur.com\nAuthorization: Client-ID EXAMPLE",
      },
    ],
    ignores: ['{"error":"The server is over capacity."}'],
  },
};
