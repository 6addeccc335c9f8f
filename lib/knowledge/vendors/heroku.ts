import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mine = any(url(/^https:\/\/api\.heroku\.com\//i), header("via", /heroku/i), body(/heroku/i));

export const refusals = vendor(
  { name: "Heroku", layer: "application", seen: url(/^https:\/\/api\.heroku\.com\//i), ids: ["request-id"] },
  {
    "second-factor": {
      when: any(
        all(member("id", /^two_factor$/), body(/second\s+authentication\s+factor/i)),
        body(/A\s+second\s+authentication\s+factor\s+or\s+pre-authorization\s+is\s+required/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Heroku wants the second factor, which the request did not hold.",
      source: "https://github.com/heroku/heroku-accounts/issues/35",
      also: { headers: "moderate" },
    },
    suspended: {
      when: all(member("id", /^suspended$/), mine),
      cause: "permissions",
      strength: "decisive",
      because: "Heroku says that the account or app is suspended.",
      source: "https://devcenter.heroku.com/articles/platform-api-reference#error-responses",
    },
    unverified: {
      when: any(
        all(member("id", /^verification_required$/), mine),
        body(/Error\s+ID:\s+verification_required\b|Verify\s+now\s+at\s+https:\/\/heroku\.com\/verify/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Heroku knows the account, which has no payment method on file as this step needs.",
      source: "https://devcenter.heroku.com/articles/account-verification",
      actor: "account-admin",
    },
    "not-member": {
      when: any(
        all(
          member("id", /^forbidden$/),
          body(/You\s+do\s+not\s+have\s+access\s+to\s+the\s+(?:app|team|organization|space|addon|pipeline)/i),
        ),
        all(body(/You\s+do\s+not\s+have\s+access\s+to\s+the\s+(?:app|team|organization|space|addon|pipeline)/i), mine),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Heroku knows the account, which has no access to this app or team.",
      source: "https://devcenter.heroku.com/articles/platform-api-reference#error-responses",
    },
    delinquent: {
      when: all(member("id", /^delinquen(?:t|cy)$/), any(mine, member("message"))),
      cause: "permissions",
      strength: "strong",
      because: "Heroku knows the account, which owes money or has to confirm its payment method.",
      source: "https://devcenter.heroku.com/articles/platform-api-reference#error-responses",
      also: { resource: "weak" },
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "second-factor": {
    headline: "Heroku wants your second factor.",
    meaning:
      "With multi-factor authentication the API no longer takes an account's name and password: a program needs a token.",
    fix: [
      { do: "Sign in by the browser and make a token.", snippet: "heroku login && heroku authorizations:create" },
      {
        do: "Send it in place of the password.",
        snippet:
          'curl https://api.heroku.com/account -H "Accept: application/vnd.heroku+json; version=3" -H "Authorization: Bearer $HEROKU_API_KEY"',
      },
    ],
  },
  suspended: {
    headline: "Heroku suspended this account or app.",
    meaning: "New tokens are refused as well.",
    fix: ["Look at billing and the notices of the account, then write to Heroku's support."],
  },
  unverified: {
    headline: "Heroku wants your account verified first.",
    meaning:
      "You are signed in. Apps, add-ons and domains need an account with a payment method; a new token does not help.",
    fix: [
      "Add a payment method at https://heroku.com/verify, then try again.",
      "For a team's app: let the team's admin check the team's billing.",
    ],
  },
  "not-member": {
    headline: "Your Heroku account has no access to this app.",
    meaning: "The token is good, but the account is no collaborator or team member there.",
    fix: [
      { do: "Check which account you use.", snippet: "heroku auth:whoami" },
      { do: "Ask the app's owner to add it.", snippet: "heroku access:add you@example.com --app APP" },
    ],
  },
  delinquent: {
    headline: "The Heroku account has unpaid bills.",
    meaning:
      "The key is fine. Heroku holds the account back until the bill is paid or the payment method is confirmed.",
    fix: [
      "Pay or confirm the payment method under Billing in the dashboard.",
      "For a team's app, that is up to the team's administrator.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "second-factor": {
    matches: [
      '{"id":"two_factor","message":"A second authentication factor or pre-authorization is required for this request. Your account has either two-factor or a Yubikey registered."}',
    ],
  },
  suspended: {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\nRequest-Id: 1a2b\n\n{"id":"suspended","message":"Account suspended"}',
        request: "curl https://api.heroku.com/apps",
      },
    ],
  },
  unverified: {
    matches: [
      "Creating app... !\n »   Error: To create an app, verify your account by adding payment information. Verify now at https://heroku.com/verify\n »\n »   Error ID: verification_required",
      "Please verify your account to install this add-on plan (please enter a credit card) Verify now at https://heroku.com/verify",
    ],
  },
  "not-member": {
    matches: [
      '{"id":"forbidden","message":"You do not have access to the app acme-web."}',
      " ›   Error: You do not have access to the app acme-web.\n ›   Error ID: forbidden\n heroku logs",
    ],
    ignores: ['{"id":"forbidden","message":"You are not authorized to perform this operation"}'],
  },
  delinquent: { matches: ['{"id":"delinquent","message":"x"}'], ignores: ['{"id":"delinquent"}'] },
};
