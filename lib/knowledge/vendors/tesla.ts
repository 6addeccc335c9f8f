import { any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Tesla",
    layer: "application",
    seen: url(/^https?:\/\/(?:fleet-api\.prd\.\w+\.vn\.cloud\.tesla\.c(?:om|n)|owner-api\.teslamotors\.com)\//i),
  },
  {
    "owner-api-closed": {
      when: any(
        body(/Endpoint\s+is\s+only\s+available\s+on\s+fleet.?api/i),
        body(/\bforbidden,\s+see\s+https:\/\/developer\.tesla\.com\/docs\/fleet-api/i),
      ),
      cause: "resource",
      strength: "decisive",
      because: "Tesla serves this on the Fleet API, and no longer on the interface that was called.",
      source: "https://github.com/teslamate-org/teslamate/issues/5384",
    },
    "signed-commands": {
      when: body(/Vehicle\s+Command\s+Protocol\s+required/i),
      cause: "resource",
      strength: "strong",
      because: "This car takes signed commands only; the plain REST commands are closed for it.",
      source: "https://github.com/alandtse/tesla/issues/974",
      also: { permissions: "weak" },
      actor: "you",
    },
    "missing-scopes": {
      when: body(/Unauthorized\s+missing\s+scopes/i),
      cause: "permissions",
      strength: "decisive",
      because: "The token lacks a scope that this endpoint needs.",
      source: "https://developer.tesla.com/docs/fleet-api/support/faq",
      actor: "you",
    },
    "not-registered": {
      when: body(/must\s+be\s+registered\s+in\s+the\s+current\s+region\s+https:\/\/fleet-api/i),
      cause: "permissions",
      strength: "strong",
      because: "The application is not registered in the region that was called.",
      source: "https://github.com/teslamotors/vehicle-command/issues/176",
      also: { resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "owner-api-closed": {
    headline: "Tesla no longer offers this on the old owner interface.",
    meaning: "The token was read. The old interface was closed for this endpoint, so a new log-in does not help.",
    fix: [
      "Register an application with Tesla, and move to the Fleet API.",
      "Or use a service that passes Fleet API calls on, with a token of its own.",
      "See whether your program has a release that speaks the Fleet API.",
    ],
  },
  "signed-commands": {
    headline: "This Tesla takes signed commands only.",
    meaning: "Token and scopes are good. Newer cars no longer accept commands over the plain REST interface.",
    fix: [
      "Send commands through Tesla's vehicle-command proxy, which signs them.",
      "Pair the application's public key with the car first.",
    ],
  },
  "missing-scopes": {
    headline: "The Tesla token lacks a scope.",
    meaning:
      "The token is good. Its owner did not grant what this endpoint needs, or the application did not ask for it.",
    fix: [
      "Read in the documentation which scope the endpoint needs.",
      "Send the owner through the authorization again with that scope and `prompt_missing_scopes=true`, and have it ticked.",
      "Fetch a new token afterwards; the old one keeps its scopes.",
    ],
  },
  "not-registered": {
    headline: "The application is not registered in this region of Tesla's Fleet API.",
    meaning: "Each region keeps its own list of partners. The account exists, and this region does not know it yet.",
    fix: [
      {
        do: "Register it there once, with a partner token.",
        snippet:
          'curl -X POST https://fleet-api.prd.na.vn.cloud.tesla.com/api/1/partner_accounts -H "Authorization: Bearer $PARTNER_TOKEN" -H \'Content-Type: application/json\' -d \'{"domain":"app.example.com"}\'',
      },
      "Host the public key at `/.well-known/appspecific/com.tesla.3p.public-key.pem` of that domain before you register, and leave it there.",
      "The domain must belong to the root domain of an allowed origin of the application.",
      "Call the region in which the car's account lives.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "owner-api-closed": {
    matches: [
      '{"response":null,"error":"Endpoint is only available on fleetapi. Visit https://developer.tesla.com/docs for more info","error_description":""}',
      'TeslaApi.Error / %{"error" => "forbidden, see https://developer.tesla.com/docs/fleet-api", "response" => nil}',
    ],
    ignores: ['{"error":"forbidden"}'],
  },
  "signed-commands": {
    matches: [
      '{"response":null,"error":"Tesla Vehicle Command Protocol required, please refer to the documentation here: https://developer.tesla.com/docs/fleet-api","error_description":""}',
    ],
  },
  "missing-scopes": {
    matches: ['{"response":null,"error":"Unauthorized missing scopes","error_description":""}'],
    ignores: ['{"error":"Unauthorized"}'],
  },
  "not-registered": {
    matches: [
      '{"error":"Account 00000000-0000-4000-8000-000000000000 must be registered in the current region https://fleet-api.prd.eu.vn.cloud.tesla.com, please see https://developer.tesla.com/docs/fleet-api#register"}',
    ],
    ignores: ['{"error":"must be registered"}'],
  },
};
