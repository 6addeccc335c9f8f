import { any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Stripe", layer: "application", ids: ["request-id"] },
  {
    "restricted-key": {
      when: body(
        /does\s+not\s+have\s+the\s+required\s+permissions\s+for\s+this\s+endpoint|The\s+provided\s+key\s+.{0,80}\s+does\s+not\s+have/is,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Stripe accepted the restricted key and says which permission it lacks.",
      source: "https://docs.stripe.com/keys#limit-access",
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
        body(/This\s+application\s+does\s+not\s+have\s+the\s+required\s+permissions/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Stripe knows the app, to which the account did not grant this right.",
      source: "https://github.com/stripe/stripe-apps/issues/458",
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
      when: any(member("code", /^account_invalid$/), body(/does\s+not\s+have\s+access\s+to\s+account/i)),
      cause: "permissions",
      strength: "decisive",
      because: "Stripe says that the key has no access to the connected account.",
      source: "https://docs.stripe.com/error-codes#account-invalid",
      also: { resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
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
    meaning: "A key that starts with `pk_` may only be used by pages, for a few calls.",
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
};

export const samples: Samples<typeof refusals> = {
  "restricted-key": {
    matches: [
      '{"error":{"message":"The provided key \'rk_live_***abc\' does not have the required permissions for this endpoint on account \'acct_1\'. Having the \'rak_charge_read\' permission would allow this request to continue.","type":"invalid_request_error"}}',
    ],
  },
  "not-a-platform": {
    matches: [
      "(Status 403) Only Stripe Connect platforms can work with other accounts. If you specified a client_id parameter, make sure it's correct.",
    ],
  },
  "application-rights": {
    matches: ['{"error":{"code":"more_permissions_required_for_application","type":"invalid_request_error"}}'],
  },
  "publishable-key": {
    matches: [
      '{"error":{"code":"secret_key_required","message":"This API call cannot be made with a publishable API key."}}',
    ],
  },
  "connect-account": {
    matches: [
      '{"error":{"code":"account_invalid","message":"The provided key does not have access to account \'acct_1\' (or that account does not exist)."}}',
    ],
  },
};
