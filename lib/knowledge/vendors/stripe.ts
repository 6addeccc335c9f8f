import { all, any, body, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

/** Every Stripe error has its type and mostly the address of its code. */
const stripe = any(
  member("type", /^(?:invalid_request|api|card|idempotency)_error$/),
  member("doc_url", /stripe\.com/),
  body(/\bstripe\b/i),
);

export const refusals = vendor(
  { name: "Stripe", layer: "application", ids: ["request-id"] },
  {
    "webhook-signature": {
      when: body(
        oneOf(
          /No\s+signatures\s+found\s+matching\s+the\s+expected\s+signature/i,
          /Unable\s+to\s+extract\s+timestamp\s+and\s+signatures/i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Stripe's library could not confirm the signature of the webhook.",
      source: "https://github.com/stripe/stripe-node/issues/356",
      also: { "server-config": "moderate" },
      actor: "api-owner",
    },
    "restricted-key": {
      when: body(/The\s+provided\s+key\s+.{0,80}\s+does\s+not\s+have\s+the/is),
      cause: "permissions",
      strength: "decisive",
      because: "Stripe accepted the restricted key and says which permission it lacks.",
      source: "https://docs.stripe.com/keys/restricted-api-keys",
    },
    "not-a-platform": {
      when: body(/Only\s+Stripe\s+Connect\s+platforms\s+can\s+work\s+with\s+other\s+accounts/i),
      cause: "permissions",
      strength: "decisive",
      because: "Stripe says that the key's account is no Connect platform.",
      source: "https://github.com/stripe/stripe-apps/issues/505",
    },
    "application-rights": {
      when: any(
        member("code", /^more_permissions_required(?:_for_application)?$/),
        all(body(/This\s+application\s+does\s+not\s+have\s+the\s+required\s+permissions/i), stripe),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Stripe knows the app, to which the account did not grant this right.",
      source: "https://github.com/stripe/stripe-apps/issues/458",
      actor: "you",
    },
    "publishable-key": {
      when: any(
        member("code", /^secret_key_required$/),
        body(/cannot\s+be\s+made\s+with\s+a\s+publishable\s+API\s+key/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Stripe got a publishable key, and this call wants a secret one.",
      source: "https://docs.stripe.com/error-codes",
      also: { permissions: "moderate" },
    },
    "connect-account": {
      when: any(member("code", /^account_invalid$/), body(/does\s+not\s+have\s+access\s+to\s+account\s\W{0,4}acct_/i)),
      cause: "permissions",
      strength: "decisive",
      because: "Stripe says that the key has no access to the connected account.",
      source: "https://docs.stripe.com/error-codes#account-invalid",
      also: { resource: "weak" },
    },
    "other-mode": {
      when: any(
        all(member("code", /^(?:livemode_mismatch)$/), stripe),
        body(
          oneOf(
            /a\s+similar\s+object\s+exists\s+in\s+(?:live|test)\s+mode,\s+but/i,
            /Test\s+and\s+live\s+mode\s+API\s+keys,\s+requests,\s+and\s+objects/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Stripe says that the key and the object are not of the same mode, test and live.",
      source: "https://docs.stripe.com/error-codes",
      also: { resource: "strong" },
    },
    "account-not-activated": {
      when: all(
        member(
          "code",
          inARow(
            /^/,
            oneOf(
              /testmode_charges_only|payouts_not_allowed|transfers_not_allowed|not_allowed_on_standard_account/,
              /payment_method_unactivated|platform_account_required/,
              /financial_account_capability_(?:not_enabled|restricted)|storer_capability_(?:missing|not_active)/,
            ),
            /$/,
          ),
        ),
        stripe,
      ),
      cause: "permissions",
      strength: "strong",
      because: "Stripe's error code says that the account is not activated or not of the kind that may do this.",
      source: "https://docs.stripe.com/error-codes",
    },
    "object-missing": {
      when: all(member("code", /^(?:resource_missing)$/), stripe),
      cause: "resource",
      strength: "strong",
      because: "Stripe's error code says that no such object exists for this account and mode.",
      source: "https://docs.stripe.com/error-codes#resource-missing",
      also: { authentication: "weak" },
    },
    "object-locked": {
      when: all(member("code", /^(?:lock_timeout)$/), stripe),
      cause: "rate-limit",
      strength: "strong",
      because: "Stripe says that another request holds this object.",
      source: "https://docs.stripe.com/error-codes",
      retry: "maybe",
    },
    "old-tls": {
      when: all(member("code", /^(?:tls_version_unsupported)$/), stripe),
      cause: "resource",
      strength: "moderate",
      because: "Stripe says that the client speaks a version of TLS that is no longer taken.",
      source: "https://docs.stripe.com/error-codes",
      also: { "server-config": "weak", headers: "weak" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "webhook-signature": {
    headline: "The signature of the Stripe webhook does not fit.",
    meaning:
      "Your own server refused the event. The secret is that of another endpoint, or the body was parsed before it was checked.",
    fix: [
      "Use the signing secret (`whsec_…`) of exactly this endpoint; `stripe listen` prints one of its own. An API key (`sk_…`) is not it.",
      {
        do: "Check the raw body, before any JSON parser.",
        snippet: "app.post('/webhook', express.raw({ type: 'application/json' }), handler)",
      },
    ],
  },
  "restricted-key": {
    headline: "Your restricted Stripe key lacks a permission.",
    meaning: "The key is valid; it was made without the right that this endpoint needs. The answer names it.",
    fix: [
      "In the Dashboard, edit the restricted key and add the permission that the message names.",
      "Or use another key that has it.",
    ],
  },
  "not-a-platform": {
    headline: "This Stripe account is no Connect platform.",
    meaning:
      "The call names another account, and only platforms may. Often the key is that of the connected account itself.",
    fix: ["Use the platform's secret key.", "Leave out the other account's id when you mean your own."],
  },
  "application-rights": {
    headline: "Your Stripe app lacks a right on this account.",
    meaning: "The app is installed or connected, with fewer permissions than the call needs.",
    fix: ["Add the permission to the app's manifest or the OAuth scope, and have the account accept it."],
  },
  "publishable-key": {
    headline: "This call needs Stripe's secret key.",
    meaning: "A key that starts with `pk_` is for pages and apps, and serves only a few calls.",
    fix: ["Send the `sk_` or `rk_` key from your server."],
  },
  "connect-account": {
    headline: "Your Stripe key has no access to that account.",
    meaning: "The connected account was never linked to this platform, or it revoked the link.",
    fix: [
      "Check the account id in Stripe-Account and the mode (test or live) of the key.",
      "Have the account connect again.",
    ],
  },
  "other-mode": {
    headline: "Your Stripe key is of the other mode.",
    meaning: "Test and live mode share nothing: an object of one is unknown to the keys of the other.",
    fix: [
      "Use the key of the mode in which the object was made: `sk_test_` or `sk_live_`.",
      "Check that ids in your database or fixtures do not come from the other mode.",
    ],
  },
  "account-not-activated": {
    headline: "This Stripe account may not do that yet.",
    meaning:
      "The key is fine. The account, or the connected account, lacks an activation, a capability or the right type.",
    fix: [
      "In the Dashboard, look at the account's status and finish what it asks for.",
      "For a connected account, read its `requirements` and `capabilities` in the API.",
      "A method of payment is switched on under Settings, Payment methods.",
    ],
  },
  "object-missing": {
    headline: "Stripe knows no object of this id.",
    meaning: "The id is of another account, of the other mode, of another kind, or the object was deleted.",
    fix: [
      "Check which account and mode the key belongs to; ids are valid in one of each.",
      "For an object of a connected account, send the Stripe-Account header.",
    ],
  },
  "object-locked": {
    headline: "Another request holds this Stripe object.",
    meaning: "Stripe lets one request at a time change an object. It gave up waiting for the other one.",
    fix: ["Send requests for one object one after the other.", "Try again after a short, growing pause."],
  },
  "old-tls": {
    headline: "Your client speaks a TLS version that Stripe no longer takes.",
    meaning: "Stripe takes TLS 1.2 and above. No key or setting of the account changes this.",
    fix: ["Update the language's runtime, its TLS library or the operating system."],
  },
};

export const samples: Samples<typeof refusals> = {
  "webhook-signature": {
    matches: [
      "Webhook Error: No signatures found matching the expected signature for payload. Are you passing the raw request body you received from Stripe?",
      "Unable to extract timestamp and signatures from header",
    ],
  },
  "restricted-key": {
    matches: [
      '{"error":{"message":"The provided key \'rk_live_***abc\' does not have the required permissions for this endpoint on account \'acct_1\'. Having the \'rak_charge_read\' permission would allow this request to continue.","type":"invalid_request_error"}}',
    ],
    ignores: [
      '{"message":"does not have the required permissions for this endpoint"}',
      "The provided key 'sk_test_***abc' does not have access to account 'acct_1' (or that account does not exist). Application access may have been revoked.",
    ],
  },
  "not-a-platform": {
    matches: [
      "(Status 403) Only Stripe Connect platforms can work with other accounts. If you specified a client_id parameter, make sure it's correct.",
    ],
  },
  "application-rights": {
    matches: ['{"error":{"code":"more_permissions_required_for_application","type":"invalid_request_error"}}'],
    ignores: ['{"message":"This application does not have the required permissions"}'],
  },
  "publishable-key": {
    matches: [
      '{"error":{"code":"secret_key_required","message":"This API call cannot be made with a publishable API key."}}',
    ],
  },
  "connect-account": {
    matches: [
      '{"error":{"code":"account_invalid","message":"The provided key \'sk_test_***abc\' does not have access to account \'acct_1\' (or that account does not exist). Application access may have been revoked."}}',
    ],
    ignores: ['{"message":"does not have access to account"}'],
  },
  "other-mode": {
    matches: [
      '{"error":{"code":"livemode_mismatch","message":"Test and live mode API keys, requests, and objects are only available within the mode they are in.","type":"invalid_request_error"}}',
      "stripe.error.InvalidRequestError: No such customer: 'cus_1'; a similar object exists in live mode, but a test mode key was used to make this request.",
    ],
    ignores: [
      '{"error":{"code":"resource_missing","message":"No such customer: \'cus_1\'","type":"invalid_request_error"}}',
    ],
  },
  "account-not-activated": {
    matches: [
      '{"error":{"code":"testmode_charges_only","doc_url":"https://stripe.com/docs/error-codes/testmode-charges-only","type":"invalid_request_error"}}',
      'stripe.error.InvalidRequestError: {"code":"payouts_not_allowed","type":"invalid_request_error"}',
    ],
  },
  "object-missing": {
    matches: [
      '{"error":{"code":"resource_missing","doc_url":"https://stripe.com/docs/error-codes/resource-missing","message":"No such customer: \'cus_1\'","param":"customer","type":"invalid_request_error"}}',
      '{"error":{"code":"resource_missing","message":"No such payment_intent: \'pi_1\'","type":"invalid_request_error"}}',
    ],
  },
  "object-locked": {
    matches: [
      '{"error":{"code":"lock_timeout","message":"This object cannot be accessed right now because another API request or Stripe process is currently accessing it. If you see this error intermittently, retry the request.","type":"invalid_request_error"}}',
    ],
  },
  "old-tls": {
    matches: [
      '{"error":{"code":"tls_version_unsupported","doc_url":"https://stripe.com/docs/error-codes/tls-version-unsupported","type":"invalid_request_error"}}',
    ],
  },
};
