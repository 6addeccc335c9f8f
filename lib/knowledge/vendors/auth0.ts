import { all, any, body, member } from "../matchers";
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
    "attempts-blocked": {
      when: any(
        member("error", /^too_many_attempts$/),
        body(/account\s+has\s+been\s+blocked\s+after\s+multiple\s+consecutive\s+login\s+attempts/i),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Auth0 counted too many failed log-ins, and blocks this user from this address.",
      source: "https://auth0.com/docs/secure/attack-protection/brute-force-protection",
      also: { "ip-block": "moderate", authentication: "weak" },
    },
    "client-grant": {
      when: body(
        /Client\s+is\s+not\s+authorized\s+to\s+access\s+.{1,300}?You\s+need\s+to\s+create\s+a\s+.{0,2}client-grant/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Auth0 knows the client, which has no grant for this API.",
      source: "https://auth0.com/docs/get-started/applications/application-access-to-apis-client-grants",
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
  "attempts-blocked": {
    headline: "Auth0 blocked the user after failed log-ins.",
    meaning:
      "Brute-force protection counts failures for each user and address. The right password is refused as well until the block ends.",
    fix: [
      "Change the password, or let the user follow the link in the mail that Auth0 sends.",
      "Ask an administrator to lift the block on the user's page in the Dashboard.",
      "When a server logs in for users, send auth0-forwarded-for, so that its address is not counted as one user's.",
    ],
  },
  "client-grant": {
    headline: "Your Auth0 application has no grant for this API.",
    meaning: "Client id and secret are good. The audience that was asked for is not open to this application.",
    fix: [
      "Authorize the application under APIs, the API, Machine to Machine Applications, with the scopes it needs.",
      "Check the audience in the token request, letter by letter.",
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
  "attempts-blocked": {
    matches: [
      '{"error":"too_many_attempts","error_description":"Your account has been blocked after multiple consecutive login attempts. We\'ve sent you an email with instructions on how to unblock it."}',
    ],
  },
  "client-grant": {
    matches: [
      '{"error":"access_denied","error_description":"Client is not authorized to access \\"https://api.example.com\\". You need to create a \\"client-grant\\" associated to this API."}',
    ],
  },
};
