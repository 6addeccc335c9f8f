import { all, any, body, header, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developer.paypal.com/api/rest/responses/";
const orders = "https://github.com/paypal/paypal-rest-api-specifications/blob/HEAD/openapi/checkout_orders_v2.json";
/** Every PayPal error holds its debug id. */
const marks = any(member("debug_id"), header("paypal-debug-id"));

export const refusals = vendor(
  {
    name: "PayPal",
    layer: "application",
    seen: any(header("paypal-debug-id"), url(/^https:\/\/api(?:-m)?(?:\.sandbox)?\.paypal\.com\//i)),
    ids: ["paypal-debug-id"],
  },
  {
    "consent-needed": {
      when: all(
        marks,
        any(
          member("issue", /^(?:CONSENT_NEEDED|PERMISSION_NOT_GRANTED)$/),
          body(/consent\s+by\s+the\s+payee|User\s+must\s+grant\s+consent/i),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The other merchant has not granted your app this right.",
      source: orders,
    },
    "scope-missing": {
      when: all(marks, member("name", /^REQUIRED_SCOPE_MISSING$/)),
      cause: "permissions",
      strength: "decisive",
      because: "PayPal accepted the token, and says that it lacks a scope.",
      source: "https://developer.paypal.com/api/deprecated/payments.billing-plans/v1/errors/required_scope_missing",
      actor: "you",
    },
    "account-not-enabled": {
      when: all(
        marks,
        member(
          "issue",
          inARow(
            /^/,
            oneOf(
              /NOT_ENABLED_FOR_CARD_PROCESSING|NOT_ELIGIBLE_FOR_TOKEN_PROCESSING|PAYEE_ACCOUNT_NOT_VERIFIED/,
              /PERMISSION_DENIED_FOR_DONATION_ITEMS|INVALID_ACCOUNT_STATUS/,
            ),
            /$/,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "PayPal's issue code says that the account is not enabled or verified for this kind of payment.",
      source: orders,
      actor: "account-admin",
    },
    "not-authorized": {
      when: all(
        marks,
        any(
          member("name", /^(?:NOT_AUTHORIZED|PERMISSION_DENIED|AUTHORIZATION_ERROR)$/),
          member("issue", /^PERMISSION_DENIED$/),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "PayPal knows the app, and says that it may not do this or does not own the object.",
      source: "https://developer.paypal.com/api/rest/troubleshooting/rest_not_authorized",
      also: { authentication: "weak" },
    },
    "invalid-credential": {
      when: any(
        all(marks, member("name", /^AUTHENTICATION_FAILURE$/)),
        all(member("error", /^invalid_client$/), body(/Client\s+Authentication\s+failed/i), marks),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "PayPal does not accept the credential.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "consent-needed": {
    headline: "The PayPal merchant has not granted your app this right.",
    meaning: "You act for another account, and that account must allow it. A new token does not help.",
    fix: [
      "Send the merchant through onboarding again with the feature that you need.",
      "Check that PayPal-Auth-Assertion names the right merchant.",
    ],
  },
  "scope-missing": {
    headline: "Your PayPal token lacks a scope.",
    meaning: "Scopes follow from the features that are ticked for the app; old tokens keep the old ones.",
    fix: [
      "Tick the feature in the app's settings of the Developer Dashboard.",
      "Wait for the old token to lapse, or end it, then get a new one.",
    ],
  },
  "account-not-enabled": {
    headline: "This PayPal account is not enabled for that payment.",
    meaning:
      "The credential is fine. The merchant's account lacks a feature, a verification or an agreement with PayPal.",
    fix: [
      "Check whether the account is the caller's own or the payee's: the description says whose.",
      "Enable the feature for the app in the developer dashboard, or ask PayPal's support to enable it.",
      "Have the payee verify the account.",
    ],
  },
  "not-authorized": {
    headline: "PayPal does not let this app do that.",
    meaning:
      "The feature may be off for the app or the account, or the order belongs to another app: what one client id created, another may not touch.",
    fix: [
      "Use the same client id for all calls on one order, payment or subscription.",
      "Check that sandbox and live are not mixed.",
      "Look in the Developer Dashboard whether the feature is ticked for the app, and in the account whether it is approved.",
      "Else ask PayPal support, and quote the debug id.",
    ],
  },
  "invalid-credential": {
    headline: "PayPal does not accept this credential.",
    meaning: "Client id or secret is wrong, or it is one of the sandbox on the live host, or the reverse.",
    fix: [
      {
        do: "Get a token by hand.",
        snippet:
          'curl -u "$CLIENT_ID:$SECRET" -d grant_type=client_credentials https://api-m.sandbox.paypal.com/v1/oauth2/token',
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "consent-needed": {
    matches: [
      '{"name":"NOT_AUTHORIZED","message":"Authorization failed due to insufficient permissions.","debug_id":"4a1b2c","details":[{"issue":"CONSENT_NEEDED"}]}',
    ],
  },
  "scope-missing": {
    matches: [
      '{"name":"REQUIRED_SCOPE_MISSING","message":"Access token does not have required scope","debug_id":"4a1b2c"}',
    ],
  },
  "account-not-enabled": {
    matches: [
      '{"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"NOT_ENABLED_FOR_CARD_PROCESSING","description":"The recipient is not enabled for card processing."}],"debug_id":"f1"}',
      'PayPalHttp\\HttpException: {"name":"NOT_AUTHORIZED","details":[{"issue":"PAYEE_ACCOUNT_NOT_VERIFIED"}],"message":"Authorization failed due to insufficient permissions.","debug_id":"f1"}',
    ],
  },
  "not-authorized": {
    matches: [
      '{"name":"AUTHORIZATION_ERROR","message":"This API call is not authorized","debug_id":"f1"}',
      'HTTP/1.1 403 Forbidden\nPaypal-Debug-Id: f9a469bdca76d\n\n{"name":"NOT_AUTHORIZED","details":[{"issue":"PERMISSION_DENIED","description":"You do not have permission to access or perform operations on this resource."}],"debug_id":"f9a469bdca76d"}',
    ],
    ignores: ['{"name":"PERMISSION_DENIED","message":"No permission for the requested operation"}'],
  },
  "invalid-credential": {
    matches: [
      '{"name":"AUTHENTICATION_FAILURE","message":"Authentication failed due to invalid authentication credentials or a missing Authorization header.","debug_id":"4a1b2c"}',
    ],
  },
};
