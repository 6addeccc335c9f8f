import { all, any, body, member, status } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const device =
  "https://auth0.com/docs/get-started/authentication-and-authorization-flow/device-authorization-flow/call-your-api-using-the-device-authorization-flow";

export const refusals = vendor(
  { name: "Auth0", layer: "identity" },
  {
    "web-origin": {
      when: any(
        body(/Behavior\s+used\s+for\s+check:\s+WEB\s+ORIGIN/i),
        all(body(/Failed\s+by\s+CORS/i), body(/\bfcoa\b|auth0/i)),
      ),
      cause: "cors",
      strength: "decisive",
      because: "Auth0's log says that the origin is not on the application's list.",
      source: "https://auth0.com/docs/get-started/applications/application-settings",
    },
    "insufficient-scope": {
      when: all(body(/Insufficient\s+scope[,;]\s+expected\s+any\s+of/i), member("errorCode", /^insufficient_scope$/)),
      cause: "permissions",
      strength: "decisive",
      because: "Auth0 accepted the token and lists the scopes of which it needs one.",
      source: "https://auth0.com/docs/api/management/v2",
      actor: "you",
    },
    "attempts-blocked": {
      when: any(
        body(
          oneOf(
            /account\s+has\s+been\s+blocked\s+after\s+multiple\s+consecutive\s+login\s+attempts/i,
            /detected\s+suspicious\s+login\s+behavior\s+and\s+further\s+attempts/i,
          ),
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Auth0 counted too many failed log-ins, and blocks this user or this address.",
      source: "https://auth0.com/docs/secure/attack-protection/brute-force-protection",
      also: { "ip-block": "moderate", authentication: "weak" },
    },
    "wrong-login": {
      when: all(
        body(/Wrong\s+(?:email|phone\s+number|username)(?:\s+or\s+username)?\s+or\s+(?:password|verification\s+code)/i),
        body(/invalid_user_password|invalid_grant|access_denied|auth0/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Auth0 does not accept the name and the password or code.",
      source: "https://auth0.com/docs/libraries/error-messages",
    },
    "user-blocked": {
      when: any(
        member("error", /^blocked_user$/),
        all(member("error", /^unauthorized$/), body(/user\s+is\s+blocked/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Auth0 says that this user is blocked.",
      source: "https://auth0.com/docs/manage-users/user-accounts/block-and-unblock-users",
      also: { authentication: "weak" },
    },
    "factor-wanted": {
      when: all(
        member("error", /^mfa_required$/),
        any(member("mfa_token"), body(/Multifactor\s+authentication\s+required/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Auth0 accepted the password, and wants a second factor before it gives a token.",
      source: "https://auth0.com/docs/secure/multi-factor-authentication/authenticate-using-ropg-flow-with-mfa",
      also: { permissions: "strong" },
    },
    "device-pending": {
      when: all(status(403), member("error", /^authorization_pending$/)),
      cause: "authentication",
      strength: "strong",
      because: "The user has not yet confirmed the device's code; Auth0 answers a poll with 403 until then.",
      source: device,
      also: { permissions: "weak" },
      retry: "after",
    },
    "device-expired": {
      when: all(status(403), member("error", /^expired_token$/)),
      cause: "token-expired",
      strength: "decisive",
      because: "The device's code ran out before the user confirmed it.",
      source: device,
    },
    "grant-type": {
      when: body(/Grant\s+type\s+.{1,80}?\s+not\s+allowed\s+for\s+the\s+client/i),
      cause: "permissions",
      strength: "decisive",
      because: "Auth0 knows the application, to which this grant type is not open.",
      source: "https://auth0.com/docs/get-started/applications/update-grant-types",
    },
    audience: {
      when: body(/Service(?:\s+|%20)not(?:\s+|%20)(?:enabled(?:\s+|%20)within(?:\s+|%20)domain|found)(?::|%3A)/i),
      cause: "resource",
      strength: "strong",
      because: "The audience that was asked for is no API of this tenant.",
      source: "https://github.com/auth0/terraform-provider-auth0/issues/951",
      also: { permissions: "moderate" },
    },
    "operation-closed": {
      when: member("errorCode", /^(?:operation_not_supported|insufficient_entitlement)$/),
      cause: "permissions",
      strength: "strong",
      because: "Auth0 says that the account or its subscription does not include this operation.",
      source: "https://auth0.com/docs/api/management/v2",
      also: { resource: "weak" },
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
    "factor-wrong": {
      when: any(member("error", /^mfa_invalid_code$/), member("code", /^mfa_invalid_code$/)),
      cause: "authentication",
      strength: "decisive",
      because: "Auth0 says that the code of the second factor is wrong or too old.",
      source: "https://auth0.com/docs/libraries/error-messages",
      also: { "token-expired": "weak" },
    },
    "factor-not-enrolled": {
      when: any(member("error", /^mfa_registration_required$/), member("code", /^mfa_registration_required$/)),
      cause: "permissions",
      strength: "strong",
      because: "Auth0 says that the administrator demands a second factor, which the user has not set up.",
      source: "https://auth0.com/docs/libraries/error-messages",
      also: { authentication: "moderate" },
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
      "By default, brute-force protection counts failures for each user and address. The right password is refused as well until the block ends.",
    fix: [
      "Change the password, or let the user follow the link in the mail that Auth0 sends.",
      "Ask an administrator to lift the block on the user's page in the Dashboard.",
      "When a server logs in for users, send their address in `auth0-forwarded-for`, and let the application trust it (Trust Token Endpoint IP Header in its advanced settings).",
    ],
  },
  "wrong-login": {
    headline: "Auth0 does not accept this log-in.",
    meaning:
      "Name and password, or the code, do not fit together in the connection that was asked. It does not say which one is wrong.",
    fix: [
      "Try the same log-in on the tenant's own page.",
      "Check the realm or connection of the call: a user of another connection is unknown there.",
    ],
  },
  "user-blocked": {
    headline: "This user is blocked in Auth0.",
    meaning: "An administrator or a rule blocked the user. The right password is refused too.",
    fix: ["Unblock the user on the user's page in the Dashboard.", "Read the tenant's log for the reason."],
  },
  "factor-wanted": {
    headline: "Auth0 wants a second factor.",
    meaning: "The password was right. The answer holds an `mfa_token` with which the log-in goes on.",
    fix: [
      "Challenge the user with the `mfa_token`, and exchange the code at `/oauth/token`.",
      "Enrol a factor first when the user has none.",
      "Turn the policy off for this application in an Action when it must log in without a person.",
    ],
  },
  "device-pending": {
    headline: "The user has not confirmed the device's code yet.",
    meaning: "This is no fault. The same poll passes once the user has signed in and agreed.",
    fix: [
      "Poll on with the `interval` from the first answer.",
      "Stop when the answer is `expired_token` or `access_denied`.",
    ],
  },
  "device-expired": {
    headline: "The device's code has expired.",
    meaning: "The user did not confirm it in time. Polling on does not help.",
    fix: ["Ask for a new device code and show it to the user."],
  },
  "grant-type": {
    headline: "Your Auth0 application may not use this grant type.",
    meaning: "Each application lists the ways in which it may get tokens. Client id and secret are not the problem.",
    fix: [
      "Turn the grant type on under the application's advanced settings.",
      "Some types are closed to some kinds of application: a page's application has no client credentials.",
    ],
  },
  audience: {
    headline: "Auth0 knows no API by this audience.",
    meaning: "The audience must be the identifier of an API in this tenant, letter by letter.",
    fix: [
      "Compare the audience with the identifier under APIs, with scheme and trailing slash.",
      "With a custom domain, Auth0's own APIs keep the tenant's original domain in their audience.",
      "Create the API when it does not exist in this tenant.",
      "Check that the domain of the call is that tenant's.",
    ],
  },
  "operation-closed": {
    headline: "Your Auth0 account does not include this operation.",
    meaning: "The token is good. The account's plan or kind does not include it.",
    fix: ["Compare the plan with the feature, or ask Auth0 to open it."],
  },
  "client-grant": {
    headline: "Your Auth0 application has no grant for this API.",
    meaning: "Client id and secret are good. The audience that was asked for is not open to this application.",
    fix: [
      "Authorize the application on the API's page under APIs, with the scopes it needs.",
      "Check the audience in the token request, letter by letter.",
    ],
  },
  "factor-wrong": {
    headline: "The code of the second factor is wrong or too old.",
    meaning: "The password was accepted. Codes live for a short time and fit one device.",
    fix: ["Enter a fresh code.", "Check the clock of the device that makes the codes."],
  },
  "factor-not-enrolled": {
    headline: "The user has to set up a second factor first.",
    meaning: "The password was accepted. The tenant demands a second factor, and this user has none.",
    fix: ["Send the user through the universal log-in, which offers to enroll a factor."],
  },
};

export const samples: Samples<typeof refusals> = {
  "web-origin": {
    matches: [
      "type: fco\nFailed by CORS\nOrigin https://app.example.com is not allowed. Behavior used for check: WEB ORIGIN",
    ],
    ignores: ['{"message":"Failed by CORS"}'],
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
  "wrong-login": {
    matches: [
      '{"error":"invalid_grant","error_description":"Wrong email or password."}',
      '{"code":"access_denied","description":"Wrong phone number or verification code."}',
    ],
    ignores: [
      '{"message":"Wrong email or password"}',
      '{"error":"access_denied","error_description":"Authentication error"}',
    ],
  },
  "user-blocked": {
    matches: ['{"error":"blocked_user","error_description":"Blocked user"}'],
    ignores: ['{"error":"access_denied","error_description":"Authentication error"}'],
  },
  "factor-wanted": {
    matches: [
      '{"error":"mfa_required","error_description":"Multifactor authentication required","mfa_token":"Fe26EXAMPLE"}',
    ],
    ignores: ['{"error":"mfa_required"}'],
  },
  "device-pending": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"authorization_pending","error_description":"User has yet to authorize device code."}',
    ],
    ignores: ['HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"error":"authorization_pending"}'],
  },
  "device-expired": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"expired_token","error_description":"Expired."}',
    ],
    ignores: ['HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"error":"expired_token"}'],
  },
  "grant-type": {
    matches: [
      '{"error":"unauthorized_client","error_description":"Grant type \'password\' not allowed for the client.","error_uri":"https://auth0.com/docs/clients/client-grant-types"}',
    ],
  },
  audience: {
    matches: [
      '{"error":"access_denied","error_description":"Service not enabled within domain: https://api.example.com"}',
      "https://app.example.com/?error=access_denied&error_description=Service%20not%20found%3A%20https%3A%2F%2Fapi.example.com",
    ],
    ignores: ['{"error":"not_found","error_description":"Service not found"}'],
  },
  "operation-closed": {
    matches: [
      '{"statusCode":403,"error":"Forbidden","message":"The account is not allowed to perform this operation.","errorCode":"operation_not_supported"}',
    ],
  },
  "client-grant": {
    matches: [
      '{"error":"access_denied","error_description":"Client is not authorized to access \\"https://api.example.com\\". You need to create a \\"client-grant\\" associated to this API."}',
    ],
  },
  "factor-wrong": {
    matches: [
      '{"error":"mfa_invalid_code","error_description":"x"}',
      '{"code":"mfa_invalid_code","description":"x","statusCode":403}',
    ],
  },
  "factor-not-enrolled": { matches: ['{"error":"mfa_registration_required","error_description":"x"}'] },
};
