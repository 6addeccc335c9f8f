import { all, any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Drupal",
    layer: "application",
    seen: any(header("x-generator", /Drupal/i), header("x-drupal-cache"), header("x-drupal-dynamic-cache")),
  },
  {
    csrf: {
      when: body(/X-CSRF-Token request header is (?:missing|invalid)/i),
      cause: "headers",
      strength: "decisive",
      because: "Drupal wants X-CSRF-Token on a request that writes with a session cookie.",
      source: "https://www.drupal.org/documentation/modules/rest/start",
    },
    permission: {
      when: any(
        body(/The .{1,10}restful (?:get|post|patch|delete) [\w:.-]{1,120}.{1,10} permission is required/i),
        all(body(/The .{1,120} permission is required\./i), header("x-generator", /Drupal/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Drupal names the permission that the user's role lacks.",
      source: "https://www.drupal.org/documentation/modules/rest/start",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "Drupal's X-CSRF-Token is missing or wrong.",
    meaning: "A cookie login needs the token on every request that writes. Basic and OAuth logins do not.",
    fix: [
      {
        do: "Fetch the token with the cookie, then send both.",
        snippet:
          'TOKEN=$(curl -b cookies https://example.com/session/token)\ncurl -b cookies -H "X-CSRF-Token: $TOKEN" -X POST {url}',
      },
      "Or use another way to log in, such as OAuth.",
    ],
  },
  permission: {
    headline: "The user's Drupal role lacks a permission.",
    meaning: "The message names it. An anonymous caller has the role Anonymous user.",
    fix: [
      "Give the permission to the role under People, Permissions.",
      "Check that you are logged in: the resource must accept your way to log in.",
      "Reading content also needs access content.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      '{"message":"X-CSRF-Token request header is missing"}',
      'HTTP/1.1 403 Forbidden\nX-Generator: Drupal 10 (https://www.drupal.org)\n\n{"message":"X-CSRF-Token request header is invalid"}',
    ],
  },
  permission: { matches: ['{"message":"The \'restful post entity:node\' permission is required."}'] },
};
