import { all, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Auth0", layer: "identity" },
  {
    "web-origin": {
      when: body(/Failed\s+by\s+CORS|Behavior\s+used\s+for\s+check:\s+WEB\s+ORIGIN/i),
      cause: "cors",
      strength: "decisive",
      because: "Auth0's log says that the origin is not on the application's list.",
      source: "https://auth0.com/docs/get-started/applications/application-settings",
    },
    "insufficient-scope": {
      when: all(body(/Insufficient\s+scope,\s+expected\s+any\s+of/i), member("errorCode", /^insufficient_scope$/)),
      cause: "permissions",
      strength: "decisive",
      because: "Auth0 accepted the token and lists the scopes of which it needs one.",
      source: "https://auth0.com/docs/api/management/v2",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "web-origin": {
    headline: "Auth0 does not list your page's origin.",
    meaning: "Calls from a page need its origin in the allowed web origins of the application.",
    fix: ["Add scheme, host and port of the page to Allowed Web Origins, without a path."],
  },
  "insufficient-scope": {
    headline: "Your Auth0 token lacks a scope.",
    meaning: "The token is valid; it was issued without the scope that the endpoint needs.",
    fix: [
      "Grant the scope to the machine-to-machine application for the Management API.",
      "Then get a new token: an old one keeps its scopes.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "web-origin": {
    matches: [
      "type: fco\nFailed by CORS\nOrigin https://app.example.com is not allowed. Behavior used for check: WEB ORIGIN",
    ],
  },
  "insufficient-scope": {
    matches: [
      '{"statusCode":403,"error":"Forbidden","message":"Insufficient scope, expected any of: read:users","errorCode":"insufficient_scope"}',
    ],
  },
};
