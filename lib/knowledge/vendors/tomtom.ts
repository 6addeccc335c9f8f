import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://docs.tomtom.com/maps-sdk-js/api-reference/types/core.APIErrorDetails.html";
const host = any(
  url(/^https:\/\/(?:[\w-]+\.)?api\.tomtom\.com\//i),
  body(/\bapi\.tomtom\.com\//i),
  member("detailedError"),
  body(/detailedError/),
);

export const refusals = vendor(
  { name: "TomTom", layer: "gateway", seen: url(/^https:\/\/(?:[\w-]+\.)?api\.tomtom\.com\//i) },
  {
    "key-bound-to-domains": {
      when: all(host, member("code", /^InvalidReferer$/i)),
      cause: "cors",
      strength: "decisive",
      because: "The key is bound to certain web sites, and the page's Referer is not among them.",
      source: errors,
      also: { headers: "moderate" },
    },
    "not-enabled-for-key": {
      when: all(host, member("code", /^Forbidden$/i)),
      cause: "permissions",
      strength: "strong",
      because: "TomTom says Forbidden when the API is not enabled for the key.",
      source: errors,
      also: { authentication: "moderate", resource: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-bound-to-domains": {
    headline: "Your TomTom key does not work on this web site.",
    meaning:
      "The key has a domain restriction. A page of another domain, a local file, or a page whose policy sends no Referer is refused.",
    fix: [
      "Add the site's domain to the key's restrictions in MyTomTom, for development `localhost` too.",
      "Let the page send a Referer: check its Referrer-Policy.",
      "For calls from a server use a key of its own without that restriction.",
    ],
  },
  "not-enabled-for-key": {
    headline: "TomTom has not enabled this API for your key.",
    meaning: "Each key carries a list of products. A key that works for maps may be refused for search or routing.",
    fix: [
      "Open the key in MyTomTom and see which APIs are enabled for it.",
      "An API in private preview has to be granted first: ask TomTom's sales or support.",
      "Check that the right key is sent in the parameter `key`, and that it is not deleted.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-bound-to-domains": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"detailedError":{"code":"InvalidReferer","message":"The referer is not allowed for this key"}}',
    ],
    ignores: ['{"code":"InvalidReferer"}'],
  },
  "not-enabled-for-key": {
    matches: [
      '{"detailedError":{"code":"Forbidden","message":"You are not allowed to access this endpoint"}}',
      {
        evidence: 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":{"code":"Forbidden"}}',
        request: "curl https://api.tomtom.com/search/2/search/coffee.json?key=EXAMPLE",
      },
    ],
    ignores: ['{"error":{"code":"Forbidden"}}'],
  },
};
