import { all, any, body, header } from "../matchers";
import { oneOf } from "../pattern";
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
        all(
          body(/The .{1,120} permission is required\.|The following permissions are required:/i),
          any(header("x-generator", /Drupal/i), body(/jsonapi/i)),
        ),
        body(/The current user is not allowed to \w{3,7} the selected (?:resource|field|entity)/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Drupal names the permission that the user's role lacks.",
      source: "https://www.drupal.org/documentation/modules/rest/start",
      also: { authentication: "moderate" },
    },
    "authentication-method": {
      when: body(/The used authentication method is not allowed on this route/i),
      cause: "headers",
      strength: "decisive",
      because: "Drupal does not take this way to log in on this route.",
      source:
        "https://github.com/drupal/drupal/blob/11.x/core/lib/Drupal/Core/EventSubscriber/AuthenticationSubscriber.php",
      also: { authentication: "moderate", "server-config": "weak" },
    },
    "failed-logins": {
      when: body(
        oneOf(
          /more than \d{1,4} failed login attempts for this account/i,
          /blocked because of IP based flood prevention/i,
          /Too many failed login attempts from your IP address\. This IP/i,
          /no longer allowed to log in.{0,40}too many failed/i,
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Drupal's flood control counted too many failed log-ins for the account or address.",
      source:
        "https://github.com/drupal/drupal/blob/11.x/core/modules/user/src/Controller/UserAuthenticationController.php",
      also: { authentication: "weak", "ip-block": "moderate" },
      retry: "after",
    },
    "account-blocked": {
      when: body(
        /The user has not been activated or is blocked|The username .{1,80} has not been activated or is blocked/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Drupal knows the account, which is not active.",
      source:
        "https://github.com/drupal/drupal/blob/11.x/core/modules/user/src/Controller/UserAuthenticationController.php",
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
  "authentication-method": {
    headline: "This Drupal route does not take your way to log in.",
    meaning:
      "Each REST resource lists the providers it accepts, such as cookie, `basic_auth` or oauth2. The credential itself may be right.",
    fix: [
      "Log in by a provider that the resource lists.",
      "If the site is yours: add the provider to the resource's configuration, and switch its module on.",
    ],
  },
  "failed-logins": {
    headline: "Drupal blocked the log-in after too many failures.",
    meaning:
      "The right password is refused as well until the window ends: by default six hours for an account, one for an address.",
    fix: [
      "Wait, or ask for a new password.",
      { do: "If the site is yours: clear the counter.", snippet: 'drush sql:query "TRUNCATE flood"' },
    ],
  },
  "account-blocked": {
    headline: "The Drupal account is not active.",
    meaning:
      "It waits for approval, or was blocked. The password is not the problem. The log-in call says so with 400.",
    fix: ["Ask an administrator to set the account's status to active under People."],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      '{"message":"X-CSRF-Token request header is missing"}',
      'HTTP/1.1 403 Forbidden\nX-Generator: Drupal 10 (https://www.drupal.org)\n\n{"message":"X-CSRF-Token request header is invalid"}',
    ],
  },
  permission: {
    matches: [
      '{"message":"The \'restful post entity:node\' permission is required."}',
      '{"errors":[{"title":"Forbidden","status":"403","detail":"The current user is not allowed to PATCH the selected field (promote)."}]}',
      '{"jsonapi":{"version":"1.0"},"errors":[{"title":"Forbidden","status":"403","detail":"The following permissions are required: \u0027administer menu\u0027 OR \u0027edit menu\u0027."}]}',
    ],
    ignores: ["The current user is not allowed to log in."],
  },
  "authentication-method": { matches: ['{"message":"The used authentication method is not allowed on this route."}'] },
  "failed-logins": {
    matches: [
      '{"message":"Too many failed login attempts from your IP address. This IP address is temporarily blocked."}',
    ],
    ignores: ['{"message":"Too many failed login attempts from your IP address"}'],
  },
  "account-blocked": { matches: ['{"message":"The user has not been activated or is blocked."}'] },
};
