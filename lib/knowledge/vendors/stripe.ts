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
  "connect-account": {
    matches: [
      '{"error":{"code":"account_invalid","message":"The provided key does not have access to account \'acct_1\' (or that account does not exist)."}}',
    ],
  },
};
