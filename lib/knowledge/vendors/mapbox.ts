import { all, any, body, member, requestHeader, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const tokens = "https://docs.mapbox.com/help/troubleshooting/token-errors";
const host = url(/^https:\/\/(?:api|events|[a-d]\.tiles)\.mapbox\.(?:com|cn)\//i);
const mark = any(host, body(/api\.mapbox\.com|mapbox/i));

export const refusals = vendor(
  { name: "Mapbox", layer: "application", seen: host },
  {
    "scope-missing": {
      when: all(body(/requires\s+a\s+token\s+with\s+\S{3,40}\s+scope/i), mark),
      cause: "permissions",
      strength: "decisive",
      because: "Mapbox knows the token, and says that it lacks a scope.",
      source: tokens,
      actor: "you",
    },
    "token-not-accepted": {
      when: all(body(/Not\s+Authorized\s+-\s+(?:Invalid\s+Token|No\s+Token)/i)),
      cause: "authentication",
      strength: "decisive",
      because: "Mapbox says that the access token is missing or not valid.",
      source: tokens,
    },
    "url-restriction": {
      when: any(
        all(host, status(403), any(requestHeader("origin"), requestHeader("referer"))),
        // Every public token may read these, and of a scope that is missing Mapbox speaks.
        all(
          host,
          url(/^https:\/\/[^/]{1,40}\/(?:v4|styles|geocoding|search|directions|fonts)\//i),
          member("message", /^Forbidden$/),
        ),
      ),
      cause: "cors",
      strength: "strong",
      because: "Mapbox answers 403 when the page is not among the URLs that the token is bound to.",
      source: tokens,
      also: { permissions: "moderate" },
      actor: "you",
    },
    forbidden: {
      when: all(any(status(403), body(/\b403\b/)), mark, body(/Forbidden|\b403\b/i)),
      cause: "permissions",
      strength: "moderate",
      because: "Mapbox answers 403 for a token without the scope, and for one that is bound to other URLs.",
      source: tokens,
      also: { cors: "moderate", headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "scope-missing": {
    headline: "Your Mapbox token lacks a scope.",
    meaning: "The token is valid. Scopes of a secret token cannot be changed later.",
    fix: ["Make a new token with the scope that the message names.", "Keep tokens with secret scopes on the server."],
  },
  "token-not-accepted": {
    headline: "Mapbox does not accept your access token.",
    meaning: "It is missing, misspelled or deleted; refreshing the default public token ends the old one.",
    fix: ["Copy the token from the account's access tokens page, and send it as `access_token`."],
  },
  "url-restriction": {
    headline: "Your Mapbox token is bound to other web sites.",
    meaning: "The token is valid. Mapbox compares the page's Referer with the token's list of URLs.",
    fix: [
      "Add the page's URL, with the right scheme and port, to the token's allowed URLs.",
      "Check that a Referrer-Policy of the page does not withhold the field.",
      "For apps and servers use a token without URL restrictions.",
    ],
  },
  forbidden: {
    headline: "Mapbox does not allow this to your token.",
    meaning:
      "Two reasons are usual: a scope is missing, or the token is bound to URLs and the request names none of them.",
    fix: [
      "Look at the token's scopes and allowed URLs on the access tokens page.",
      "Outside a browser use a token without URL restrictions.",
      "Check that the style or tileset is public or belongs to the token's account.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "scope-missing": {
    matches: [
      {
        evidence: '{"message":"This API requires a token with uploads:write scope."}',
        request: "curl https://api.mapbox.com/uploads/v1/example?access_token=EXAMPLE",
      },
    ],
    ignores: ['{"message":"This API requires a token with uploads:write scope."}'],
  },
  "token-not-accepted": { matches: ['{"message":"Not Authorized - Invalid Token"}'] },
  "url-restriction": {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\n\n{"message":"Forbidden"}',
        request:
          "GET /styles/v1/mapbox/streets-v12?access_token=pk.EXAMPLE HTTP/1.1\nHost: api.mapbox.com\nReferer: https://app.example.com/\n\n",
      },
      {
        evidence: '{"message":"Forbidden"}',
        request: "curl https://api.mapbox.com/styles/v1/mapbox/streets-v12?access_token=pk.EXAMPLE",
      },
    ],
    ignores: [
      {
        evidence: '{"message":"Forbidden"}',
        request: "curl https://api.example.com/styles/v1/mapbox/streets-v12?access_token=pk.EXAMPLE",
      },
    ],
  },
  forbidden: {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\n\n{"message":"Forbidden"}',
        request: "curl https://api.mapbox.com/tokens/v2/example?access_token=sk.EXAMPLE",
      },
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"message":"Forbidden"}'],
  },
};
